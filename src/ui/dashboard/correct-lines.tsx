import { transfer } from 'comlink';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportJob, RowPlace } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { failureWords } from '../failure-words.ts';
import { CorrectLine } from './correct-line.tsx';
import {
  type LineToCorrect,
  lineOf,
  savedLine,
  standingText,
  toSave,
  WHY_NOT_SAVED,
} from './line-to-correct.ts';
import type { TabProps } from './parts.tsx';

const PAGE_LENGTH = 20;

const CORRECTABLE: readonly ImportJob['state'][] = ['ready', 'paused', 'done', 'cancelled', 'stopped'];
/** Reasons that lie in what stands in the file. */
const IN_THE_FILE = ['INVALID_PHONE', 'MISSING_EXTERNAL_ID', 'UNKNOWN_LOCATION'];

/** Whether an import is at rest, and its lines can be put right. */
export const mayCorrect = ({ source, isRead, state }: ImportJob): boolean =>
  source.from === 'file' && source.choice !== null && isRead && CORRECTABLE.includes(state);

/** Whether it has lines that a person may be able to put right. */
export const hasFaults = ({ apart, standing }: ImportJob): boolean =>
  apart.reported > 0 || IN_THE_FILE.some((code) => (standing.reasons[code] ?? 0) > 0);

interface Page {
  readonly headers: readonly string[];
  readonly lines: readonly LineToCorrect[];
  readonly next: RowPlace | null;
}

type LinesProps = Pick<TabProps, 'ask' | 'line' | 'reader'> & {
  job: ImportJob;
  onChanged: () => Promise<void>;
  onClose: () => void;
};

/** The lines on show, and what is done with them. */
function useCorrection({ ask, line, reader, job, onChanged }: LinesProps) {
  const [page, setPage] = useState<Page | null>(null);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  /** A line of the page by its place on it; -1 for what comes after the last. */
  const [focused, setFocused] = useState<{ readonly at: number } | null>(null);
  const busy = useRef(false);
  const columns = job.source.from === 'file' ? job.source.columns : [];

  async function alone(work: () => Promise<void>) {
    if (busy.current) return;
    busy.current = true;
    try {
      await work();
      setFailed(null);
    } catch (error) {
      setFailed(failureWords(error));
    } finally {
      busy.current = false;
    }
  }

  async function judgingOver() {
    const prepared = await ask('import.prepare', {});
    if (!prepared.ok) throw new Error('The do-not-call lists could not be read');
    const { judging } = (await ask('settings.get', {})).settings;
    return { judging, port: await line() };
  }

  async function load(from: RowPlace | null) {
    const { judging, port } = await judgingOver();
    const what = { from, most: PAGE_LENGTH, judging };
    const { headers, rows, next } = await reader().rowsToCorrect(job.id, what, transfer(port, [port]));
    setPage({ headers, next, lines: rows.map((row) => lineOf(row, columns)) });
    setFocused({ at: rows.length > 0 ? 0 : -1 });
  }

  async function goOn({ lines, next }: Page, from: number) {
    const at = lines.findIndex(({ toCorrect }, index) => index > from && toCorrect !== null);
    if (at < 0 && next !== null) await load(next);
    else setFocused({ at });
  }

  const save = (at: number) =>
    alone(async () => {
      const edited = page?.lines[at];
      if (!page || !edited) return;
      const cells = toSave(edited, page.headers.length);
      if (cells === null) return goOn(page, at);
      const { judging, port } = await judgingOver();
      const { place, line: number } = edited.row;
      const corrected = await reader().correct(job.id, place, cells, { judging }, transfer(port, [port]));
      if (!corrected.saved) {
        setTold(say('Line {line}: {what}', { line: number, what: say(WHY_NOT_SAVED[corrected.why]) }));
        return;
      }
      const after = savedLine(edited, corrected);
      const changed = { ...page, lines: page.lines.map((one, index) => (index === at ? after : one)) };
      setPage(changed);
      setTold(say('Line {line}: {what}', { line: number, what: standingText(corrected) }));
      await onChanged();
      if (after.toCorrect === null) await goOn(changed, at);
      else setFocused({ at });
    });

  const edit = (at: number, column: number, text: string) =>
    setPage(
      (now) =>
        now && {
          ...now,
          lines: now.lines.map((one, index) =>
            index === at ? { ...one, cells: one.cells.map((cell, c) => (c === column ? text : cell)) } : one,
          ),
        },
    );

  return {
    page,
    told,
    failed,
    focused,
    save,
    edit,
    load: (from: RowPlace | null) => alone(() => load(from)),
  };
}

/** A small table of lines to put right, by keyboard: Enter saves one and goes on to the next, Escape leaves. */
export function CorrectLines(props: LinesProps) {
  const { job, onClose } = props;
  const { page, told, failed, focused, save, edit, load } = useCorrection(props);
  const section = useRef<HTMLElement>(null);
  const title = `correct-${job.id}`;
  useEffect(() => {
    void load(null);
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
                  onSave={() => void save(at)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="row">
        {page !== null && page.next !== null && (
          <button type="button" class="cd-button" onClick={() => void load(page.next)}>
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
