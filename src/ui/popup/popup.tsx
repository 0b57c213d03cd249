import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConnectionState, ReadingState } from '#src/bridge/messages.ts';
import type { ask as Ask } from '#src/bridge/send.ts';
import type { DialectName } from '#src/cxone/connection.ts';
import { ConnectForm } from './connect-form.tsx';
import { problemAdvice, problemSentence } from './problem-words.ts';

export const popupStyles = `
body { margin: 0; width: 360px; background: var(--cd-surface); }
.popup { display: grid; gap: var(--cd-space-3); padding: var(--cd-space-4); }
.popup header { display: flex; align-items: baseline; justify-content: space-between; gap: var(--cd-space-2); }
.form { display: grid; gap: var(--cd-space-3); }
.choice { display: grid; gap: var(--cd-space-1); margin: 0; padding: 0; border: 0; }
.choice legend { padding: 0; font-weight: 600; margin-bottom: var(--cd-space-1); }
.choice label { display: flex; gap: var(--cd-space-2); align-items: center; min-height: 24px; }
.problem {
  display: grid; gap: var(--cd-space-1); padding: var(--cd-space-2) var(--cd-space-3);
  border: 1px solid var(--cd-blocked); border-radius: var(--cd-radius);
  background: var(--cd-blocked-surface); color: var(--cd-text);
}
.problem strong { color: var(--cd-blocked); }
.check { display: flex; gap: var(--cd-space-2); align-items: baseline; min-height: 24px; }
.address { overflow-wrap: anywhere; user-select: all; }
.small { font-size: var(--cd-size-small); }
.facts { display: grid; grid-template-columns: auto 1fr; gap: var(--cd-space-1) var(--cd-space-3); margin: 0; }
.facts dt { color: var(--cd-text-quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.lists { display: grid; gap: var(--cd-space-2); margin: 0; padding: 0; list-style: none; }
.lists progress { width: 100%; accent-color: var(--cd-accent); }
summary { cursor: pointer; min-height: 24px; }
details > * + * { margin-top: var(--cd-space-2); }
`;

export interface PopupProps {
  readonly ask: typeof Ask;
  readonly requestHost: (origin: string) => Promise<boolean>;
  /** Where CXone sends a person back to after she signed in. */
  readonly redirectUri: string;
  readonly sandbox: boolean;
  readonly locale: string;
}

const REFRESH_MS = 1_000;

function listName(list: string): string {
  return list === 'contacts' ? 'All contacts' : `Campaign ${list}`;
}

function Reading({
  reading,
  dialect,
  locale,
}: {
  reading: ReadingState;
  dialect: DialectName;
  locale: string;
}) {
  const number = new Intl.NumberFormat(locale);
  const of = reading.total === null ? '' : ` of ${number.format(reading.total)}`;
  const problem = reading.problem && {
    problem: reading.problem,
    said: null,
    needs: null,
    origin: '',
    dialect,
  };
  return (
    <li>
      <strong>{listName(reading.list)}</strong>
      {reading.complete ? (
        <p class="cd-quiet">{number.format(reading.size)} contacts read</p>
      ) : (
        <>
          <progress
            aria-label={`Reading ${listName(reading.list)}`}
            value={reading.size}
            {...(reading.total === null ? {} : { max: reading.total })}
          />
          <p class="cd-quiet">
            {number.format(reading.size)}
            {of} contacts read
          </p>
        </>
      )}
      {problem && (
        <p class="cd-error">
          {problemSentence(problem)} {problemAdvice(problem)}
        </p>
      )}
    </li>
  );
}

function Connected({
  connection,
  ask,
  signOut,
  locale,
}: {
  connection: Extract<ConnectionState, { state: 'connected' }>;
  ask: typeof Ask;
  signOut: () => void;
  locale: string;
}) {
  const [readings, setReadings] = useState<readonly ReadingState[]>([]);
  useEffect(() => {
    const refresh = () =>
      ask('reading.get', {}).then(setReadings, (error: unknown) => console.warn('ClearDial:', error));
    void refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return (
    <>
      <dl class="facts">
        <dt>Tenant</dt>
        <dd>{connection.tenant}</dd>
        <dt>Host</dt>
        <dd>{connection.origin.replace(/^https?:\/\//, '')}</dd>
        <dt>{connection.dialect === 'acd' ? 'Key' : 'Client'}</dt>
        <dd>{connection.clientId}</dd>
        <dt>Kept</dt>
        <dd>{connection.remembered ? 'on this device, encrypted' : 'until the browser closes'}</dd>
      </dl>
      {readings.length === 0 ? (
        <p class="cd-quiet">Open a contact list or a campaign in CXone: its numbers are checked there.</p>
      ) : (
        <ul class="lists">
          {readings.map((reading) => (
            <Reading key={reading.list} reading={reading} dialect={connection.dialect} locale={locale} />
          ))}
        </ul>
      )}
      <button type="button" class="cd-button" onClick={signOut}>
        Sign out
      </button>
    </>
  );
}

export function Popup({ ask, requestHost, redirectUri, sandbox, locale }: PopupProps) {
  const [connection, setConnection] = useState<ConnectionState | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const refresh = useCallback(() => {
    ask('connection.get', {}).then(setConnection, () => setUnanswered(true));
  }, [ask]);
  useEffect(refresh, [refresh]);
  return (
    <main class="cd-root popup">
      <header>
        <h1>ClearDial</h1>
        <span class="cd-quiet" role="status">
          {connection === null ? '' : connection.state === 'connected' ? 'Connected' : 'Not connected'}
        </span>
      </header>
      {unanswered && (
        <p class="cd-error" role="alert">
          ClearDial did not answer. Close this window and open it again.
        </p>
      )}
      {connection?.state === 'connected' && (
        <Connected
          connection={connection}
          ask={ask}
          locale={locale}
          signOut={() => void ask('connection.signOut', {}).then(setConnection, () => setUnanswered(true))}
        />
      )}
      {connection?.state === 'signed-out' && (
        <ConnectForm
          sandbox={sandbox}
          requestHost={requestHost}
          redirectUri={redirectUri}
          connect={async (wanted, secret, remember) => {
            const answer = await ask('connection.connect', { connection: wanted, secret, remember });
            if (answer.ok) setConnection(answer.connection);
            return answer;
          }}
        />
      )}
      <p class="cd-quiet small">Not affiliated with NICE. Not legal advice.</p>
    </main>
  );
}
