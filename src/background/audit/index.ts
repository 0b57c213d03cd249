import { auditRequests } from '#src/bridge/messages/audit.ts';
import { eraseEverything } from '#src/storage/index.ts';
import { notifyConsoles } from '../console-tabs.ts';
import type { Core } from '../core.ts';
import { feature } from '../feature.ts';

/** The audit log, and erasing what this extension keeps. */
export const auditing = ({ audit, sessions }: Core) =>
  feature({
    requests: auditRequests,
    handlers: {
      'audit.entries': (wanted) => audit.entries(wanted),
      'audit.summary': () => audit.summary(),
      'audit.export': ({ format }) => audit.export(format),
      'everything.erase': async () => {
        await sessions.end();
        await eraseEverything();
        await notifyConsoles({ notice: 'verdicts-changed', reading: null });
        return {};
      },
    },
  });
