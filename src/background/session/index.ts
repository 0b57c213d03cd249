import { sessionRequests } from '#src/bridge/messages/session.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';

/** Signing in to CXone and out of it, and the time by which calls are judged. */
export const session = ({ sessions, clock, audit }: Core) =>
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
