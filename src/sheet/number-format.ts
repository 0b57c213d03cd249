/** What a number looks like in its cell, as far as its owner meant that: zeros in front, a plus, days and times. */
import { type FormatToken, format, getFormatDateInfo, isDateFormat, tokenize } from 'numfmt';
import type { CellMark } from './source-row.ts';

export interface CellText {
  readonly text: string;
  readonly mark: CellMark | null;
}

/** A spreadsheet keeps no more. */
const KEPT_DIGITS = 15;
const DAY = 86_400;
/** 9999-12-31 in each of the two ways to count days. */
const LAST_DAY = { from1900: 2_958_465, from1904: 2_957_003 };

/** `1.5e+3` and `1e-7` in digits alone; ends with no zeros behind the point. */
function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  const before = point <= 0 ? '0' : digits.slice(0, point).padEnd(point, '0');
  const behind = point <= 0 ? digits.padStart(digits.length - point, '0') : digits.slice(point);
  const shown = `${before.replace(/^0+(?=\d)/, '')}.${behind}`.replace(/\.?0*$/, '');
  return shown === '0' ? shown : sign + shown;
}

/** Already what it looks like. */
export const isOrdinaryNumber = (raw: string) => /^(?:0|-?[1-9]\d{0,14})$/.test(raw);

/**
 * A stored number in digits, none lost and none that computing left behind (0.1 + 0.2).
 * @returns null for what is no number
 */
function plainNumber(raw: string): (CellText & { readonly value: number }) | null {
  const value = Number(raw);
  if (isOrdinaryNumber(raw)) return { text: raw, value, mark: null };
  if (!Number.isFinite(value) || raw.trim() === '') return null;
  const written = raw.trim();
  const isWhole = /^-?\d+$/.test(written);
  const text = withoutExponent(isWhole ? written : value.toPrecision(KEPT_DIGITS));
  const isRounded = text.replace(/^-|\..*$/g, '').length > KEPT_DIGITS;
  return { text, value: isRounded ? value : Number(text), mark: isRounded ? 'rounded' : null };
}

/**
 * Six digits at most, and zeros: what is left of a longer number, or of an id such as 15E4, that was written as
 * `4.47912E+11` and read in again.
 */
const isShortened = (text: string) => /^-?[1-9]\d{0,5}0+$/.test(text);

const two = (value: number) => String(value).padStart(2, '0');
const clockText = (seconds: number) =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/** @param day from 1900 with that year's 29 February, which never was, or from 1904 */
function dayText(day: number, from1904: boolean): string {
  if (from1904) return utcDay(Date.UTC(1904, 0, 1), day);
  if (day === 60) return '1900-02-29';
  return utcDay(Date.UTC(1899, 11, day < 60 ? 31 : 30), day);
}

const utcDay = (first: number, days: number) =>
  new Date(first + days * DAY * 1000).toISOString().slice(0, 10);

/** Says nothing of the number's digits, or takes some of them away. */
const OF_AMOUNTS = new Set([
  'group',
  'scale',
  'point',
  'percent',
  'exp',
  'slash',
  'dbnum',
  'natnum',
  'currency',
]);
const SILENT = new Set([
  'break',
  'condition',
  'color',
  'locale',
  'skip',
  'fill',
  'modifier',
  'space',
  'calendar',
]);

/** Where a digit stands. */
const DIGITS = new Set(['zero', 'hash', 'qmark']);

const isCurrency = ({ type, raw }: FormatToken) =>
  type === 'currency' || (type === 'locale' && /^\[\$(?:\p{Sc}|[A-Z]{3}[-\]])/u.test(raw));

/** Blanks, colours and conditions show nothing by themselves. */
const showsSomething = ({ type, raw }: FormatToken) => !SILENT.has(type) || /^\[\$[^\]-]/.test(raw);

function sectionsOf(tokens: readonly FormatToken[]): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

/**
 * A token as it is asked for: without a locale, whose literal stays (`[$+49 -407]`). General, which shortens long
 * numbers, is written out.
 */
function askedFor({ type, raw }: FormatToken): string {
  if (type === 'general') return '0';
  const literal = type === 'locale' ? /^\[\$([^\]-]*)/.exec(raw)?.[1] : undefined;
  if (literal === undefined) return raw;
  return literal === '' ? '' : `"${literal}"`;
}

/** Whether the pattern is one that can be read: others show numbers and texts as they are. */
function canFormat(pattern: string): boolean {
  try {
    for (const value of [1, -1, 0, 'a']) format(pattern, value);
    return true;
  } catch {
    return false;
  }
}

/** A number format of a workbook. */
export class NumberFormat {
  readonly #pattern: string;
  readonly #from1904: boolean;
  /** A number is written out with what the format adds to it. */
  readonly #adds: boolean = false;
  /** One of its sections shows nothing. */
  readonly #mayHide: boolean = false;
  readonly #changesText: boolean = false;
  readonly #isScientific: boolean = false;
  readonly #hasDigits: boolean = false;
  readonly #clock: { readonly date: boolean; readonly time: boolean; readonly elapsed: boolean } | null =
    null;

  /** Shows ordinary numbers as they are stored. */
  readonly isGeneral: boolean;

