import type { Capabilities } from '#src/cxone/tenant-api.ts';
import { sendingProblem } from '#src/job/import-counts.ts';
import type { ImportJob, ImportOutcome } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { EVERY_OUTCOME, NOT_SENT } from './import-words.ts';
import type { TabProps } from './parts.tsx';

export interface ImportActionProps extends Pick<TabProps, 'ask' | 'reader' | 'saveBlob'> {
  readonly job: ImportJob;
  readonly capabilities: Capabilities;
  /** Of the file that this page is reading; null when it does not. */
  readonly share: number | null;
  /** Whether the page that read its file has gone. */
  readonly isOrphan: boolean;
  readonly hasResults: boolean;
  /** Says so where it fails, and reads the imports again where it does not. */
  readonly run: (work: Promise<unknown>) => void;
}

/** Why an import cannot be sent yet, in words; null when it can be, or never will. */
function whyNotYet(job: ImportJob): string | null {
  if (sendingProblem(job) === 'same-id')
    return say('First say what is to be done with ids of several numbers.');
  if (job.state === 'ready' && job.standing.callable === 0) return say('None of them may be called then.');
  return null;
}

const MAY_GO_ON: readonly ImportJob['state'][] = ['stopped', 'paused', 'cancelled'];

/** Whether there is something left that it can go on with. */
function mayGoOn(job: ImportJob, { upsert }: Capabilities): boolean {
  if (!MAY_GO_ON.includes(job.state)) return false;
  if (sendingProblem(job) === 'unread') return job.source.from === 'tenant';
  if (job.state !== 'paused' && job.counts['not-reached'] === 0) return false;
  return upsert || job.onlyCheck;
}

function SendActions({ ask, job, capabilities, run }: ImportActionProps) {
  const { id, state } = job;
  const why = whyNotYet(job);
  const isAsked = sendingProblem(job) === 'same-id';
  const about = `why-not-${id}`;
  const isReady = state === 'ready';
  const goesOn = mayGoOn(job, capabilities);
  if (!isReady && !goesOn) return null;
  const send = (onlyCheck: boolean) => run(ask('import.send', { id, onlyCheck }));
  return (
    <>
      {(goesOn || capabilities.upsert) && (
        <button
          type="button"
          class="cd-button"
          data-kind="primary"
          disabled={why !== null}
          aria-describedby={why === null ? undefined : about}
          onClick={() => send(isReady ? false : job.onlyCheck)}
        >
          {isReady
            ? say(
                '{callable, plural, one {Send # clear contact to CXone} other {Send # clear contacts to CXone}}',
                { callable: job.standing.callable },
              )
            : say('Go on')}
        </button>
      )}
      {isReady && (
        <button
          type="button"
          class="cd-button"
          disabled={isAsked}
          aria-describedby={isAsked ? about : undefined}
          onClick={() => send(true)}
        >
          {say('Report only')}
        </button>
      )}
      {why !== null && (
        <span id={about} class="cd-hint">
          {why}
        </span>
      )}
    </>
  );
}

function Downloads({ reader, saveBlob, job, run }: ImportActionProps) {
  const download = (outcomes: readonly ImportOutcome[], what: string) =>
    run(
      reader()
        .lines(job.id, outcomes)
        .then((blob) => saveBlob(`${job.source.name.replace(/\.\w+$/, '')}-${what}.csv`, blob)),
    );
  return (
    <>
      <button type="button" class="cd-button" onClick={() => download(NOT_SENT, 'not-sent')}>
        {say('What was not sent (CSV)')}
      </button>
      <button type="button" class="cd-button" onClick={() => download(EVERY_OUTCOME, 'all')}>
        {say('Every row (CSV)')}
      </button>
    </>
  );
}

/** What can be done with an import as it stands. */
export function ImportActions(props: ImportActionProps) {
  const { ask, reader, job, share, isOrphan, hasResults, run } = props;
  const { id, state, counts } = job;
  return (
    <div class="row">
      <SendActions {...props} />
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
      {hasResults && <Downloads {...props} />}
      {(isOrphan || ['ready', 'done', 'cancelled', 'stopped'].includes(state)) && (
        <button type="button" class="cd-button" onClick={() => run(ask('import.forget', { id }))}>
          {say('Forget this list')}
        </button>
      )}
    </div>
  );
}
