import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';

export interface DncListChoice {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** More than these at once help nobody; the search finds the rest. */
const MOST_SHOWN = 40;

/** The lists that a search finds, those that are chosen first, and how many of them are too many to be shown. */
function listsFor(
  search: string,
  lists: readonly DncListChoice[],
  chosen: readonly string[],
  locale: string,
): { shown: DncListChoice[]; more: number } {
  const wanted = search.trim().toLocaleLowerCase(locale);
  const found = lists.filter(
    ({ id, name }) => chosen.includes(id) || name.toLocaleLowerCase(locale).includes(wanted),
  );
  const shown = [
    ...found.filter(({ id }) => chosen.includes(id)),
    ...found.filter(({ id }) => !chosen.includes(id)),
  ].slice(0, Math.max(MOST_SHOWN, chosen.length));
  return { shown, more: found.length - shown.length };
}

/** Do-not-call lists of the tenant; those that are not active are shown and cannot be chosen. */
export function DncPicker(props: {
  lists: readonly DncListChoice[] | null;
  failed: boolean;
  chosen: readonly string[];
  error: string | undefined;
  locale: string;
  onChange: (chosen: string[]) => void;
}) {
  const [search, setSearch] = useState('');
  const { lists, chosen, error } = props;
  if (props.failed)
    return (
      <p class="cd-fault">{say('CXone did not give its do-not-call lists. Open this again in a moment.')}</p>
    );
  if (lists === null) return <Skeleton lines={3} label={say('Reading the do-not-call lists')} />;
  const unknown = chosen.filter((id) => !lists.some((list) => list.id === id));
  const { shown, more } = listsFor(search, lists, chosen, props.locale);
  const toggle = (id: string) =>
    props.onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset
      class="stack plain"
      aria-label={say('Do-not-call lists')}
      aria-describedby={error === undefined ? undefined : 'dncListIds-error'}
    >
      {(lists.length > 8 || search !== '') && (
        <input
          class="cd-input"
          type="search"
          aria-label={say('Search do-not-call lists')}
          placeholder={say('Search {lists, plural, one {# list} other {# lists}}', { lists: lists.length })}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      {lists.length === 0 && <p class="cd-quiet">{say('This tenant has no do-not-call list.')}</p>}
      <ul class="choices">
        {unknown.map((id) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" checked onChange={() => toggle(id)} />
              <span>
                {id} <span class="cd-fault">{say('not in CXone any more')}</span>
              </span>
            </label>
          </li>
        ))}
        {shown.map((list, index) => (
          <li key={list.id}>
            <ListCheck
              list={list}
              isFirst={index === 0}
              isChosen={chosen.includes(list.id)}
              onToggle={() => toggle(list.id)}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="cd-quiet small">{say('{more, number} more: search to see them.', { more })}</p>}
      {error !== undefined && (
        <p class="cd-fault" id="dncListIds-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** @param props `isFirst` where an error of the field leads */
function ListCheck(props: {
  list: DncListChoice;
  isFirst: boolean;
  isChosen: boolean;
  onToggle: () => void;
}) {
  const { list, isFirst, isChosen, onToggle } = props;
  return (
    <label class="check">
      <input
        id={isFirst ? 'dncListIds' : undefined}
        type="checkbox"
        checked={isChosen}
        disabled={!list.active && !isChosen}
        onChange={onToggle}
      />
      <span class="name">
        {list.name} {!list.active && <span class="cd-quiet">{say('not active')}</span>}
      </span>
    </label>
  );
}

/** What is being read, in the shape it will have. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} style={{ inlineSize: `${90 - line * 15}%` }} />
      ))}
    </div>
  );
}
