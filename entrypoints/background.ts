import { defineBackground } from 'wxt/utils/define-background';
import { ConnectionKeeper } from '#src/background/connection-keeper.ts';
import { Launches } from '#src/background/launches.ts';
import { logError } from '#src/background/log.ts';
import { NetworkGuard } from '#src/background/network-guard.ts';
import { Readings } from '#src/background/readings.ts';
import { RowJudge } from '#src/background/row-judge.ts';
import { TenantClock } from '#src/background/tenant-clock.ts';
import { receive } from '#src/bridge/receive.ts';
import { createValidatorLink } from '#src/bridge/validator-link.ts';

export default defineBackground({
  type: 'module',
  main() {
    const clock = new TenantClock();
    const connection = new ConnectionKeeper(clock);
    const link = createValidatorLink();
    const readings = new Readings(connection, link, clock);
    const guard = new NetworkGuard(clock);
    const launches = new Launches({ connection, link, readings, guard, clock });
    const rows = new RowJudge({ connection, link, readings, clock });

    // A service worker is woken by an event; listeners that come later than this turn would miss it.
    guard.listen();
    const awake = clock.restore().then(async () => {
      await guard.raise();
      await connection.restore();
      await readings.resume();
    });
    awake.catch((error: unknown) => logError('waking up', error));

    receive(
      {
        'connection.get': () => connection.state(),
        'connection.connect': async ({ connection: wanted, secret, remember }) => {
          await readings.stopAll();
          return connection.connect(wanted, secret, remember);
        },
        'connection.signOut': async () => {
          await readings.stopAll();
          return connection.signOut();
        },
        'reading.get': () => readings.states(),
        'rows.judge': ({ campaignId, rows: shown }) => rows.judge(campaignId, shown),
        'launch.decide': ({ campaignId }) => launches.decide(campaignId),
        'launch.allow': async ({ campaignId, reason }, { tabId }) => {
          if (tabId === null) throw new Error('A launch can only be allowed from a console tab');
          return launches.allow(campaignId, tabId, reason);
        },
      },
      (error) => logError('answering', error),
    );
  },
});
