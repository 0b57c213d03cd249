import { say } from '#src/language/index.ts';
import { columnsProblem } from '#src/sheet/index.ts';
import { ColumnTable } from './column-table.tsx';
import { DELIMITER_WORDS } from './column-words.ts';
import type { FileDraft, FileDrafting } from './file-draft.ts';
import { HowRead } from './how-read.tsx';
import { ReportedLines } from './reported-lines.tsx';
import { RowWarningList } from './row-warnings.tsx';

/** What a person still has to say of the columns; null where nothing is missing. */
export function columnsQuestion({ look }: FileDraft): string | null {
  return look.asks.includes('header') ? say('Say which line is the header.') : columnsProblem(look.columns);
}

/** The answer of the step: how much can be read as it is now. */
export const columnsHeadline = ({ look: { counts } }: FileDraft): string =>
  say('{rows, number} of {lines, plural, one {# row} other {# rows}} can be read with these columns.', {
    rows: counts.rows,
    lines: counts.lines,
  });

/** Which table it is, and how much of it the numbers on the screen are about. */
export function tableWords({ file, look, counted }: FileDraft, locale: string): string {
  const { choice, kind, columns } = look;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const delimiter = Object.entries(DELIMITER_WORDS).find(([one]) => one === choice.delimiter)?.[1];
  return [
    file.name,
    ...(choice.sheet === null ? [] : [choice.sheet]),
    say('{columns, plural, one {# column} other {# columns}}', { columns: columns.length }),
    ...(kind === 'text' ? [choice.encoding.toUpperCase(), ...(delimiter ? [say(delimiter)] : [])] : []),
    ...(counted === null
      ? []
      : [say('{share} of the file counted', { share: percent.format(Math.floor(counted * 100) / 100) })]),
  ].join(' · ');
}

/** What each column is, and how the file is read. */
export function ColumnsStep({ drafting, locale }: { drafting: FileDrafting; locale: string }) {
  const { draft, choose, map } = drafting;
  if (!draft) return null;
  const missing = columnsQuestion(draft);
  return (
    <div class="with-aside">
      <div class="stack">
        <ColumnTable draft={draft} onMap={map} />
        {missing !== null && <p class="cd-fault">{missing}</p>}
        {draft.look.remembered && <p class="cd-quiet">{say('Remembered for files with these headings.')}</p>}
        <RowWarningList look={draft.look} />
        <ReportedLines look={draft.look} />
      </div>
      <HowRead draft={draft} locale={locale} onChoose={(choice) => void choose(choice)} />
    </div>
  );
}
