/** A row of the rulebook in words. */
import { type Message, message, say } from '#src/language/index.ts';
import { consentWords, periodText, type ShownRow, triggerText } from '#src/verdict/index.ts';
import { windowsText } from './week-chart.tsx';

export const BASIS_WORDS: Record<ShownRow['basis'], Message> = {
  statute: message('Statute: it binds'),
  regulation: message('Regulation: it binds'),
  guidance: message('Guidance: it asks for a look'),
  'code-of-practice': message('Code of practice: it asks for a look'),
  practice: message('Practice: it asks for a look'),
};

export const APPLIES_WORDS: Record<ShownRow['applies'], Message> = {
  all: message('all calls'),
  telemarketing: message('Sales and marketing'),
  'debt-collection': message('Debt collection'),
};

const PERIOD_WORDS: Record<string, Message> = {
  P1D: message('in a day'),
  P1M: message('in a month'),
  P1Y: message('in a year'),
};

/** A row that binds a part of its place has limits, and no hours: it is open at any. */
export function hoursText(row: ShownRow, day: number, locale: string): string {
  return row.within === null ? windowsText(row.week[day] ?? [], { locale }) : '–';
}

export function limitText({ max, period, trigger, dayOne, contacts }: ShownRow['attempts'][number]): string {
  const known = PERIOD_WORDS[period];
  const within = known ? say(known) : periodText(period);
  const limit =
    trigger !== null
      ? say('{max, plural, =0 {No attempt} one {# attempt} other {# attempts}} {within} {after}', {
          max,
          within,
          after: triggerText(trigger),
        })
      : contacts
        ? say('{max, plural, =0 {No contact} one {# contact} other {# contacts}} {within}', { max, within })
        : say('{max, plural, =0 {No attempt} one {# attempt} other {# attempts}} {within}', { max, within });
  return [
    limit,
    ...(contacts ? [say('calls that may have come to no contact ask for a look')] : []),
    ...(dayOne ? [say('by dates, the day itself being day one')] : []),
  ].join(', ');
}

/** What calls need beforehand; null where the row asks for nothing. */
export function consentText({ consent }: ShownRow, locale: string): string | null {
  if (consent === null) return null;
  const kinds = new Intl.ListFormat(locale, { type: 'disjunction' }).format(consent.kinds.map(consentWords));
  return say('{lines, select, mobile {on a mobile, } other {}}only someone who {kinds} may be called', {
    lines: consent.lines ?? 'all',
    kinds,
  });
}
