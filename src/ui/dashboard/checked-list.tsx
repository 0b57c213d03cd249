import type { RefObject } from 'preact';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';

/** Whether nothing of it has been sent, so that it can be read again. */
const isUnsent = ({ state }: ImportJob) => state === 'ready';

/** In the place of the steps while their list is checked and sent: the way back, and on to another list. */
export function CheckedList(props: {
  job: ImportJob;
  heading: RefObject<HTMLHeadingElement | null>;
  onBack: () => void;
  onOther: () => void;
}) {
  const { job, heading, onBack, onOther } = props;
  const isReading = job.state === 'reading';
  return (
    <div class="stack">
      <h3 ref={heading} class="headline" tabIndex={-1}>
        {isReading
          ? say('This file is being checked.')
          : isUnsent(job)
            ? say('This file has been checked. Nothing is sent yet.')
            : say('This file has been checked.')}
      </h3>
      {!isReading && (
        <div class="row">
          {isUnsent(job) && (
            <button type="button" class="cd-button" onClick={onBack}>
              {say('Back to columns')}
            </button>
          )}
          <button type="button" class="cd-button" onClick={onOther}>
            {say('Another list')}
          </button>
        </div>
      )}
    </div>
  );
}
