import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tryParse } from '#src/schema/index.ts';
import { addressTemplate, SCREENS, ScreenDescription, screenAt } from '#src/screen/screens.ts';
import { POLICY_ONLY, SETTINGS_PARTS } from '#src/settings/index.ts';

const at = (text: string) => new URL(text);

describe('the screen at an address', () => {
  test('is known by the words in it, wherever they stand', () => {
    expect(screenAt(at('https://na1.example/apps/#/campaigns/cmp%201/contacts'), SCREENS).campaignId).toBe(
      'cmp 1',
    );
    expect(screenAt(at('https://na1.example/skills/4001?tab=lists'), SCREENS).campaignId).toBe('4001');
    expect(screenAt(at('https://na1.example/supercampaigns/1'), SCREENS).campaignId).toBeNull();
    expect(screenAt(at('https://na1.example/campaigns'), SCREENS).campaignId).toBeNull();
  });

  test('has what was set up before what ships, and the launch words of both', () => {
    const described = {
      name: 'Mine',
      host: 'na1.example',
      address: 'campaigns/{campaign}/contacts',
      phone: { header: 'Ziel' },
      launchWords: ['los'],
    };
    const here = screenAt(at('https://na1.example/#/campaigns/7/contacts'), [described, ...SCREENS]);
    expect(here).toMatchObject({ campaignId: '7', phone: { header: 'Ziel' } });
    expect(here.launchWords).toEqual(expect.arrayContaining(['los', 'launch']));
    const elsewhere = screenAt(at('https://eu1.example/#/campaigns/7/contacts'), [described, ...SCREENS]);
    expect(elsewhere.phone).toBeNull();
  });

  test('is never a pattern of its own: what would take for ever is only text', () => {
    const hostile = { name: 'x', address: '(a+)+$', launchWords: [] };
    const address = at(`https://na1.example/${'a'.repeat(5_000)}!`);
    expect(screenAt(address, [hostile]).names).toEqual([]);
  });

  test('does not break on an id that is no valid encoding', () => {
    expect(screenAt(at('https://na1.example/#/campaigns/%E0%A4%A'), SCREENS).campaignId).toBe('%E0%A4%A');
  });
});

describe('the template of an address that was set up', () => {
  test.each([
    ['https://c.example/#/outbound/cmp-spring/people', ['cmp-spring'], '#/outbound/{campaign}/people'],
    ['https://c.example/app/lists/17/skills/4001', ['4001'], 'app/lists/{any}/skills/{campaign}'],
    ['https://c.example/app/view?skillId=4001&x=1', ['4001'], 'app/view?skillId={campaign}&x={any}'],
    ['https://c.example/#/o/0a5f1c52-7d3e-4b1f-9a57-0c1f3a2b4c5d?tab=2', [], '#/o/{campaign}'],
    ['https://c.example/#/people', [], '#/people'],
  ])('%s', (address, campaigns, template) => {
    expect(addressTemplate(at(address), campaigns)).toBe(template);
    const screen = { name: 'x', address: template, launchWords: [] };
    expect(screenAt(at(address), [screen]).names).toEqual(['x']);
  });
});

test('a description with anything more in it is refused', () => {
  const good = { name: 'x', address: 'a/{campaign}', launchWords: ['go'] };
  expect(tryParse(ScreenDescription, good).ok).toBe(true);
  expect(tryParse(ScreenDescription, { ...good, script: 'alert(1)' }).ok).toBe(false);
  expect(tryParse(ScreenDescription, { ...good, phone: { header: 'a', row: 'b' } }).ok).toBe(false);
});

test('the schema for policies names every part of the settings, and nothing else', () => {
  const file = new URL('../../public/managed-schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { properties: Record<string, unknown> };
  expect(Object.keys(schema.properties).sort()).toEqual([...SETTINGS_PARTS, ...POLICY_ONLY].sort());
});

test('the schema for policies lets every misspelling through, so that it can be named', () => {
  // Chromium takes a whole part away without a word where a value is not among those that the schema lists.
  const file = new URL('../../public/managed-schema.json', import.meta.url);
  expect(readFileSync(file, 'utf8')).not.toMatch(/"(enum|minimum|maximum|pattern|required)"/);
});
