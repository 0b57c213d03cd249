import { proxy } from 'comlink';
import { useRef, useState } from 'preact/hooks';
import type { FileChoice } from '#src/job/file-choice.ts';
import type { FileCount, FileLook } from '#src/job/read-file.ts';
import type { Column } from '#src/sheet/index.ts';
import { failureWords } from '../failure-words.ts';
import type { DashboardProps } from './parts.tsx';

/** A file that a person is saying how to read. */
export interface FileDraft {
  readonly file: File;
  /** What the person chose; the rest is proposed. */
  readonly wanted: Partial<FileChoice>;
  readonly look: FileLook;
  /** Whether the person chose what a column is. */
  readonly isMapped: boolean;
  /** How much of the file has been counted, 0 to 1; null once all of it has. */
  readonly counted: number | null;
}

/** Looks at a file, as often as it is asked to; the last look counts. */
function useFileLook(reader: DashboardProps['reader']) {
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState<FileDraft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isLooking, setLooking] = useState(false);
  const turns = useRef(0);

  async function countAll(turn: number, { file, look }: Pick<FileDraft, 'file' | 'look'>): Promise<void> {
    const tell = (count: FileCount, share: number | null) => {
      if (turn !== turns.current) return;
      // What was seen at first is told until more has been counted.
      setDraft((now) => {
        if (!now) return null;
        const isMore = share === null || count.counts.lines >= now.look.counts.lines;
        return { ...now, look: isMore ? { ...now.look, ...count } : now.look, counted: share };
      });
    };
    const whole = await reader().count(file, look.choice, look.columns, proxy(tell));
    if (whole) tell(whole, null);
  }

  /** @param columns null proposes them @returns null where it cannot be read, or another look took its place */
  async function look(
    file: File,
    wanted: Partial<FileChoice>,
    columns: readonly Column[] | null,
  ): Promise<FileLook | null> {
    const turn = ++turns.current;
    setLooking(true);
    setProblem(null);
    try {
      const seen = await reader().look(file, wanted, columns);
      if (turn !== turns.current) return null;
      setDraft((now) => ({
        file,
        wanted,
        look: seen,
        isMapped: columns !== null && now?.isMapped === true,
        counted: seen.isWhole ? null : 0,
      }));
      if (!seen.isWhole) countAll(turn, { file, look: seen }).catch(failed(turn));
      return seen;
    } catch (error) {
      failed(turn)(error);
      return null;
    } finally {
      if (turn === turns.current) setLooking(false);
    }
  }

  const failed = (turn: number) => (error: unknown) => {
    if (turn === turns.current) setProblem(failureWords(error));
  };

  function drop(): void {
    turns.current++;
    setFile(null);
    setDraft(null);
    setLooking(false);
    setProblem(null);
  }

  return { file, draft, problem, isLooking, setFile, setDraft, look, drop };
}

/** A file that a person chooses, and how it is to be read: each choice leads to another look. */
export function useFileDraft(reader: DashboardProps['reader']) {
  const { file, draft, problem, isLooking, setFile, setDraft, look, drop } = useFileLook(reader);
  return {
    /** What was chosen, also where it cannot be read. */
    file,
    draft,
    problem,
    isLooking,
    drop,
    open(chosen: File): Promise<FileLook | null> {
      setFile(chosen);
      setDraft(null);
      return look(chosen, {}, null);
    },
    /** With another choice of how it is read; columns are kept while they stay the same. */
    choose(choice: Partial<FileChoice>): Promise<FileLook | null> {
      if (!draft) return Promise.resolve(null);
      const { file, look: seen } = draft;
      const { sheet: _, headerLine: __, hiddenRows: ___, ...ofFile } = draft.wanted;
      // Another sheet has a header and hidden rows of its own.
      const wanted = choice.sheet === undefined ? { ...draft.wanted, ...choice } : { ...ofFile, ...choice };
      const kept = draft.isMapped ? ['callingCode', 'hiddenRows', 'encoding'] : ['callingCode', 'hiddenRows'];
      const keepsColumns = Object.keys(choice).every((key) => kept.includes(key));
      return look(file, wanted, keepsColumns ? seen.columns : null);
    },
    map(columns: readonly Column[]): void {
      if (!draft) return;
      setDraft({ ...draft, isMapped: true, look: { ...draft.look, columns } });
      void look(draft.file, { ...draft.wanted, callingCode: draft.look.choice.callingCode }, columns);
    },
  };
}

export type FileDrafting = ReturnType<typeof useFileDraft>;
