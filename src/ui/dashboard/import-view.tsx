import { useRef, useState } from 'preact/hooks';
import type { Capabilities } from '#src/cxone/tenant-api.ts';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { instantText } from '#src/verdict/index.ts';
import { sentenceOf } from '../problem-words.ts';
import { CorrectLines, hasFaults, mayCorrect } from './correct-lines.tsx';
import { ImportActions } from './import-actions.tsx';
import { besidesText, endText, LineSums, linesText, Outcomes, ReportedReasons } from './import-counts.tsx';
import { ReadingProgress, SendingProgress } from './import-progress.tsx';
import { STATE_WORDS } from './import-words.ts';
import type { TabProps } from './parts.tsx';
import { ReasonTable } from './reason-table.tsx';
import { SameIdQuestion } from './same-id-question.tsx';

type ViewProps = TabProps & {
  job: ImportJob;
  capabilities: Capabilities;
  /** Of the file that this page is reading; null when it does not. */
  share: number | null;
  onChanged: () => Promise<void>;
};

/** What keeps an import from going on, or ended it. */
function Hindrances({ job, isOrphan, failed }: { job: ImportJob; isOrphan: boolean; failed: boolean }) {
  return (
    <>
      {isOrphan && (
        <p>
          {say(
            'Reading this file was interrupted before its end. Nothing of it was sent: choose the file again.',
          )}
        </p>
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
      {failed && (
        <p class="cd-fault" role="alert">
          {say('That did not work. Try again; if it stays so, reload this page.')}
        </p>
      )}
    </>
  );
}

/** The counts of an import: one set, before it is sent and after. */
function Counts({ job, hasResults, locale }: { job: ImportJob; hasResults: boolean; locale: string }) {
  const { isRead, state, standing } = job;
  if (!isRead && !hasResults) return null;
  const end = endText(job);
  const besides = besidesText(job);
  return (
    <>
      {end !== null && (
        <p class="answer-line" role="status">
          {end}
        </p>
      )}
      <div>
        <p class={end === null ? 'answer-line' : undefined}>{linesText(job)}</p>
        {besides !== null && <p class="cd-quiet small">{besides}</p>}
      </div>
      {hasResults && (state === 'sending' || state === 'paused') && (
        <SendingProgress job={job} locale={locale} />
      )}
      <div class="row top sums-row">
        {hasResults ? <Outcomes job={job} locale={locale} /> : <LineSums job={job} locale={locale} />}
        {!hasResults && Object.keys(standing.reasons).length > 0 && (
          <ReasonTable reasons={standing.reasons} locale={locale} />
        )}
        <ReportedReasons job={job} locale={locale} />
      </div>
    </>
  );
}

/** Opens the lines that a person can put right; the button has the focus again when they are left. */
function Correcting(props: ViewProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // What was put right last stays in sight until it is left.
  if (!mayCorrect(props.job) || !(isOpen || hasFaults(props.job))) return null;
  return (
    <>
      <div class="row">
        <button
          ref={button}
          type="button"
          class="cd-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('Put right')}
        </button>
        <span class="cd-hint">
          {say('Lines that were not read, and rows whose number, id or place cannot be told.')}
        </span>
      </div>
      {isOpen && (
        <CorrectLines
          {...props}
          onClose={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** One import: how its lines stand, how far it is, what became of them. */
export function ImportView(props: ViewProps) {
  const { ask, job, locale, share, capabilities, onChanged } = props;
  const { id, source, state } = job;
  const [failed, setFailed] = useState(false);
  const run = (work: Promise<unknown>) =>
    void work.then(
      () => {
        setFailed(false);
        return onChanged();
      },
      (error: unknown) => {
        console.warn(`ClearDial: ${errorText(error)}`);
        setFailed(true);
      },
    );
  const isOrphan = state === 'reading' && source.from === 'file' && share === null;
  const hasResults = Object.values(job.counts).some((count) => count > 0);
  return (
    <section class="panel" aria-labelledby={`import-${id}`}>
      <div class="row spread">
        <h3 id={`import-${id}`}>
          <bdi>{source.name}</bdi>
        </h3>
        <strong role="status">{isOrphan ? say('Interrupted') : say(STATE_WORDS[state])}</strong>
      </div>
      <p class="cd-quiet">
        {say('For calls {when}', { when: instantText(job.proposedAt, job.zone, { locale }) })}
      </p>
      <Hindrances job={job} isOrphan={isOrphan} failed={failed} />
      {state === 'reading' && !isOrphan && <ReadingProgress job={job} share={share} locale={locale} />}
      <Counts job={job} hasResults={hasResults} locale={locale} />
      <SameIdQuestion job={job} onAnswer={(sameId) => run(ask('import.answer', { id, sameId }))} />
      <Correcting {...props} />
      <ImportActions {...props} isOrphan={isOrphan} hasResults={hasResults} run={run} />
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
