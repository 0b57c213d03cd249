import { useEffect, useRef } from 'preact/hooks';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { CorrectLine } from './correct-line.tsx';
import { type CorrectionProps, useCorrection } from './use-correction.ts';

const CORRECTABLE: readonly ImportJob['state'][] = ['ready', 'paused', 'done', 'cancelled', 'stopped'];
/** Reasons that lie in what stands in the file. */
const IN_THE_FILE = ['INVALID_PHONE', 'MISSING_EXTERNAL_ID', 'UNKNOWN_LOCATION'];

/** Whether an import is at rest, and its lines can be put right. */
export const mayCorrect = ({ source, isRead, state }: ImportJob): boolean =>
  source.from === 'file' && source.choice !== null && isRead && CORRECTABLE.includes(state);

/** Whether it has lines that a person may be able to put right. */
export const hasFaults = ({ apart, standing }: ImportJob): boolean =>
  apart.reported > 0 || IN_THE_FILE.some((code) => (standing.reasons[code] ?? 0) > 0);

/** A small table of lines to put right, by keyboard: Enter saves one and goes on to the next, Escape leaves. */
export function CorrectLines(props: CorrectionProps & { onClose: () => void }) {
  const { job, onClose } = props;
  const { page, told, failed, focused, save, edit, show } = useCorrection(props);
  const section = useRef<HTMLElement>(null);
  const title = `correct-${job.id}`;
  useEffect(() => {
    show(null);
  }, []);
  useEffect(() => {
    if (focused === null) return;
    const cell = section.current?.querySelector<HTMLInputElement>(`[data-first="${focused.at}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  }, [focused]);
  return (
    <section
      ref={section}
      class="correct"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <h4 id={title}>{say('Lines to put right')}</h4>
      <p class="cd-quiet">{say('Enter saves a line and goes on to the next. Escape leaves.')}</p>
      <p role="status" class="told">
        {told}
      </p>
      {failed !== null && (
        <p class="cd-fault" role="alert">
          {failed}
        </p>
      )}
      {page === null && failed === null && <p class="cd-quiet">{say('Reading…')}</p>}
      {page?.lines.length === 0 && <p>{say('Nothing here can be put right.')}</p>}
      {page !== null && page.lines.length > 0 && (
        <div class="scroll">
          <table class="wide">
            <thead>
              <tr>
                <th scope="col">{say('Line')}</th>
                <th scope="col">{say('Its cells')}</th>
                <th scope="col">{say('What is to be put right')}</th>
              </tr>
            </thead>
            <tbody>
              {page.lines.map((one, at) => (
                <CorrectLine
                  key={`${one.row.place.chunk}-${one.row.place.index}`}
                  at={at}
                  line={one}
                  headers={page.headers}
                  onEdit={(column, text) => edit(at, column, text)}
                  onSave={() => save(at)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="row">
        {page !== null && page.next !== null && (
          <button type="button" class="cd-button" onClick={() => show(page.next)}>
            {say('Next lines')}
          </button>
        )}
        <button type="button" class="cd-button" data-first={-1} onClick={onClose}>
          {say('Close')}
        </button>
      </div>
    </section>
  );
}
