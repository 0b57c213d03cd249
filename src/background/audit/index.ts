import { auditRequests } from '#src/bridge/messages/audit.ts';
import { eraseEverything } from '#src/storage/index.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { feature } from '../common/feature.ts';
import type { Sessions } from '../session/sessions.ts';
import type { AuditLog } from './audit-log.ts';

/** The audit log, and erasing what this extension keeps. */
export const auditing = ({ audit, sessions }: { readonly audit: AuditLog; readonly sessions: Sessions }) =>
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
