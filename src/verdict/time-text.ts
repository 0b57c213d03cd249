/** Times, windows and periods in the reader's own way of writing. */
import { say } from '#src/language/index.ts';

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes a hundred times longer to make than to use, and a screen of rows uses few. */
function timeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = timeFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    timeFormats.set(key, format);
  }
  return format;
}

export interface Reader {
  /** BCP 47 tag of the person who reads. */
  readonly locale: string;
  /** The local times stand beside the sentence already. */
  readonly seesLocalTimes?: boolean;
}

/** Thousands of contacts are told the same few times of day: each is written once. */
const written = new Map<string, string>();
const MOST_WRITTEN = 2_000;

function writtenOnce(key: string, write: () => string): string {
  let text = written.get(key);
  if (text === undefined) {
    if (written.size >= MOST_WRITTEN) written.clear();
    text = write();
    written.set(key, text);
  }
  return text;
}

/** A local wall-clock time `HH:MM` or `YYYY-MM-DDTHH:MM` in the reader's own way of writing. */
export function clockText(local: string, { locale }: Reader): string {
  const time = local.slice(-5);
  return writtenOnce(`${locale} ${time}`, () => {
    const [hour, minute] = time.split(':').map(Number);
    const format = timeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
    return format.format(Date.UTC(2000, 0, 1, hour === 24 ? 0 : hour, minute));
  });
}

/** An instant in a zone, with the zone's abbreviation: a time without its zone would mislead. */
export function instantText(instant: number, zone: string | null, { locale }: Reader): string {
  return writtenOnce(`${locale} ${instant} ${zone}`, () =>
    timeFormat(locale, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      ...(zone === null ? {} : { timeZone: zone }),
    }).format(instant),
  );
}

/** `08:00-12:00,13:00-21:00` as the reader writes it; null for no calls at all. */
export function windowsText(windows: string, reader: Reader): string | null {
  if (windows === '') return null;
  return writtenOnce(`${reader.locale} ${windows}`, () => {
    const spans = windows.split(',').map((window) => {
      const [start = '', end = ''] = window.split('-');
      return say('{start} to {end}', { start: clockText(start, reader), end: clockText(end, reader) });
    });
    return new Intl.ListFormat(reader.locale).format(spans);
  });
}

/** A date, whatever the time of day. @param instant a UTC day */
export function dayText(instant: number, { locale }: Reader): string {
  return timeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** A period such as PT72H in words; as it is written where it is neither days nor hours. */
export function periodText(period: string): string {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(period) ?? [];
  if (days) return say('in {days, plural, one {# day} other {# days}}', { days: Number(days) });
  if (hours) return say('in {hours, plural, one {# hour} other {# hours}}', { hours: Number(hours) });
  return say('in {period}', { period });
}
