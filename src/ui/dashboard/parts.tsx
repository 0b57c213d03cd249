/** What the tabs share. */
import type { Remote } from 'comlink';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ReadsFiles } from '#src/bridge/file-reading.ts';
import type { ConnectionState } from '#src/bridge/page-messages.ts';
import type { PageValidator } from '#src/bridge/validator-line.ts';

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

/** What a tab says that needs a tenant while there is none. */
export function NotConnected({ popupPage, why }: { popupPage: string; why: string }) {
  return (
    <div class="empty">
      <p>{why}</p>
      <p>
        <a href={popupPage} target="_blank" rel="noreferrer">
          Connect to CXone
        </a>
      </p>
    </div>
  );
}
