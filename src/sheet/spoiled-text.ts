/** What a spreadsheet makes of a text that it takes for a number or a date. */

/** As spreadsheets shorten months, in the languages of ClearDial; as they write them, for ids are seldom written so. */
const MONTH = [
  'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec',
  'Jän|Mär|Mrz|Mai|Okt|Dez',
  'ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic',
  'janv|févr|mars|avr|mai|juin|juil|août|déc',
  'jan|fev|abr|set|out|dez',
].join('|');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:(?:19|20)\\d\\d|\\d\\d)';

const DATE = new RegExp(
  `^(?:${[
    // 2-Jan, 02. Jan, 02/jan, 2-Jan-26, 2 January 2026 in its short form
    `${DAY}(?:-|/|\\. ?| )(?:${MONTH})\\.?(?:[-/. ]${YEAR})?`,
    // Jan-02, Jan 26, janv.-26
    `(?:${MONTH})\\.?[-/ ]${YEAR}`,
    // 2026-01-02, 2026/1/2, 2026.01.02
    `(?:19|20)\\d\\d([-./])${MONTH_NUMBER}\\1${DAY}`,
    // 01.02.2026, 1/2/26: day and month in either order
    `${DAY}([-./])${MONTH_NUMBER}\\2(?:19|20)\\d\\d`,
    `${MONTH_NUMBER}([-./])${DAY}\\3(?:19|20)\\d\\d`,
    `${DAY}([./])${MONTH_NUMBER}\\4\\d\\d`,
    `${MONTH_NUMBER}/${DAY}/\\d\\d`,
    `(?:(?:19|20)\\d\\d年)?${MONTH_NUMBER}月${DAY}日`,
  ].join('|')})(?:[T ]+\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?[AaPp][Mm]|Z)?)?$`,
);

/** Whether a text is a date as a spreadsheet writes it. */
export const isDateText = (text: string): boolean => DATE.test(text);

/**
 * `1.23457E+11`, `1,23457E+11`, `1E+11`: the first digits of a longer number. `12E4` may be a code that somebody
 * wrote.
 */
const SHORTENED = /^[+-]?\d(?:[.,]\d+[Ee][+-]?|[.,]?[Ee][+])\d{1,3}$/;

/** Whether a text is a number of which a spreadsheet has kept the first digits only. */
export const isShortenedId = (text: string): boolean => SHORTENED.test(text);

/** As spreadsheets write them into text files, in English, German, French, Spanish and Portuguese. */
const ERROR =
  /^#(?:N\/A|N\/D|NV|REF!|BEZUG!|¡REF!|VALUE!|WERT!|VALEUR!|¡VALOR!|VALOR!|NAME\?|NOM\?|¿NOMBRE\?|NOME\?|DIV\/0!|¡DIV\/0!|NULL!|NUM!|ZAHL!|NOMBRE!|¡NUM!|NÚM!)$/i;

/** Whether a text is what a formula shows that failed. */
export const isErrorText = (text: string): boolean => text.startsWith('#') && ERROR.test(text);
