import { say } from '#src/language/index.ts';
import { COLUMN_MEANINGS, type Column, type ColumnCount, type ColumnMeaning } from '#src/sheet/index.ts';
import { Icon } from '../icon.tsx';
import { cellProblemText } from './cell-problem-words.ts';
import { columnName, MEANING_WORDS } from './column-words.ts';
import type { FileDraft } from './file-draft.ts';

/** What is to be said of the cells of a column that are not read as what it is said to be. */
function countWords(meaning: ColumnMeaning, count: ColumnCount): string {
  const { readable, empty, unreadable } = count;
  const first: { line: number; text: string; problem?: string } | null = count.firstUnreadable;
  const sentences: string[] = [];
  if (first) {
    sentences.push(
      say('{count, number} cannot be read, first in line {line, number}: {text}.', {
        count: unreadable,
        line: first.line,
        text: first.text.trim() || say('[a cell] empty'),
      }),
      cellProblemText(first.problem),
    );
  } else if (meaning === 'attribute' && readable > 0) sentences.push(say('Goes along as it stands.'));
  else if (empty === 0) sentences.push(say('All read.'));
  if (empty > 0) sentences.push(say('{empty, plural, one {# is empty.} other {# are empty.}}', { empty }));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function Counted({ meaning, count }: { meaning: ColumnMeaning; count: ColumnCount }) {
  if (meaning === 'none') {
    return <p class="small cd-quiet">{say('Stays in the file, is not read.')}</p>;
  }
  const { readable, unreadable, empty } = count;
  const cells = readable + unreadable + empty;
  // Rounded down, so that a bar is full only where all of them can be read.
  const share = cells === 0 ? 0 : Math.floor((readable / cells) * 1000) / 10;
  return (
    <>
      <div class="readbar">
        <span>{say('{readable, number} of {count, number}', { readable, count: cells })}</span>
        <span class="share-bar" aria-hidden="true">
          <i style={{ inlineSize: `${share}%` }} />
        </span>
      </div>
      <p class="small cd-quiet">{countWords(meaning, count)}</p>
    </>
  );
}

function valuesOf({ look }: FileDraft, column: number): readonly string[] {
  const counted = look.columnCounts[column]?.values ?? [];
  return counted.length > 0 ? counted : look.rows.slice(0, 3).map(({ cells }) => cells[column] ?? '');
}

const isSaid = (text: string) => text.trim() !== '';

function ColumnRow(props: {
  draft: FileDraft;
  index: number;
  column: Column;
  onMean: (meaning: ColumnMeaning) => void;
}) {
  const { draft, index, column, onMean } = props;
  const name = columnName(column, index);
  const count = draft.look.columnCounts[index];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <div class="samples">
          {valuesOf(draft, index).map((value, at) =>
            isSaid(value) ? (
              <bdi key={at}>{value}</bdi>
            ) : (
              <span key={at} class="cd-quiet">
                {say('[a cell] empty')}
              </span>
            ),
          )}
        </div>
      </td>
      <td>
        <span class="cd-select">
          <select
            class="cd-input"
            aria-label={say('What “{header}” is', { header: name })}
            value={column.meaning}
            onChange={(event) => onMean(event.currentTarget.value as ColumnMeaning)}
          >
            {COLUMN_MEANINGS.map((one) => (
              <option key={one} value={one}>
                {say(MEANING_WORDS[one])}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      </td>
      <td>{count && <Counted meaning={column.meaning} count={count} />}</td>
    </tr>
  );
}

/** Each column: what it is called, three of its values, what it is taken for, and how much of it can be read. */
export function ColumnTable({
  draft,
  onMap,
}: {
  draft: FileDraft;
  onMap: (columns: readonly Column[]) => void;
}) {
  const { columns } = draft.look;
  return (
    <section class="scroll" aria-label={say('Columns of the file')}>
      <table class="read">
        <thead>
          <tr>
            <th scope="col">{say('Column')}</th>
            <th scope="col">{say('First three values')}</th>
            <th scope="col">{say('[what a column is] Is')}</th>
            <th scope="col">{say('Can be read')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <ColumnRow
              key={`${index} ${column.header}`}
              draft={draft}
              index={index}
              column={column}
              onMean={(meaning) => onMap(columns.with(index, { header: column.header, meaning }))}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
