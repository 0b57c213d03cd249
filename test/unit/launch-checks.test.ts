import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LawfulLimits, launchFindings } from '#src/launch/index.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { clientTo } from './cxone-support.ts';

const LAW: LawfulLimits = { hours: () => ({ start: 480, end: 1260 }), attemptsPerDay: 3 };
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 20, seed: 5 });
});
afterEach(() => sandbox.stop());

async function findings(withoutAddress = 0): Promise<string[]> {
  const { client } = clientTo(sandbox.origin, { dialect: 'acd' });
  const skillSettings = await client.skillSettings('4001');
  if (!skillSettings) throw new Error('A skill has settings');
  return launchFindings(skillSettings, LAW, withoutAddress).map(({ check, about, found }) =>
    [check, about, found].filter(Boolean).join(' '),
  );
}
const settings = () => sandbox.control.skillSettings('cmp-spring');

describe('the settings of a skill', () => {
  beforeEach(async () => {
    // Told by its first question; then everything is as it should be.
    await findings();
    settings().contributing.clear();
    Object.assign(settings().retrySettings, {
      restrictedCallingMinutes: 1440,
      restrictedCallingMaxAttempts: 3,
    });
  });

  test('that are as they should be have no finding', async () => {
    expect(await findings()).toEqual([]);
  });

  test.each<[string, () => void, string[]]>([
    [
      'hours wider than the law',
      () => Object.assign(settings().timeZoneSettings[1] ?? {}, { startTime: '07:00' }),
      ['hours-wider-than-law Eastern Standard Time 07:00-21:00'],
    ],
    [
      'no hours at all',
      () => {
        for (const zone of settings().timeZoneSettings) zone.timeZoneActiveToCall = false;
      },
      ['no-calling-hours'],
    ],
    [
      'more attempts than are lawful',
      () => Object.assign(settings().retrySettings, { restrictedCallingMaxAttempts: 5 }),
      ['attempts-above-law 3 5'],
    ],
    [
      'a limit over half a day',
      () => Object.assign(settings().retrySettings, { restrictedCallingMinutes: 720 }),
      ['attempts-above-law 3 6'],
    ],
    [
      'no limit on attempts',
      () => Object.assign(settings().retrySettings, { restrictedCallingMaxAttempts: '0' }),
      ['no-attempt-limit'],
    ],
    [
      'a group that is only added to',
      () => settings().contributing.add('72'),
      ['dnc-contributes-only State registry extract'],
    ],
    ['a group that is not active', () => settings().scrubbed.add('73'), ['dnc-inactive Old 2019 import']],
    ['no group', () => settings().scrubbed.clear(), ['dnc-none']],
    [
      'callbacks on holidays',
      () => Object.assign(settings().generalSettings, { deliverCallbacksOnDNCHolidays: 'True' }),
      ['callbacks-on-holidays'],
    ],
    [
      'priorities on holidays',
      () => Object.assign(settings().generalSettings, { deliverPrioritiesOnDNCHolidays: true }),
      ['priorities-on-holidays'],
    ],
    [
      'suppression that is suspended',
      () => sandbox.control.setBusinessUnit({ callSuppression: false }),
      ['suppression-suspended'],
    ],
    [
      'a default time zone',
      () => sandbox.control.setBusinessUnit({ defaultTimeZone: 'Eastern Standard Time' }),
      ['default-time-zone Eastern Standard Time'],
    ],
    [
      'a schedule',
      () => {
        settings().scheduleSettings.isScheduled = true;
      },
      ['starts-itself'],
    ],
  ])('with %s say so', async (_, change, expected) => {
    change();
    expect(await findings()).toEqual(expected);
  });

  test('are beside contacts without an address', async () => {
    expect(await findings(12)).toEqual(['address-missing 12']);
  });
});

test('a campaign of the integrations has no settings to look at', async () => {
  const { client } = clientTo(sandbox.origin);
  expect(await client.skillSettings('cmp-spring')).toBeNull();
});
