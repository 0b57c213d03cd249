import { describe, expect, test } from 'vitest';
import { startSandbox } from '#test/sandbox/server.ts';
import { clientTo } from './cxone-support.ts';
import { ruleOf } from './support.ts';

describe('settings of a skill', () => {
  test('that somebody changed after a rule was written to them have drifted', async () => {
    const sandbox = await startSandbox({ contacts: 20 });
    try {
      const { client } = clientTo(sandbox.origin, { dialect: 'acd' });
      expect(await client.driftOf('4001')).toBe(0);
      await client.createRule(
        '4001',
        ruleOf({
          timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 10, endHour: 18 }],
          maxCallsPerDay: 3,
        }),
      );
      expect(await client.driftOf('4001')).toBe(0);
      const settings = sandbox.control.skillSettings('cmp-spring');
      Object.assign(settings.timeZoneSettings[1] ?? {}, { endTime: '21:00' });
      settings.retrySettings.restrictedCallingMaxAttempts = 9;
      expect(await client.driftOf('4001')).toBe(2);
    } finally {
      await sandbox.stop();
    }
  });
});
