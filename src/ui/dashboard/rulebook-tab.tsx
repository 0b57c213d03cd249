import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { forceOn, type ShownRow } from '#src/verdict/index.ts';
import { AmendmentNotes } from './amendment-notes.tsx';
import { Calculator } from './calculator.tsx';
import { HoursMap } from './hours-map.tsx';
import type { TabProps } from './parts.tsx';
import { RulebookChangesList } from './rulebook-changes.tsx';
import { RulebookRow } from './rulebook-row.tsx';
import { RulebookRows } from './rulebook-rows.tsx';
import { useToday } from './use-today.ts';

/** Every place that the rulebook speaks for, and what one number would get. */
export function RulebookTab(props: TabProps) {
  const { validator, locale, rest } = props;
  const [book, setBook] = useState<{ version: string; rows: ShownRow[] } | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then(setBook, (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
  }, [validator]);
  const day = useToday(props);
  const chosen = book?.rows.find(({ id }) => id === rest) ?? null;
  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return (book?.rows ?? []).filter((row) => {
      const text = `${row.id} ${row.code} ${row.name} ${row.citation.text}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [book, search]);
  const ended = found.filter((row) => forceOn(row, day) === 'ended');
  const others = found.filter((row) => !ended.includes(row));
  return (
    <>
      <Calculator {...props} />
      {chosen && <RulebookRow key={chosen.id} {...props} row={chosen} rows={book?.rows ?? []} day={day} />}
      <section class="panel" aria-labelledby="rows-title">
        <div class="row spread">
          <h3 id="rows-title">{say('Rows of the rulebook')}</h3>
          <span class="cd-quiet small">
            {book ? say('Version {version}', { version: book.version }) : ''}
          </span>
        </div>
        <AmendmentNotes {...props} />
        {book && <RulebookChangesList ask={props.ask} book={book} />}
        <div class="cd-field">
          <label for="row-search">{say('Search by place or law')}</label>
          <input
            id="row-search"
            class="cd-input"
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {book && search === '' && (
          <>
            <HoursMap rows={book.rows} day={day} locale={locale} />
            <p class="cd-quiet small">
              {say('Hours a week open for sales calls; the darker, the stricter.')}
            </p>
          </>
        )}
        <p class="cd-quiet" role="status">
          {book === null
            ? say('Reading…')
            : say('{found, number} of {rows, plural, one {# row} other {# rows}}', {
                found: found.length,
                rows: book.rows.length,
              })}
        </p>
        {others.length > 0 && <RulebookRows rows={others} chosen={rest} day={day} locale={locale} />}
        {ended.length > 0 && (
          <details open={others.length === 0}>
            <summary>
              {say('{rows, plural, one {# row that holds} other {# rows that hold}} no longer', {
                rows: ended.length,
              })}
            </summary>
            <RulebookRows rows={ended} chosen={rest} day={day} locale={locale} />
          </details>
        )}
      </section>
    </>
  );
}
