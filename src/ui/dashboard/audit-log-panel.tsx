import { useEffect, useState } from 'preact/hooks';
import { verifyLog } from '#src/audit/index.ts';
import type { AuditSummary } from '#src/bridge/messages/audit.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { saveLog } from '../save-log.ts';
import { unreadableWords } from '../unreadable-words.ts';
import { LaunchChart } from './launch-chart.tsx';
import { CHART_DAYS, type DayLaunches, launchesByDay } from './launch-days.ts';
import type { TabProps } from './parts.tsx';

type Verified = { readonly state: 'holds' | 'broken'; readonly text: string };

/** What the log holds as a whole, proof that nobody changed it, and the log as a file. */
export function AuditLogPanel({ ask, validator, locale, zone, save, verifyPage }: TabProps) {
  const [summary, setSummary] = useState<AuditSummary | null>(null);
  const [verified, setVerified] = useState<Verified | null>(null);
  const [launches, setLaunches] = useState<readonly DayLaunches[] | null>(null);
  const failed = (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`);
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
  const verify = async () =>
    setVerified(verifiedWords(await verifyLog(await ask('audit.export', { format: 'jsonl' }))));
  const download = (format: 'jsonl' | 'csv') => void saveLog(ask, save, format).catch(failed);
  return (
    <section class="panel" aria-labelledby="log-state">
      <h3 id="log-state">{say('The log')}</h3>
      <LogFigures summary={summary} locale={locale} />
      {summary && summary.unreadable > 0 && <p class="cd-fault">{unreadableWords(summary.unreadable)}</p>}
      {launches && <LaunchChart days={launches} zone={zone} locale={locale} />}
      <div class="row">
        <button type="button" class="cd-button" onClick={() => void verify().catch(failed)}>
          {say('Verify the log')}
        </button>
        <button type="button" class="cd-button" onClick={() => download('jsonl')}>
          {say('Export as JSON Lines')}
        </button>
        <button type="button" class="cd-button" onClick={() => download('csv')}>
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
  );
}

function verifiedWords({ entries, faults, head }: Awaited<ReturnType<typeof verifyLog>>): Verified {
  return faults.length === 0
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
          { faults: faults.length, entries },
        ),
      };
}

function LogFigures({ summary, locale }: { summary: AuditSummary | null; locale: string }) {
  const metrics = summary?.metrics;
  const number = new Intl.NumberFormat(locale);
  const milliseconds = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : say('{milliseconds, number} ms', { milliseconds: Math.round(value) });
  return (
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
  );
}
