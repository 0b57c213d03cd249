import { useEffect, useState } from 'preact/hooks';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry, verifyLog } from '#src/audit/index.ts';
import type { AuditPage, AuditSummary } from '#src/bridge/messages/audit.ts';
import { message, say } from '#src/language/index.ts';
import { unreadableWords } from '../unreadable-words.ts';
import { WhoCell } from '../who-words.tsx';
import { actionWords } from './action-words.ts';
import { EvidencePack } from './evidence-pack.tsx';
import type { TabProps } from './parts.tsx';

const PAGE = 100;
const DAY = 86_400_000;
const CHART_DAYS = 14;

type Verified = { readonly state: 'holds' | 'broken'; readonly text: string };

/** What was done, proof that nobody changed it, and the file for one number and one day. */
export function AuditTab(props: TabProps) {
  const { ask, locale, save, verifyPage } = props;
  const [search, setSearch] = useState('');
  const [action, setAction] = useState<AuditAction | null>(null);
  const [skip, setSkip] = useState(0);
  const [page, setPage] = useState<AuditPage | null>(null);
  const [summary, setSummary] = useState<AuditSummary | null>(null);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [launches, setLaunches] = useState<readonly AuditEntry[]>([]);
  const failed = (error: unknown) => console.warn('ClearDial:', error);
  useEffect(() => {
    ask('audit.summary', {}).then(setSummary, failed);
    ask('audit.entries', {
      search: '',
      action: null,
      from: Date.now() - CHART_DAYS * DAY,
      until: null,
      skip: 0,
      limit: 1_000,
    }).then(({ entries }) => setLaunches(entries), failed);
  }, [ask]);
  useEffect(() => {
    let current = true;
    ask('audit.entries', { search, action, from: null, until: null, skip, limit: PAGE }).then(
      (answer) => current && setPage(answer),
      failed,
    );
    return () => {
      current = false;
    };
  }, [ask, search, action, skip]);
  async function verify() {
    const { entries, faults, head } = await verifyLog(await ask('audit.export', { format: 'jsonl' }));
    setVerified(
      faults.length === 0
        ? {
            state: 'holds',
            text: say(
              '{entries, plural, one {The one entry holds} other {All # entries follow one another}}. Last hash {head}.',
              { entries, head },
            ),
          }
        : {
            state: 'broken',
            text: say(
              '{faults, number} of {entries, plural, one {# entry does} other {# entries do}} not fit: the log on this device was changed.',
              {
                faults: faults.length,
                entries,
              },
            ),
          },
    );
  }
  async function download(format: 'jsonl' | 'csv') {
    const day = new Date().toISOString().slice(0, 10);
    const text = await ask('audit.export', { format });
    save(`cleardial-audit-${day}.${format}`, format === 'csv' ? 'text/csv' : 'application/jsonl', text);
  }
  const number = new Intl.NumberFormat(locale);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const metrics = summary?.metrics;
  const milliseconds = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : say('{milliseconds, number} ms', { milliseconds: Math.round(value) });
  return (
    <>
      <section class="panel" aria-labelledby="log-state">
        <h3 id="log-state">{say('The log')}</h3>
        <dl class="figures">
          <div>
            <dt>{say('Entries')}</dt>
            <dd>{summary ? number.format(summary.entries) : '–'}</dd>
          </div>
          <div>
            <dt>{say('Rules registered')}</dt>
            <dd>
              {metrics
                ? say('{successes, number} of {attempts, number}', {
                    successes: metrics.successes,
                    attempts: metrics.attempts,
                  })
                : '–'}
            </dd>
          </div>
          <div>
            <dt>{say('Conflicts')}</dt>
            <dd>{metrics ? number.format(metrics.conflicts) : '–'}</dd>
          </div>
          <div>
            <dt>{say('Latency, 95 %')}</dt>
            <dd>{milliseconds(metrics?.p95LatencyMs)}</dd>
          </div>
        </dl>
        {summary && summary.unreadable > 0 && <p class="cd-fault">{unreadableWords(summary.unreadable)}</p>}
        <LaunchChart entries={launches} locale={locale} />
        <div class="row">
          <button type="button" class="cd-button" onClick={() => void verify().catch(failed)}>
            {say('Verify the log')}
          </button>
          <button type="button" class="cd-button" onClick={() => void download('jsonl').catch(failed)}>
            {say('Export as JSON Lines')}
          </button>
          <button type="button" class="cd-button" onClick={() => void download('csv').catch(failed)}>
            {say('As CSV')}
          </button>
          <a href={verifyPage} target="_blank" rel="noreferrer">
            {say('Verify a file')}
          </a>
        </div>
        <p role="status" class={verified?.state === 'broken' ? 'cd-fault' : 'mono'}>
          {verified?.text ?? ''}
        </p>
      </section>
      {props.connection.state === 'connected' && <EvidencePack {...props} />}
      <section class="panel" aria-labelledby="entries-title">
        <h3 id="entries-title">{say('Entries')}</h3>
        <div class="row end">
          <div class="cd-field grow">
            <label for="audit-search">{say('Search')}</label>
            <input
              id="audit-search"
              class="cd-input"
              type="search"
              maxLength={200}
              value={search}
              onInput={(event) => {
                setSearch(event.currentTarget.value);
                setSkip(0);
              }}
            />
          </div>
          <div class="cd-field">
            <label for="audit-action">{say('What was done')}</label>
            <select
              id="audit-action"
              class="cd-input"
              value={action ?? ''}
              onChange={(event) => {
                setAction((event.currentTarget.value || null) as AuditAction | null);
                setSkip(0);
              }}
            >
              <option value="">{say('Anything')}</option>
              {AUDIT_ACTIONS.map((one) => (
                <option key={one} value={one}>
                  {say(actionWords[one])}
                </option>
              ))}
            </select>
          </div>
        </div>
        <p role="status" class="cd-quiet">
          {page === null
            ? say('Reading…')
            : say('{found, plural, one {# entry} other {# entries}}', { found: page.found })}
        </p>
        {page && page.found === 0 && (
          <p class="empty">
            {search === '' && action === null
              ? say(
                  'Nothing has been done yet. Registrations, launches, overrides, imports and changes of settings stand here.',
                )
              : say('No entry has all of these words.')}
          </p>
        )}
        {page && page.unreadable.length > 0 && (
          <details>
            <summary>{unreadableWords(page.unreadable.length)}</summary>
            <ul class="plain small">
              {page.unreadable.map((stored) => (
                <li key={stored}>
                  <bdi>{stored}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
        {page && page.found > 0 && (
          <div class="scroll">
            <table class="wide">
              <thead>
                <tr>
                  <th scope="col">{say('When')}</th>
                  <th scope="col">{say('What')}</th>
                  <th scope="col">{say('To what')}</th>
                  <th scope="col">{say('By whom')}</th>
                  <th scope="col">{say('Details')}</th>
                </tr>
              </thead>
              <tbody>
                {page.entries.map((entry) => (
                  <tr key={entry.seq}>
                    <td>{when.format(Date.parse(entry.at))}</td>
                    <td>{say(actionWords[entry.action])}</td>
                    <td>
                      <bdi>{entry.subject}</bdi>
                    </td>
                    <td class="small">
                      <WhoCell entry={entry} />
                    </td>
                    <td class="small">
                      <bdi>
                        {Object.entries(entry.details)
                          .filter(([, value]) => value !== null && value !== '')
                          .map(([name, value]) => `${name} ${value}`)
                          .join(', ')}
                      </bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {page && page.found > PAGE && (
          <div class="row">
            <button
              type="button"
              class="cd-button"
              disabled={skip === 0}
              onClick={() => setSkip(Math.max(0, skip - PAGE))}
            >
              {say('Later')}
            </button>
            <button
              type="button"
              class="cd-button"
              disabled={skip + PAGE >= page.found}
              onClick={() => setSkip(skip + PAGE)}
            >
              {say('Earlier')}
            </button>
          </div>
        )}
      </section>
    </>
  );
}

const CHARTED = ['LAUNCH_CLEAN', 'LAUNCH_HELD', 'LAUNCH_OVERRIDDEN'] as const;
const CHART_WORDS = {
  LAUNCH_CLEAN: message('Clean'),
  LAUNCH_HELD: message('Held'),
  LAUNCH_OVERRIDDEN: message('Overridden'),
} as const;

/** Launches of the last days; the table under it is the chart again. */
function LaunchChart({ entries, locale }: { entries: readonly AuditEntry[]; locale: string }) {
  const dayName = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const today = new Date().setHours(0, 0, 0, 0);
  const days = Array.from({ length: CHART_DAYS }, (_, index) => {
    const from = today - (CHART_DAYS - 1 - index) * DAY;
    const own = entries.filter(({ at }) => Date.parse(at) >= from && Date.parse(at) < from + DAY);
    return {
      from,
      counts: CHARTED.map((action) => own.filter((entry) => entry.action === action).length),
    };
  });
  const most = Math.max(1, ...days.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const any = days.some(({ counts }) => counts.some((count) => count > 0));
  if (!any)
    return (
      <p class="cd-quiet">
        {say('No launch was checked in the last {days, number} days.', { days: CHART_DAYS })}
      </p>
    );
  return (
    <details open>
      <summary>{say('Launches of the last {days, number} days', { days: CHART_DAYS })}</summary>
      <svg class="bars" viewBox={`0 0 ${CHART_DAYS * 20} 80`} role="img" aria-label={say('Launches by day')}>
        {days.map(({ from, counts }, index) => {
          let base = 80;
          return (
            <g key={from} transform={`translate(${index * 20 + 2} 0)`}>
              <title>{`${dayName.format(from)}: ${CHARTED.map((action, at) => `${say(CHART_WORDS[action])} ${counts[at]}`).join(', ')}`}</title>
              {counts.map((count, at) => {
                const height = (count / most) * 76;
                base -= height;
                return <rect key={CHARTED[at]} data-part={CHARTED[at]} y={base} width="16" height={height} />;
              })}
            </g>
          );
        })}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Day')}</th>
            {CHARTED.map((action) => (
              <th key={action} scope="col" class="number">
                <span class="swatch" data-part={action} /> {say(CHART_WORDS[action])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .filter(({ counts }) => counts.some((count) => count > 0))
            .map(({ from, counts }) => (
              <tr key={from}>
                <td>{dayName.format(from)}</td>
                {counts.map((count, at) => (
                  <td key={CHARTED[at]} class="number">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
