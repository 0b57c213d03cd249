import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ReadingState } from '#src/bridge/messages/lists.ts';
import type { ConnectionState } from '#src/bridge/messages/session.ts';
import type { DialectName } from '#src/cxone/connection.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { problemAdvice, problemSentence } from '../problem-words.ts';
import { AuditView } from './audit-view.tsx';
import { CampaignView } from './campaign-view.tsx';
import { ConnectForm } from './connect-form.tsx';
import { ScreenPanel } from './screen-panel.tsx';
import { useAnswer } from './use-answer.ts';
import { WatchPanel } from './watch-panel.tsx';

export const popupStyles = `
body { margin: 0; width: 400px; max-width: 100%; background: var(--cd-canvas); }
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
.small { font-size: var(--cd-text-s); }
.facts { display: grid; grid-template-columns: auto 1fr; gap: var(--cd-space-1) var(--cd-space-3); margin: 0; }
.facts dt { color: var(--cd-text-quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.lists { display: grid; gap: var(--cd-space-2); margin: 0; padding: 0; list-style: none; }
.lists progress { width: 100%; accent-color: var(--cd-accent); }
.stack { display: grid; gap: var(--cd-space-2); }
.row { display: flex; gap: var(--cd-space-2); align-items: center; flex-wrap: wrap; }
.row > .cd-input { flex: 1 1 10rem; width: auto; min-width: 0; }
.spread { justify-content: space-between; flex-wrap: nowrap; }
.actions { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); }
.actions .cd-button { flex: 1 1 auto; }
.name { overflow-wrap: anywhere; min-width: 0; }
.rules, .choices, .plain-list, .citations { display: grid; gap: var(--cd-space-2); margin: 0; padding: 0; list-style: none; }
.rules li { padding-block: var(--cd-space-2); border-block-start: 1px solid var(--cd-line); }
.plain-list, .citations { padding-inline-start: var(--cd-space-4); list-style: disc; }
fieldset.plain, .zone, .exclusion, .day { margin: 0; padding: 0; border: 0; min-width: 0; }
.zone { display: grid; gap: var(--cd-space-2); padding: var(--cd-space-2); border: 1px solid var(--cd-line); border-radius: var(--cd-radius); }
.days { display: grid; gap: var(--cd-space-2); }
.day { display: flex; gap: var(--cd-space-2); align-items: start; }
.day-name { flex: 0 0 3rem; padding-block-start: var(--cd-space-1); }
.windows { display: flex; flex: 1; flex-wrap: wrap; gap: var(--cd-space-1); align-items: center; }
.window { display: inline-flex; gap: var(--cd-space-1); align-items: center; }
.cd-input.hour { width: 5.9rem; padding-inline: var(--cd-space-1); }
.cd-input.number { width: 6rem; }
.cd-input.unit { width: auto; }
.cd-button.icon { min-width: 32px; padding-inline: 0; }
.cd-button[aria-pressed="true"] { border-color: var(--cd-accent); color: var(--cd-accent); }
.cd-button[aria-disabled="true"] { opacity: 0.55; cursor: default; }
.exclusion { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: end; }
.small-field { display: grid; gap: 2px; flex: 1 1 5rem; min-width: 0; }
.wide { flex: 1 1 100%; }
.map { width: 100%; background: var(--cd-sunken); border-radius: var(--cd-radius); cursor: crosshair; }
.zone-area { fill: color-mix(in srgb, var(--cd-blocked) 35%, transparent); }
.zone-centre { fill: var(--cd-blocked); }
.figures { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.figures th, .figures td { padding: var(--cd-space-1) 0; text-align: start; border-block-end: 1px solid var(--cd-line); }
.figures th[scope="row"] { font-weight: 400; }
.headline { font-size: var(--cd-text-l); font-weight: 600; }
.week-chart { width: 100%; height: 48px; background: var(--cd-sunken); border-radius: var(--cd-radius); }
.week-chart .before { fill: var(--cd-line); }
.week-chart .after { fill: var(--cd-accent); }
.file { display: inline-grid; place-items: center; cursor: pointer; }
.file:focus-within { outline: 2px solid var(--cd-focus); outline-offset: 1px; }
.count { font-weight: 600; color: var(--cd-check); }
.skeleton { display: grid; gap: var(--cd-space-2); }
.skeleton span { height: 14px; border-radius: var(--cd-radius-s); background: var(--cd-idle-surface); }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h2:focus { outline: none; }
summary { cursor: pointer; min-height: 24px; }
details > * + * { margin-top: var(--cd-space-2); }
`;

export interface PopupProps {
  readonly ask: AskFromPage;
  readonly requestHost: (origin: string) => Promise<boolean>;
  /** Where CXone sends a person back to after the sign-in. */
  readonly redirectUri: string;
  readonly sandbox: boolean;
  readonly locale: string;
  /** IANA name of this machine's zone. */
  readonly zone: string;
  /** Gives a text to the person as a file. */
  readonly save: (name: string, type: string, text: string) => void;
  readonly verifyPage: string;
  readonly dashboardPage: string;
}

const REFRESH_MS = 1_000;

function listName(list: string): string {
  return list === 'contacts' ? say('All contacts') : say('Campaign {list}', { list });
}