  /** @param pattern one that cannot be read shows numbers as they are */
  constructor(pattern: string, from1904: boolean) {
    this.#from1904 = from1904;
    this.#pattern = pattern;
    this.isGeneral = pattern === GENERAL || pattern === '0' || pattern === '@';
    if (this.isGeneral || !canFormat(pattern)) return;
    const tokens = tokenize(pattern);
    const asked = tokens.map(askedFor).join('');
    if (canFormat(asked)) this.#pattern = asked;
    const sections = sectionsOf(tokens);
    // A section without a sign, as the last of `0;-0;`, shows nothing; an empty format as a whole is General.
    this.#mayHide = sections.some((section) => !section.some(showsSomething)) && pattern !== '';
    const text = sections[3] ?? sections.find((section) => section.some(({ type }) => type === 'text'));
    this.#changesText = text !== undefined && (text.length !== 1 || text[0]?.type !== 'text');
    if (isDateFormat(pattern)) {
      const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(pattern);
      // In `mm:ss` these are minutes.
      const date = year || day || (month && !hours && !seconds);
      this.#clock = {
        date,
        time: hours || minutes || seconds,
        elapsed: !date && tokens.some(({ type }) => type === 'duration'),
      };
      return;
    }
    this.#isScientific = tokens.some(({ type }) => type === 'exp');
    this.#hasDigits = tokens.some(({ type }) => DIGITS.has(type));
    this.#adds =
      tokens.some((token) => token.type !== 'general' && token.type !== 'text' && showsSomething(token)) &&
      !tokens.some((token) => OF_AMOUNTS.has(token.type) || isCurrency(token));
  }

  /** @param raw as it is stored */
  number(raw: string): CellText {
    if (this.#clock !== null && !this.#mayHide) {
      const moment = raw.trim() === '' ? null : this.#moment(Number(raw));
      if (moment !== null) return moment;
    }
    const plain = plainNumber(raw);
    if (plain === null) return { text: raw, mark: 'error' };
    const { value, text, mark } = plain;
    if (this.#mayHide && format(this.#pattern, value).trim() === '') return { text: '', mark: 'unseen' };
    if (this.#clock !== null) return this.#moment(value) ?? { text, mark: 'error' };
    if (this.#isScientific && isShortened(text)) return { text, mark: 'rounded' };
    if (!this.#adds || mark !== null || !Number.isInteger(value)) return { text, mark };
    const shown = format(this.#pattern, value).trim();
    if (shown === '') return { text: '', mark: 'unseen' };
    // Without a digit it says less than what is stored, as `(###) ###-####` of 0.
    return { text: this.#hasDigits && !/\d/.test(shown) ? text : shown, mark: null };
  }

  text(text: string): CellText {
    if (!this.#changesText || text === '') return { text, mark: null };
    const shown = format(this.#pattern, text);
    if (shown.trim() === '' && text.trim() !== '') return { text: '', mark: 'unseen' };
    return { text: shown.trim() === text.trim() ? text : shown.trim(), mark: null };
  }

  /** @param iso a day, a time or both, as newer workbooks may store them */
  iso(iso: string): CellText {
    const [, day, hours, minutes, seconds = '0'] =
      /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d*)?))?Z?)?$/.exec(iso.trim()) ?? [];
    if (iso.trim() === '' || (day === undefined && hours === undefined)) return { text: iso, mark: 'error' };
    const clock = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Math.round(Number(seconds));
    if (day === undefined) return { text: clockText(clock % DAY), mark: 'date' };
    const start = Date.parse(`${day}T00:00:00Z`);
    if (Number.isNaN(start)) return { text: iso, mark: 'error' };
    return { text: this.#dayAndTime(utcDay(start, Math.floor(clock / DAY)), clock % DAY), mark: 'date' };
  }

  #dayAndTime(day: string, seconds: number): string {
    return seconds === 0 && this.#clock?.time !== true ? day : `${day} ${clockText(seconds)}`;
  }

  /** Null for what lies outside the calendar. */
  #moment(value: number): CellText | null {
    const seconds = Math.round(value * DAY);
    const day = Math.floor(seconds / DAY);
    if (!(value >= 0) || day > (this.#from1904 ? LAST_DAY.from1904 : LAST_DAY.from1900)) return null;
    if (this.#clock?.elapsed) return { text: clockText(seconds), mark: 'date' };
    if (value < 1 && !(this.#from1904 && this.#clock?.date)) {
      return { text: clockText(seconds % DAY), mark: 'date' };
    }
    return { text: this.#dayAndTime(dayText(day, this.#from1904), seconds % DAY), mark: 'date' };
  }
}

/** Formats that workbooks name by number without saying what they are: ECMA-376 part 1, 18.8.30 (numFmt). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Days and times of China, Japan and Korea: which of the two some of them are depends on the country. */
function eastAsian(id: number): string | undefined {
  if (id === 32 || id === 33) return 'h:mm:ss';
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'm/d/yyyy' : undefined;
}

export const GENERAL = 'General';
export const builtInFormat = (id: number): string => BUILT_IN[id] ?? eastAsian(id) ?? GENERAL;
