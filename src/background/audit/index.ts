import { isEraseTyped } from '#src/bridge/erase-words.ts';
import { auditRequests } from '#src/bridge/messages/audit.ts';
import { eraseEverything } from '#src/storage/index.ts';
import { notifyConsoles } from '../common/console-tabs.ts';
import { feature } from '../common/feature.ts';
import type { Languages } from '../language/languages.ts';
import type { Sessions } from '../session/sessions.ts';
import type { AuditLog } from './audit-log.ts';

interface Parts {
  readonly audit: AuditLog;
  readonly sessions: Sessions;
  readonly languages: Languages;
}

/** The audit log, and erasing what this extension keeps. */
export const auditing = ({ audit, sessions, languages }: Parts) =>
  feature({
    requests: auditRequests,
    handlers: {
      'audit.entries': (wanted) => audit.entries(wanted),
      'audit.summary': () => audit.summary(),
      'audit.export': ({ format }) => audit.export(format),
      'everything.erase': async ({ typed }) => {
        await languages.ready();
        if (!isEraseTyped(typed)) throw new Error('The words for erasing everything were not typed');
        const by = await audit.by();
        // What runs must not go on, nor write itself back.
        await sessions.end();
        await eraseEverything(by, audit.instant());
        await notifyConsoles({ notice: 'verdicts-changed', reading: null });
        return {};
      },
    },
  });
