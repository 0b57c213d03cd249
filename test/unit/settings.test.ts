import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decideLaunch, overrideNeedsOf, undecided, unreadWords } from '#src/launch/index.ts';
import { approverFor, approverOf, effectiveSettings } from '#src/settings/index.ts';

describe('settings', () => {
  test('are what the organisation set, then what a person chose, then the careful way', () => {
    const nothing = effectiveSettings({}, {});
    expect(nothing.settings.guard).toEqual({ whenUndecided: 'hold', overrides: 'reason', approvers: [] });
    const own = effectiveSettings({}, { guard: { whenUndecided: 'warn' } });
    expect(own.settings.guard.whenUndecided).toBe('warn');
    expect(own.locked).toEqual([]);
    const ruled = effectiveSettings({ guard: { overrides: 'never' } }, { guard: { whenUndecided: 'warn' } });
    expect(ruled.settings.guard).toEqual({ whenUndecided: 'hold', overrides: 'never', approvers: [] });
    expect(ruled.locked).toEqual(['guard']);
  });

  test('that a policy misspells are said, and free nobody', () => {
    const { settings, locked, problems } = effectiveSettings(
      { guard: { overrides: 'nevr' } },
      { guard: { whenUndecided: 'warn' } },
    );
    expect(settings.guard).toEqual({ whenUndecided: 'hold', overrides: 'never', approvers: [] });
    expect(locked).toEqual(['guard']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ ruled: true });
  });

  test('hold the guard at its strictest while nobody knows whether there is a policy', () => {
    const { settings, locked, policy } = effectiveSettings(
      {},
      { guard: { whenUndecided: 'warn' }, language: 'de' },
      'unknown',
    );
    expect(policy).toBe('unknown');
    expect(settings).toMatchObject({
      guard: { whenUndecided: 'hold', overrides: 'never', approvers: [] },
      language: 'de',
    });
    expect(locked).toEqual(['guard']);
  });

  test('one amendment that a policy misspells takes none of the others away', () => {
    const good = { row: 'US-TX', hours: 'Mon-Fri 10:00-16:00', by: 'Legal', at: '2026-01-05T09:00:00Z' };
    const { settings, locked, problems } = effectiveSettings(
      { amendments: [good, { ...good, at: 'last week' }, 'nonsense'] },
      { amendments: [] },
    );
    expect(settings.amendments).toEqual([{ ...good, reason: null }]);
    expect(locked).toEqual(['amendments']);
    expect(problems.map(({ path }) => path)).toEqual(['1.at', '2']);
  });
});

test('an approver is known by the code alone', async () => {
  const approvers = [await approverFor('Ana', 'correct horse'), await approverFor('Bo', 'battery staple')];
  expect((await approverOf('battery staple', approvers))?.name).toBe('Bo');
  expect(await approverOf('battery stable', approvers)).toBeNull();
  expect(JSON.stringify(approvers)).not.toContain('horse');
  const broken = { name: 'Cy', salt: '*** not base64 ***', rounds: 100_000, hash: 'x'.repeat(44) };
  expect((await approverOf('correct horse', [broken, ...approvers]))?.name).toBe('Ana');
});

const NONE = { received: 5, refused: 0 };
const INTAKES = {
  contacts: NONE,
  lists: NONE,
  attempts: NONE,
  rules: NONE,
  doNotCallLists: NONE,
  doNotCallEntries: NONE,
};
const CLEAR = { total: 5, callable: 5, blocked: 0, review: 0, reasons: {} };

describe('a launch over something that could not be read', () => {
  const decided = (intakes: Partial<typeof INTAKES>, tally: typeof CLEAR = CLEAR) =>
    decideLaunch({
      campaignId: 'c',
      tally,
      nextOpeningAt: null,
      intakes: { ...INTAKES, ...intakes },
      judgedAt: 0,
    });

  test.each(Object.keys(INTAKES))('is undecided when it is of the %s', (kind) => {
    expect(decided({})).toMatchObject({ state: 'clean' });
    expect(decided({ [kind]: { received: 7, refused: 2 } })).toMatchObject({
      state: 'undecided',
      why: 'not-all-read',
      unread: [{ kind, received: 7, refused: 2 }],
      counts: { total: 5, callable: 5 },
    });
  });

  test('says what and how many', () => {
    const decision = decided({
      attempts: { received: 90, refused: 3 },
      doNotCallEntries: { received: 1_000, refused: 1 },
    });
    if (decision.state !== 'undecided') throw new Error('It is decided');
    expect(unreadWords(decision.unread, 'en-US')).toBe(
      '3 attempts and 1 do-not-call entry could not be read.',
    );
  });

  test('passes with a warning only where nothing that could be judged holds it', () => {
    const choices = { whenUndecided: 'warn', overrides: 'approval' } as const;
    const attempts = { received: 9, refused: 1 };
    expect(overrideNeedsOf(decided({ attempts }), choices)).toBe('nothing');
    const blocked = { ...CLEAR, callable: 4, blocked: 1 };
    expect(overrideNeedsOf(decided({ attempts }, blocked), choices)).toBe('approval');
  });
});

describe('what an override takes', () => {
  const held = decideLaunch({
    campaignId: 'c',
    tally: { total: 1, callable: 0, blocked: 1, review: 0, reasons: {} },
    nextOpeningAt: null,
    intakes: INTAKES,
    judgedAt: 0,
  });
  test('is what the organisation wants', () => {
    for (const overrides of ['reason', 'approval', 'never'] as const) {
      expect(overrideNeedsOf(held, { whenUndecided: 'warn', overrides })).toBe(overrides);
      expect(overrideNeedsOf(undecided('c', 'cannot-read'), { whenUndecided: 'hold', overrides })).toBe(
        overrides,
      );
    }
  });
  test('is nothing where ClearDial cannot tell and the organisation only wants a warning', () => {
    const choices = { whenUndecided: 'warn', overrides: 'never' } as const;
    expect(overrideNeedsOf(undecided('c', 'signed-out'), choices)).toBe('nothing');
    expect(overrideNeedsOf(undecided('c', 'still-reading'), choices)).toBe('never');
  });
});

test('every example of the guide for administrators is read as it stands', () => {
  const guide = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ''));
  const settings = [
    examples[0]['3rdparty'].extensions['<id>'],
    examples[1].policies['3rdparty'].Extensions['cleardial@cleardial.app'],
  ];
  for (const managed of settings) {
    const { problems, locked } = effectiveSettings(managed, {});
    expect(problems).toEqual([]);
    expect([...locked].sort()).toEqual(Object.keys(managed).sort());
  }
});
