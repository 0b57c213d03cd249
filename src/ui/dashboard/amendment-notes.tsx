import { useEffect, useState } from 'preact/hooks';
import { type Message, message, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import type { Amendment } from '#src/settings/index.ts';
import type { AmendmentNote } from '#src/verdict/index.ts';
import type { TabProps } from './parts.tsx';
import { nameSince } from './row-dates.ts';
import { useToday } from './use-today.ts';

export const PROBLEM_WORDS: Readonly<Record<Exclude<AmendmentNote['problem'], 'ended'>, Message>> = {
  unreadable: message('One of them cannot be read.'),
  'no-such-row': message('The rulebook has no such row.'),
  'no-week': message('The week is not written as in “mon-fri 09:00-20:00; sat-sun closed”.'),
  'no-such-limit': message('The row has no such limit on attempts.'),
  'no-hours-there': message('The row is about a part of the place: its hours cannot be changed.'),
  'no-reason': message('It is wider than the law: say why, in 10 characters or more.'),
};

/**
 * Says which of the organisation's own hours do not hold as they are written, and what holds instead.
 * @param amendments left out for those that the validator judges by
 */
export function AmendmentNotes(
  props: Pick<TabProps, 'ask' | 'validator' | 'locale' | 'zone'> & { amendments?: readonly Amendment[] },
) {
  const { validator, locale, amendments } = props;
  const today = useToday(props);
  const [notes, setNotes] = useState<readonly AmendmentNote[]>([]);
  useEffect(() => {
    validator()
      .then((remote) => remote.amendmentNotes(today, amendments))
      .then(setNotes, (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
  }, [validator, today, amendments]);
  if (notes.length === 0) return null;
  return (
    <div role="alert" class="cd-error">
      <p>{say('Not all of your own hours hold as they are written; the others do:')}</p>
      <ul class="plain">
        {notes.map((note) => (
          <li key={`${note.position} ${note.problem}`}>{noteText(note, locale)}</li>
        ))}
      </ul>
    </div>
  );
}

function noteText({ name, problem, until, carriedTo }: AmendmentNote, locale: string): string {
  if (problem === 'ended') {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(until ?? ''),
    );
    return carriedTo.length === 0
      ? say('{name}: the row held until {day}, and your hours for it with it.', { name, day })
      : say(
          '{name}: the row held until {day}. What of your hours is stricter holds on in {rows}, until you write hours for it.',
          {
            name,
            day,
            rows: new Intl.ListFormat(locale).format(carriedTo.map((row) => nameSince(row, locale))),
          },
        );
  }
  const why = say(PROBLEM_WORDS[problem]);
  if (problem === 'unreadable') return why;
  return problem === 'no-such-row'
    ? `${name}: ${why}`
    : say('{name}: {why} The rulebook holds there, and what of your hours is stricter.', { name, why });
}
