import { sessionRequests } from '#src/bridge/messages/session.ts';
import { feature } from '../common/feature.ts';
import type { Sessions } from './sessions.ts';
import type { TenantClock } from './tenant-clock.ts';

interface Parts {
  readonly sessions: Sessions;
  readonly clock: TenantClock;
  /** The audit log, which is above this folder. */
  readonly audit: {
    note(
      action: 'CONNECTED' | 'SIGNED_OUT',
      subject: string,
      details?: Record<string, boolean>,
    ): Promise<void>;
  };
}

/** Signing in to CXone and out of it, and the time by which calls are judged. */
export const session = ({ sessions, clock, audit }: Parts) =>
  feature({
    requests: sessionRequests,
    handlers: {
      'clock.now': async () => clock.now(),
      'connection.get': () => sessions.state(),
      'connection.connect': async ({ connection, secret, remember }) => {
        const answer = await sessions.connect(connection, secret, remember);
        if (answer.ok) await audit.note('CONNECTED', connection.dialect, { remembered: remember });
        return answer;
      },
      'connection.signOut': async () => {
        await audit.note('SIGNED_OUT', '');
        return sessions.end();
      },
    },
  });
