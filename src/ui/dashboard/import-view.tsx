import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capabilities } from '#src/cxone/tenant-api.ts';
import type { ImportJob, ImportOutcome } from '#src/job/import-job.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { instantText, STATUS_WORDS } from '#src/verdict/index.ts';
import { sentenceOf } from '../problem-words.ts';
import type { TabProps } from './parts.tsx';
import { ReasonTable } from './reason-table.tsx';

const OUTCOME_WORDS: Record<ImportOutcome, Message> = {
  created: message('Sent to CXone'),
  existing: message('Already there'),
  clear: message('Clear, not sent'),
  rejected: message('Not to be called then'),
  duplicate: message('Twice in the list'),
  'other-number': message('Another number of the same id'),
  'same-id': message('Left out: several numbers with one id'),
  reported: message('Not read as a contact'),
  'not-reached': message('Not reached'),
  unreadable: message('Could not be read'),
  failed: message('Refused by CXone'),
};

const STATE_WORDS: Record<ImportJob['state'], Message> = {
  reading: message('Being read'),
  ready: message('Checked'),
  sending: message('Being sent'),
  paused: message('Paused'),
  done: message('Done'),
  cancelled: message('Cancelled'),
  stopped: message('Stopped'),
};

const NOT_SENT: readonly ImportOutcome[] = [
  'rejected',
  'duplicate',
  'other-number',
  'same-id',
  'unreadable',
  'reported',
  'failed',
  'not-reached',
];
const EVERYTHING = Object.keys(OUTCOME_WORDS) as ImportOutcome[];

/** Rows a second over the last while; null until enough has been seen. */
function useRate(done: number): number | null {
  const seen = useRef<{ at: number; done: number }[]>([]);
  useEffect(() => {
    seen.current = [...seen.current, { at: Date.now(), done }].slice(-20);
  }, [done]);
  const [first] = seen.current;
  const last = seen.current.at(-1);
  if (!first || !last || last.at - first.at < 2_000) return null;
  return ((last.done - first.done) / (last.at - first.at)) * 1000;
}

function durationText(seconds: number, locale: string): string {
  const unit = seconds < 90 ? 'second' : seconds < 5_400 ? 'minute' : 'hour';
  const size = { second: 1, minute: 60, hour: 3_600 }[unit];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.max(1, Math.round(seconds / size)),
  );
}

