import { useEffect, useState } from 'preact/hooks';
import { type Message, message, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { CHANGED_PARTS, RulebookChanges, ShownRow } from '#src/verdict/index.ts';
import type { TabProps } from './parts.tsx';

const PART_WORDS: Record<(typeof CHANGED_PARTS)[number], Message> = {
  hours: message('hours'),
  holidays: message('holidays'),
  attempts: message('attempts'),
  consent: message('the consent it wants'),
  applies: message('whom it applies to'),
  force: message('its force'),
  citation: message('the citation'),
  review: message('the day of its review'),
};

/** What changed in the rulebook since the version that this browser saw before. */
export function RulebookChangesList({
  ask,
  book,
}: Pick<TabProps, 'ask'> & { book: { version: string; rows: ShownRow[] } }) {
  const [seen, setSeen] = useState<RulebookChanges | null>(null);
  useEffect(() => {
    ask('rulebook.seen', book).then(setSeen, (error: unknown) =>
      console.warn(`ClearDial: ${errorText(error)}`),
    );
  }, [ask, book]);
  if (!seen) return null;
  return (
    <details>
      <summary>
        {seen.since === null
          ? say('This is the first version that this browser has seen')
          : say('What changed since version {since}', { since: seen.since })}
      </summary>
      {seen.changes.length === 0 ? (
        <p class="cd-quiet">
          {say('Nothing to compare with yet: changes stand here after the next new version.')}
        </p>
      ) : (
        <ul class="plain">
          {seen.changes.map(({ id, name, change, what }) => (
            <li key={id}>
              {change === 'gone' ? name : <a href={`#rulebook/${encodeURIComponent(id)}`}>{name}</a>}:{' '}
              {change === 'new'
                ? say('[row] new')
                : change === 'gone'
                  ? say('no longer there')
                  : what.map((part) => say(PART_WORDS[part])).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
