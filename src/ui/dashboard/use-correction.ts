import { transfer } from 'comlink';
import { useRef, useState } from 'preact/hooks';
import type { ImportJob, RowPlace } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import { failureWords } from '../failure-words.ts';
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

interface CorrectionPage {
  readonly headers: readonly string[];
  readonly lines: readonly LineToCorrect[];
  readonly next: RowPlace | null;
}

export type CorrectionProps = Pick<TabProps, 'ask' | 'line' | 'reader'> & {
  job: ImportJob;
  onChanged: () => Promise<void>;
};

/** A page of lines, of which the newest is known at once: people type while an earlier line is being saved. */
function usePage() {
  const [page, setPage] = useState<CorrectionPage | null>(null);
  const newest = useRef(page);
  const put = (next: CorrectionPage | null) => {
    newest.current = next;
    setPage(next);
    return next;
  };
  const change = (at: number, to: (line: LineToCorrect) => LineToCorrect) =>
    put(
      newest.current && {
        ...newest.current,
        lines: newest.current.lines.map((line, index) => (index === at ? to(line) : line)),
      },
    );
  return { page, newest, put, change };
}

/** Asks the worker that reads files for lines, and to read one again. */
function useAsking({ ask, line, reader, job }: CorrectionProps) {
  async function prepared() {
    const { ok } = await ask('import.prepare', {});
    if (!ok) throw new Error('The do-not-call lists could not be read');
    const { judging } = (await ask('settings.get', {})).settings;
    return { judging, port: await line() };
  }
  return {
    async rows(from: RowPlace | null) {
      const { judging, port } = await prepared();
      return reader().rowsToCorrect(job.id, { from, most: PAGE_LENGTH, judging }, transfer(port, [port]));
    },
    async correct(place: RowPlace, cells: readonly string[]) {
      const { judging, port } = await prepared();
      return reader().correct(job.id, place, cells, { judging }, transfer(port, [port]));
    },
  };
}

/** The lines on show, and what is done with them, one after the other. */
export function useCorrection(props: CorrectionProps) {
  const { page, newest, put, change } = usePage();
  const asking = useAsking(props);
  const [told, setTold] = useState('');
  const [failed, setFailed] = useState<string | null>(null);
  /** A line of the page by its place on it; -1 for what comes after the last. */
  const [focused, setFocused] = useState<{ readonly at: number } | null>(null);
  const work = useRef(Promise.resolve());
  const columns = props.job.source.from === 'file' ? props.job.source.columns : [];

  function inTurn(next: () => Promise<void>): void {
    work.current = work.current.then(next).then(
      () => setFailed(null),
      (error: unknown) => setFailed(failureWords(error)),
    );
  }

  async function show(from: RowPlace | null) {
    const { headers, rows, next } = await asking.rows(from);
    put({ headers, next, lines: rows.map((row) => lineOf(row, columns)) });
    setFocused({ at: rows.length > 0 ? 0 : -1 });
  }

  async function goOn(from: number) {
    const now = newest.current;
    const at = now?.lines.findIndex(({ toCorrect }, index) => index > from && toCorrect !== null) ?? -1;
    if (at < 0 && now?.next) await show(now.next);
    else setFocused({ at });
  }

  function save(at: number): void {
    const edited = newest.current?.lines[at];
    const cells = edited && toSave(edited, newest.current?.headers.length ?? 0);
    if (!edited) return;
    if (!cells) {
      inTurn(() => goOn(at));
      return;
    }
    const { place, line } = edited.row;
    const saying = (what: string) => setTold(say('Line {line}: {what}', { line: String(line), what }));
    const where = document.activeElement;
    inTurn(async () => {
      const corrected = await asking.correct(place, cells);
      if (!corrected.saved) {
        saying(say(WHY_NOT_SAVED[corrected.why]));
        return;
      }
      const after = change(at, (now) => savedLine(now, edited.cells, corrected))?.lines[at];
      saying(standingText(corrected));
      void props.onChanged();
      // Whoever has gone elsewhere, or writes on, is left there.
      if (document.activeElement !== where || after?.cells !== edited.cells) return;
      if (corrected.toCorrect === null) await goOn(at);
      else setFocused({ at });
    });
  }

  const edit = (at: number, column: number, text: string) =>
    change(at, (line) => ({ ...line, cells: line.cells.map((cell, c) => (c === column ? text : cell)) }));

  return {
    page,
    told,
    failed,
    focused,
    save,
    edit,
    show: (from: RowPlace | null) => inTurn(() => show(from)),
  };
}