function Reading({ reading, name, dialect }: { reading: ReadingState; name: string; dialect: DialectName }) {
  const problem = reading.problem && {
    problem: reading.problem,
    said: null,
    needs: null,
    origin: '',
    dialect,
  };
  return (
    <li>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      {reading.complete ? (
        <p class="cd-quiet">
          {say('{read, plural, one {# contact} other {# contacts}} read', { read: reading.size })}
        </p>
      ) : (
        <>
          <progress
            aria-label={say('Reading {name}', { name })}
            value={reading.size}
            {...(reading.total === null ? {} : { max: reading.total })}
          />
          <p class="cd-quiet">
            {reading.total === null
              ? say('{read, plural, one {# contact} other {# contacts}} read', { read: reading.size })
              : say('{read, number} of {total, plural, one {# contact} other {# contacts}} read', {
                  read: reading.size,
                  total: reading.total,
                })}
          </p>
        </>
      )}
      {problem && (
        <p class="cd-fault">
          {problemSentence(problem)} {problemAdvice(problem)}
        </p>
      )}
    </li>
  );
}

type ConnectedState = Extract<ConnectionState, { state: 'connected' }>;

/** The lists that are being read or were read, as they are now. */
function useReadings(ask: AskFromPage): readonly ReadingState[] {
  const [readings, setReadings] = useState<readonly ReadingState[]>([]);
  useEffect(() => {
    const refresh = () =>
      ask('reading.get', {}).then(setReadings, (error: unknown) =>
        console.warn(`ClearDial: ${errorText(error)}`),
      );
    void refresh();
    const timer = setInterval(refresh, REFRESH_MS);
    return () => clearInterval(timer);
  }, [ask]);
  return readings;
}

function Readings(props: {
  readings: readonly ReadingState[];
  campaign: Campaign | null;
  dialect: DialectName;
}) {
  const { readings, campaign, dialect } = props;
  if (readings.length === 0)
    return (
      <p class="cd-quiet">
        {say('Open a contact list or a campaign in CXone: its numbers are checked there.')}
      </p>
    );
  return (
    <ul class="lists">
      {readings.map((reading) => (
        <Reading
          key={reading.list}
          reading={reading}
          name={reading.list === campaign?.id ? campaign.name : listName(reading.list)}
          dialect={dialect}
        />
      ))}
    </ul>
  );
}

function ConnectionFacts({ connection, isOpen }: { connection: ConnectedState; isOpen: boolean }) {
  return (
    <details open={isOpen}>
      <summary>{say('Connection')}</summary>
      <dl class="facts">
        <dt>{say('Tenant')}</dt>
        <dd>{connection.tenant}</dd>
        <dt>{say('Host')}</dt>
        <dd>{connection.origin.replace(/^https?:\/\//, '')}</dd>
        <dt>{connection.dialect === 'acd' ? say('Access key') : say('Client')}</dt>
        <dd>{connection.clientId}</dd>
        <dt>{say('[sign-in] Kept')}</dt>
        <dd>{connection.remembered ? say('on this device, encrypted') : say('until the browser closes')}</dd>
      </dl>
    </details>
  );
}

function Connected({
  connection,
  campaign,
  ask,
  signOut,
  locale,
  zone,
  save,
  verifyPage,
}: Pick<PopupProps, 'ask' | 'locale' | 'zone' | 'save' | 'verifyPage'> & {
  connection: ConnectedState;
  /** What the console shows; null while nothing is known of it. */
  campaign: Campaign | null;
  signOut: () => void;
}) {
  const [working, setWorking] = useState(false);
  const [audit, setAudit] = useState(false);
  const readings = useReadings(ask);
  if (audit) {
    return (
      <AuditView
        ask={ask}
        locale={locale}
        save={save}
        verifyPage={verifyPage}
        onBack={() => setAudit(false)}
      />
    );
  }
  return (
    <>
      {campaign && (
        <CampaignView
          key={campaign.id}
          ask={ask}
          campaign={campaign}
          connection={connection}
          locale={locale}
          onWork={setWorking}
        />
      )}
      {!working && (
        <>
          <Readings readings={readings} campaign={campaign} dialect={connection.dialect} />
          <ScreenPanel ask={ask} save={save} onSetup={() => window.close()} />
          <WatchPanel ask={ask} locale={locale} zone={zone} />
          <ConnectionFacts connection={connection} isOpen={campaign === null} />
          <div class="actions">
            <button type="button" class="cd-button" onClick={() => setAudit(true)}>
              {say('Audit log')}
            </button>
            <button type="button" class="cd-button" onClick={signOut}>
              {say('Sign out')}
            </button>
          </div>
        </>
      )}
    </>
  );
}

export function Popup({
  ask,
  requestHost,
  redirectUri,
  sandbox,
  locale,
  zone,
  save,
  verifyPage,
  dashboardPage,
}: PopupProps) {
  const [connection, setConnection] = useState<ConnectionState | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const isConnected = connection?.state === 'connected';
  // Asked at once with the connection, because most of the time there is one; and again when there is a new one.
  const current = useAnswer(() => ask('campaign.current', {}), [connection === null || isConnected]);
  const refresh = useCallback(() => {
    ask('connection.get', {}).then(setConnection, () => setUnanswered(true));
  }, [ask]);
  useEffect(refresh, [refresh]);
  return (
    <main class="cd-root popup">
      <header>
        <h1>ClearDial</h1>
        <span class="cd-quiet" role="status">
          {connection === null
            ? ''
            : connection.state === 'connected'
              ? say('Connected')
              : say('Not connected')}
        </span>
      </header>
      {unanswered && (
        <p class="cd-fault" role="alert">
          {say('ClearDial did not answer. Close this window and open it again.')}
        </p>
      )}
      {connection?.state === 'connected' && (
        <Connected
          connection={connection}
          campaign={current.value?.campaign ?? null}
          ask={ask}
          locale={locale}
          zone={zone}
          save={save}
          verifyPage={verifyPage}
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
      <p>
        <a href={dashboardPage} target="_blank" rel="noreferrer">
          {say('Import, forecast, rulebook, settings')}
        </a>
      </p>
      <p class="cd-quiet small">{say('Not affiliated with NICE. Not legal advice.')}</p>
    </main>
  );
}
