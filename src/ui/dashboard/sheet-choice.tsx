import { say } from '#src/language/index.ts';
import type { SheetInfo } from '#src/sheet/index.ts';

/** What a person should know of a sheet before choosing it. */
function aboutSheet({ kind, rows, columns, visibility }: SheetInfo): string {
  if (kind === 'chart') return say('A chart without rows');
  if (kind === 'other') return say('A dialog or macros without rows');
  if (rows === 0) return say('Empty');
  const size = say(
    '{rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}',
    { rows, columns },
  );
  return visibility === 'visible' ? size : `${size}, ${say('hidden in the workbook')}`;
}

const canBeChosen = ({ kind, rows }: SheetInfo) => kind === 'cells' && rows > 0;

/** The sheets of a workbook; nothing is chosen until a person does, where there are several to choose from. */
export function SheetChoice(props: {
  sheets: readonly SheetInfo[];
  chosen: string | null;
  onChoose: (sheet: string) => void;
}) {
  const { sheets, chosen, onChoose } = props;
  return (
    <fieldset>
      <legend>{say('Which sheet has the list')}</legend>
      <div class="options">
        {sheets.map((sheet, index) => (
          <label key={`${index} ${sheet.name}`} class="option">
            <input
              type="radio"
              name="sheet"
              checked={sheet.name === chosen}
              disabled={!canBeChosen(sheet)}
              onChange={() => onChoose(sheet.name)}
            />
            <bdi>{sheet.name}</bdi>
            <span class="cd-hint">{aboutSheet(sheet)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
