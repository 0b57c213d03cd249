import { useEffect, useState } from 'preact/hooks';
import { AUDIT_ACTIONS, type AuditAction, verifyLog } from '#src/audit/index.ts';
import type { AuditPage, AuditSummary } from '#src/bridge/page-messages.ts';
import { localDateText, machineDays, utcMidnightOf } from '#src/clock/index.ts';
import { message, say } from '#src/language/index.ts';
import { unreadableWords } from '../unreadable-words.ts';
import { actionWords } from './action-words.ts';
import { EvidencePack } from './evidence-pack.tsx';
import { CHARTED, launchesByDay } from './launch-days.ts';
import type { TabProps } from './parts.tsx';

const PAGE = 100;
const CHART_DAYS = 14;

type Verified = { readonly state: 'holds' | 'broken'; readonly text: string };

/** What was done, proof that nobody changed it, and the file for one number and one day. */
export function AuditTab(props: TabProps) {
  const { ask, validator, locale, save, verifyPage, zone } = props;
  const [search, setSearch] = useState('');
  const [action, setAction] = useState<AuditAction | null>(null);
  const [skip, setSkip] = useState(0);
  const [page, setPage] = useState<AuditPage | null>(null);
  const [summary, setSummary] = useState<AuditSummary | null>(null);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [launches, setLaunches] = useState<ReturnType<typeof launchesByDay> | null>(null);
  const failed = (error: unknown) => console.warn('ClearDial:', error);
  useEffect(() => {
    ask('audit.summary', {}).then(setSummary, failed);
  }, [ask]);
  useEffect(() => {
    const work = async () => {
      const now = await ask('clock.now', {});
      const days = await (await validator()).daysUntil(zone, now, CHART_DAYS);
      const [from, until] = [days[0]?.from ?? null, days.at(-1)?.until ?? null];
      const wanted = { search: '', action: null, from, until, skip: 0, limit: 1_000 };
      setLaunches(launchesByDay(days, (await ask('audit.entries', wanted)).entries));
    };
    work().catch(failed);
  }, [ask, validator, zone]);
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
    const day = localDateText(machineDays().epochDayOf(Date.now()));
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
        {launches && <LaunchChart days={launches} zone={zone} locale={locale} />}
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

const CHART_WORDS = {
  LAUNCH_CLEAN: message('Clean'),
  LAUNCH_HELD: message('Held'),
  LAUNCH_OVERRIDDEN: message('Overridden'),
} as const;

/** Launches of the last days; the table under it is the chart again. */
function LaunchChart(props: { days: ReturnType<typeof launchesByDay>; zone: string; locale: string }) {
  const { days, zone, locale } = props;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dayName = (epochDay: number) => format.format(utcMidnightOf(epochDay));
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
        {days.map(({ epochDay, counts }, index) => {
          let base = 80;
          return (
            <g key={epochDay} transform={`translate(${index * 20 + 2} 0)`}>
              <title>{`${dayName(epochDay)}: ${CHARTED.map((action, at) => `${say(CHART_WORDS[action])} ${counts[at]}`).join(', ')}`}</title>
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
            <th scope="col">{say('Day, in {zone}', { zone })}</th>
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
            .map(({ epochDay, counts }) => (
              <tr key={epochDay}>
                <td>{dayName(epochDay)}</td>
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
