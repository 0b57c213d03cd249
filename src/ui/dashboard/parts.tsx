/** What the tabs share. */

import type { Remote } from 'comlink';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ReadsFiles } from '#src/bridge/file-reading.ts';
import type { ConnectionState } from '#src/bridge/messages/session.ts';
import type { PageValidator } from '#src/bridge/page-validator.ts';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';

export interface DashboardProps {
  readonly ask: AskFromPage;
  /** Asked of the worker itself: what is too much for messages. */
  readonly validator: () => Promise<PageValidator>;
  readonly line: () => Promise<MessagePort>;
  readonly reader: () => Remote<ReadsFiles>;
  readonly save: (name: string, type: string, text: string) => void;
  readonly saveBlob: (name: string, blob: Blob) => void;
  readonly locale: string;
  /** IANA name of this machine's zone. */
  readonly zone: string;
  readonly popupPage: string;
  readonly verifyPage: string;
}

export interface TabProps extends DashboardProps {
  /** What stands behind the tab's name in the address. */
  readonly rest: string;
  readonly connection: ConnectionState;
}

/** A file that this page is reading now. */
export interface ReadingNow {
  readonly id: string;
  readonly share: number;
  readonly job: ImportJob;
}

/** What a tab says that needs a tenant while there is none. */
export function NotConnected({ popupPage, why }: { popupPage: string; why: string }) {
  return (
    <div class="empty">
      <p>{why}</p>
      <p>
        <a href={popupPage} target="_blank" rel="noreferrer">
          {say('Connect to CXone')}
        </a>
      </p>
    </div>
  );
}
