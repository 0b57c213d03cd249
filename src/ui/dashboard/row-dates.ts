/** Since when a row of the rulebook holds, and until when, beside the day of today. */
import { say } from '#src/language/index.ts';
import { forceOn, type ShownRow } from '#src/verdict/index.ts';

/** A row by its name, told from the one before it of the same name. */
export function nameSince({ name, from }: Pick<ShownRow, 'name' | 'from'>, locale: string): string {
  return from === null ? name : say('{name} (from {day})', { name, day: dateText(from, locale) });
}

function dateText(date: string | null, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(date ?? ''),
  );
}

/** What a person has to know of a row's dates before taking it for today's law; empty where there is nothing. */
export function datesText(row: ShownRow, day: number, locale: string): string {
  const date = (text: string | null) => dateText(text, locale);
  switch (forceOn(row, day)) {
    case 'ended':
      return say('until {day}', { day: date(row.until) });
    case 'not-begun':
      return say('from {day}', { day: date(row.from) });
    case 'out-of-season':
      return say('not now: only in daylight saving time');
    case 'holds':
      return row.until === null ? '' : say('until {day}', { day: date(row.until) });
  }
}
