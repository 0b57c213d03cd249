import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { AuditSummary } from '#src/bridge/messages/audit.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { saveLog } from '../save-log.ts';
import { unreadableWords } from '../unreadable-words.ts';
import { Skeleton } from './dnc-picker.tsx';
import { useAnswer } from './use-answer.ts';

/** What was done, how it went, and the log as a file. */
export function AuditView(props: {
  ask: AskFromPage;
  locale: string;
  save: (name: string, type: string, text: string) => void;
  verifyPage: string;
  onBack: () => void;
}) {
  const { ask, locale } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [failed, setFailed] = useState(false);
  const summary = useAnswer(() => ask('audit.summary', {}), []);
  useEffect(() => heading.current?.focus(), []);
  async function download(format: 'jsonl' | 'csv') {
    try {
      await saveLog(ask, props.save, format);
      setFailed(false);
    } catch (error) {
      console.warn(`ClearDial: ${errorText(error)}`);
      setFailed(true);
    }
  }
  const { value } = summary;
  return (
    <section class="form" aria-labelledby="audit-title">
      <h2 id="audit-title" ref={heading} tabIndex={-1}>
        {say('Audit log')}
      </h2>
      {summary.failed && (
        <p class="cd-fault">{say('The log cannot be read. Restart the browser and open it again.')}</p>
      )}
      {value === null && !summary.failed && <Skeleton lines={4} label={say('Reading the log')} />}
      {value && (
        <>
          <LogFacts summary={value} locale={locale} />
          {value.unreadable > 0 && <p class="cd-fault">{unreadableWords(value.unreadable)}</p>}
          <p class="cd-quiet small">
            {say(
              'Note the last hash elsewhere from time to time: it proves that the log before it was not replaced.',
            )}
          </p>
          <div class="actions">
            <button
              type="button"
              class="cd-button"
              data-kind="primary"
              onClick={() => void download('jsonl')}
            >
              {say('Export as JSON Lines')}
            </button>
            <button type="button" class="cd-button" onClick={() => void download('csv')}>
              {say('As CSV')}
            </button>
          </div>
          {failed && (
            <p class="cd-fault" role="alert">
              {say('The log could not be exported. Try again.')}
            </p>
          )}
        </>
      )}
      <p>
        <a href={props.verifyPage} target="_blank" rel="noreferrer">
          {say('Verify a file')}
        </a>
      </p>
      <button type="button" class="cd-button" onClick={props.onBack}>
        {say('Back')}
      </button>
    </section>
  );
}

function LogFacts({ summary, locale }: { summary: AuditSummary; locale: string }) {
  const { entries, metrics, head } = summary;
  const number = new Intl.NumberFormat(locale);
  const milliseconds = (value: number | null) =>
    value === null ? '–' : say('{milliseconds, number} ms', { milliseconds: Math.round(value) });
  return (
    <dl class="facts">
      <dt>{say('Entries')}</dt>
      <dd>{number.format(entries)}</dd>
      <dt>{say('Registrations')}</dt>
      <dd>
        {say('{successes, number} of {attempts, number}', {
          successes: metrics.successes,
          attempts: metrics.attempts,
        })}
        {metrics.successRate !== null &&
          ` (${new Intl.NumberFormat(locale, { style: 'percent' }).format(metrics.successRate)})`}
      </dd>
      <dt>{say('Conflicts')}</dt>
      <dd>{number.format(metrics.conflicts)}</dd>
      <dt>{say('Latency, mean')}</dt>
      <dd>{milliseconds(metrics.meanLatencyMs)}</dd>
      <dt>{say('Latency, 95 %')}</dt>
      <dd>{milliseconds(metrics.p95LatencyMs)}</dd>
      <dt>{say('Last hash')}</dt>
      <dd class="address">{head ?? say('none yet')}</dd>
    </dl>
  );
}
