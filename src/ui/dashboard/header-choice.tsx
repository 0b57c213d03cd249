import type { FileLook } from '#src/job/read-file.ts';
import { say } from '#src/language/index.ts';
import { Choice } from '../field.tsx';

/** Rows below the header that may be chosen instead of it. */
const BELOW = 10;
const LONGEST = 60;
const NO_HEADER = 'none';
const UNSAID = 'unsaid';

function firstLines({ above, choice, columns, rows }: FileLook): Map<number, string> {
  const lines = new Map<number, readonly string[]>();
  for (const { line, cells } of above) lines.set(line, cells);
  if (choice.headerLine !== null) {
    lines.set(
      choice.headerLine,
      columns.map(({ header }) => header),
    );
  }
  for (const { line, cells } of rows.slice(0, BELOW)) lines.set(line, cells);
  return new Map(
    [...lines].map(([line, cells]) => {
      const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
      return [line, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text];
    }),
  );
}

/** Which of the first lines is the header, or that there is none. */
export function HeaderChoice({
  look,
  onChoose,
}: {
  look: FileLook;
  onChoose: (headerLine: number | null) => void;
}) {
  const isAsked = look.asks.includes('header');
  const { headerLine } = look.choice;
  // Names that are no numbers keep the order in which they stand here.
  const choices = Object.fromEntries([
    ...(isAsked ? [[UNSAID, say('Say which')]] : []),
    ...[...firstLines(look)].map(([line, text]) => [
      `line ${line}`,
      say('Line {line, number}: {text}', { line, text }),
    ]),
    [NO_HEADER, say('There is no header')],
  ]) as Record<string, string>;
  return (
    <Choice<string>
      label={say('Header')}
      value={isAsked ? UNSAID : headerLine === null ? NO_HEADER : `line ${headerLine}`}
      choices={choices}
      onChange={(value) => {
        if (value !== UNSAID) onChoose(value === NO_HEADER ? null : Number(value.slice('line '.length)));
      }}
    />
  );
}
