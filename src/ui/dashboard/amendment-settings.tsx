import { useEffect, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { Amendment } from '#src/settings/index.ts';
import type { ShownRow } from '#src/verdict/index.ts';
import { AmendmentForm } from './amendment-form.tsx';
import { AmendmentNotes } from './amendment-notes.tsx';
import type { TabProps } from './parts.tsx';
import { Part } from './settings-part.tsx';

function changeText({ hours, attempts = {} }: Amendment): string {
  const limits = Object.entries(attempts).map(([index, max]) =>
    say('limit {position, number} on attempts: {max, number}', { position: Number(index) + 1, max }),
  );
  return [...(hours === undefined ? [] : [hours]), ...limits].join('; ');
}

/** What the organisation changes in the rulebook for itself: tightening is free, loosening is recorded. */
export function AmendmentSettings(
  props: TabProps & {
    amendments: readonly Amendment[];
    locked: boolean;
    onChange: (amendments: Amendment[]) => void;
  },
) {
  const { validator, locale, amendments, locked, onChange } = props;
  const [rows, setRows] = useState<readonly ShownRow[]>([]);
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then(
        (book) => setRows(book.rows),
        (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
      );
  }, [validator]);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: props.zone });
  const nameOf = (id: string) => rows.find((one) => one.id === id)?.name ?? id;
  return (
    <Part title={say('Your own hours')} locked={locked}>
      <p class="cd-quiet">
        {say(
          'Stricter hours than the law need no leave. Wider ones are recorded with your reason, and it is you who answers for them.',
        )}
      </p>
      <AmendmentNotes {...props} />
      {amendments.length > 0 && (
        <ul class="bare">
          {amendments.map((one) => (
            <li key={one.row} class="row spread">
              <span>
                {rows.some(({ id }) => id === one.row) ? (
                  <a href={`#rulebook/${encodeURIComponent(one.row)}`}>{nameOf(one.row)}</a>
                ) : (
                  one.row
                )}
                : {changeText(one)}{' '}
                <span class="cd-quiet">
                  {one.by}, {date.format(Date.parse(one.at))}
                  {one.reason === null ? '' : `: ${one.reason}`}
                </span>
              </span>
              <button
                type="button"
                class="cd-button"
                aria-label={say('Remove the hours for {name}', { name: nameOf(one.row) })}
                onClick={() => onChange(amendments.filter((other) => other !== one))}
              >
                {say('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AmendmentForm {...props} rows={rows} />
    </Part>
  );
}