/** One import: how its rows stand, how far it is, what became of them. */
export function ImportView(
  props: TabProps & {
    job: ImportJob;
    capabilities: Capabilities;
    /** Of the file that this page is reading; null when it does not. */
    share: number | null;
    onChanged: () => Promise<void>;
  },
) {
  const { ask, job, locale, share, capabilities, onChanged, reader, saveBlob } = props;
  const { id, counts, standing, source, state } = job;
  const [failed, setFailed] = useState(false);
  const number = new Intl.NumberFormat(locale);
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rate = useRate(state === 'reading' ? job.rows : done);
  const run = (work: Promise<unknown>) =>
    void work.then(
      () => {
        setFailed(false);
        return onChanged();
      },
      (error: unknown) => {
        console.warn('ClearDial:', error);
        setFailed(true);
      },
    );
  const download = (outcomes: readonly ImportOutcome[], what: string) =>
    run(
      reader()
        .lines(id, outcomes)
        .then((blob) => saveBlob(`${source.name.replace(/\.\w+$/, '')}-${what}.csv`, blob)),
    );
  const isOrphan = state === 'reading' && source.from === 'file' && share === null;
  const when = instantText(job.proposedAt, job.zone, { locale });
  const hasResults = done > 0;
  const left = rate && rate > 0 ? (job.rows - done) / rate : null;
  return (
    <section class="panel" aria-labelledby={`import-${id}`}>
      <div class="row spread">
        <h3 id={`import-${id}`}>
          <bdi>{source.name}</bdi>
        </h3>
        <strong role="status">{isOrphan ? say('Interrupted') : say(STATE_WORDS[state])}</strong>
      </div>
      <p class="cd-quiet">
        {say('{rows, plural, one {# row} other {# rows}}, for calls {when}', { rows: job.rows, when })}
      </p>
      {isOrphan && (
        <p>
          {say(
            'Reading this file was interrupted before its end. Nothing of it was sent: choose the file again.',
          )}
        </p>
      )}
      {state === 'reading' && !isOrphan && (
        <>
          <progress
            aria-label={say('Reading {name}', { name: source.name })}
            {...(share !== null
              ? { value: share }
              : job.total !== null
                ? { value: job.rows, max: job.total }
                : {})}
          />
          <p class="cd-quiet">
            {[
              say('{rows, plural, one {# row} other {# rows}} read', { rows: job.rows }),
              ...(rate ? [say('{rate, number} a second', { rate: Math.round(rate) })] : []),
            ].join(', ')}
          </p>
        </>
      )}
      {job.waitingFor !== null && (
        <p class="cd-fault" role="status">
          {job.waitingFor === 'signed-out'
            ? say('It waits until you are connected to its tenant again.')
            : `${sentenceOf(job.waitingFor)} ${say('It goes on by itself.')}`}
        </p>
      )}
      {job.stopped !== null && (
        <p class="cd-fault" role="alert">
          {sentenceOf(job.stopped)}
        </p>
      )}
      {!hasResults && !isOrphan && (
        <>
          <dl class="figures">
            {(['callable', 'blocked', 'review'] as const).map((status) => (
              <div key={status}>
                <dt>
                  <StatusMark status={status}>{say(STATUS_WORDS[status])}</StatusMark>
                </dt>
                <dd>{number.format(standing[status])}</dd>
              </div>
            ))}
          </dl>
          {Object.keys(standing.reasons).length > 0 && (
            <ReasonTable reasons={standing.reasons} locale={locale} />
          )}
        </>
      )}
      {hasResults && (
        <>
          {(state === 'sending' || state === 'paused') && (
            <>
              <progress
                aria-label={say('Sending {name}', { name: source.name })}
                value={done}
                max={job.rows}
              />
              <p class="cd-quiet">
                {[
                  say('{done, number} of {rows, plural, one {# row} other {# rows}}', {
                    done,
                    rows: job.rows,
                  }),
                  ...(state === 'sending' && rate
                    ? [say('{rate, number} a second', { rate: Math.round(rate) })]
                    : []),
                  ...(state === 'sending' && left
                    ? [say('{duration} left', { duration: durationText(left, locale) })]
                    : []),
                ].join(', ')}
              </p>
            </>
          )}
          <table>
            <thead>
              <tr>
                <th scope="col">{say('What became of them')}</th>
                <th scope="col" class="number">
                  {say('Rows')}
                </th>
              </tr>
            </thead>
            <tbody>
              {EVERYTHING.filter((outcome) => counts[outcome] > 0).map((outcome) => (
                <tr key={outcome}>
                  <td>{say(OUTCOME_WORDS[outcome])}</td>
                  <td class="number">{number.format(counts[outcome])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {failed && (
        <p class="cd-fault" role="alert">
          {say('That did not work. Try again; if it stays so, reload this page.')}
        </p>
      )}
      <div class="row">
        {(state === 'ready' || state === 'stopped' || state === 'paused' || state === 'cancelled') && (
          <>
            {capabilities.upsert && (
              <button
                type="button"
                class="cd-button"
                data-kind="primary"
                disabled={standing.callable === 0}
                onClick={() => run(ask('import.send', { id, onlyCheck: false }))}
              >
                {state === 'ready'
                  ? say(
                      '{callable, plural, one {Send # clear contact to CXone} other {Send # clear contacts to CXone}}',
                      { callable: standing.callable },
                    )
                  : say('Go on')}
              </button>
            )}
            {state === 'ready' && (
              <button
                type="button"
                class="cd-button"
                onClick={() => run(ask('import.send', { id, onlyCheck: true }))}
              >
                {say('Report only')}
              </button>
            )}
          </>
        )}
        {state === 'sending' && (
          <button type="button" class="cd-button" onClick={() => run(ask('import.pause', { id }))}>
            {say('Pause')}
          </button>
        )}
        {(state === 'sending' || state === 'paused' || (state === 'reading' && !isOrphan)) && (
          <button
            type="button"
            class="cd-button"
            onClick={() => (share === null ? run(ask('import.cancel', { id })) : void reader().stop())}
          >
            {say('Cancel')}
          </button>
        )}
        {state === 'done' && counts.failed > 0 && (
          <button type="button" class="cd-button" onClick={() => run(ask('import.sendFailed', { id }))}>
            {say('Send again the {failed, number} that CXone refused', { failed: counts.failed })}
          </button>
        )}
        {hasResults && (
          <>
            <button type="button" class="cd-button" onClick={() => download(NOT_SENT, 'not-sent')}>
              {say('What was not sent (CSV)')}
            </button>
            <button type="button" class="cd-button" onClick={() => download(EVERYTHING, 'all')}>
              {say('Every row (CSV)')}
            </button>
          </>
        )}
        {(isOrphan || ['ready', 'done', 'cancelled', 'stopped'].includes(state)) && (
          <button type="button" class="cd-button" onClick={() => run(ask('import.forget', { id }))}>
            {say('Forget this list')}
          </button>
        )}
      </div>
      {state === 'ready' && !capabilities.upsert && (
        <p class="cd-quiet">
          {say(
            'CXone takes contacts of a calling list only as files, which can start dialing: ClearDial does not do that. The report says which rows to upload.',
          )}
        </p>
      )}
    </section>
  );
}
