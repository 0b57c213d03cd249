/** What stands in a cell or field that should hold one phone number: its digits, or why it holds none. */
import type { PhoneProblem } from './phone-problem.ts';

export interface WrittenNumber {
  /** Begins with a plus sign: its calling code follows. */
  readonly plus: boolean;
  readonly digits: string;
  /** The digits without a zero that stands by itself in brackets, as in `+34 (0)91 …`; null where there is none. */
  readonly withoutBracketedZero: string | null;
  /** The digits before the first slash, which are a whole number where two share a cell; null where there is none. */
  readonly beforeSlash: string | null;
}

/** Longer texts are no field for a number. */
const LONGEST = 200;

/** Marks without a glyph of their own: soft hyphen, zero-width and direction marks, byte order mark, variants. */
const INVISIBLE = /\p{Cf}|\p{Mn}/gu;
/** The zero of each row of ten digits that people write numbers with, beside ASCII. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0xff10,
];
/** Japanese texts have the mark of a long vowel for a dash. */
const LONG_VOWEL = /[\u30fc\uff70]/g;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const FULL_WIDTH_SIGN = /[\uff01-\uff0f\uff1a-\uff5e]/g;

const DASHES = '\\-\\u2010-\\u2015\\u2212';
/** What people put between digits; a slash is looked at by itself. */
const SEPARATOR = new RegExp(`[\\s.()[\\]${DASHES}\\u00b7\\u2022\\u30fb~/]`, 'g');

const MINUS = new RegExp(`^[${DASHES}]`);

const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d*)?\s*e\s*[+-]?\d+$/i;
const DATE = new RegExp(
  [
    // 2024-05-12, 2024/5/12, 2024.05.12
    '(?:19|20)\\d\\d([-./])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])',
    // 12.05.2024, 5/12/2024, 12-05-24: day and month in either order
    '(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|1[0-2])\\2(?:(?:19|20)\\d\\d|\\d\\d)',
    '(?:0?[1-9]|1[0-2])([-./])(?:0?[1-9]|[12]\\d|3[01])\\3(?:(?:19|20)\\d\\d|\\d\\d)',
    // 12 05 2024: nobody groups eight digits so that do not end in a year
    '(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|[12]\\d|3[01]) (?:19|20)\\d\\d',
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
);
const ONLY_DATE = new RegExp(
  `^(?:${DATE.source})(?:[T\\s,]+\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:\\.\\d+)?\\s*(?:[ap]m|z)?)?$`,
  'i',
);

const LABEL =
  /^(?:tel|telephone|telefon|telefono|teléfono|téléphone|telefone|phone|ph|mobile|mobil|mob|cell|p|t|m)(?:\s*[.:]+\s*|\s+(?=[+(0-9]))/i;
const LINK = /^(?:tel|callto|sms):(?:\/\/)?/i;
/** What a spreadsheet adds to a whole number it was told to show with decimals. */
const DECIMAL_ZERO = /^(\+?\d{6,})[.,]0{1,2}$/;
const BY_THOUSANDS = /^\+?\d{1,3}(?:,\d{3}){2,}$/;

/** `ext 12`, `ext. 12`, `extension 12`, `x12`, `#12`, `;ext=12` and what the six languages call it, at the end. */
const EXTENSION =
  /(\d[\s)\]]*)[\s,;.:([-]*(?:ext(?:n|ension|ensión)?|xtn|anexo|ramal|poste|durchwahl|dw|nebenstelle|内線|x|#)\s*[.:=]?\s*\d{1,7}\s*[)\]#]?$/iu;

const CONJUNCTION = /\s(?:or|and|oder|und|ou|et|o|y|e|または)\s/iu;
const LIST_SIGN = /[,;|&\r\n]/;
const BRACKETED_ZERO = /[([]\s*0\s*[)\]]/;
const LETTER = /\p{L}/u;

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

const plainSign = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const hasDigit = (text: string) => /\d/.test(text);

/** The text in plain signs, without what programs put around a number. */
function unwrapped(text: string): string {
  let plain = text.replace(INVISIBLE, '').trim();
  if (/[^ -~]/.test(plain)) {
    plain = plain
      .replace(OTHER_DIGIT, plainDigit)
      .replace(FULL_WIDTH_SIGN, plainSign)
      .replace(LONG_VOWEL, '-')
      .replace(/\s/g, sameSpace);
  }
  // An apostrophe tells a spreadsheet that text follows; ="…" says the same in a formula.
  plain = plain.replace(/^="(.*)"$/s, '$1').replace(/^["“](.*)["”]$/s, '$1');
  plain = plain.replace(/^['‘’`´]+/, '').trim();
  return plain.replace(LINK, '').replace(LABEL, '').trim();
}

/** Other spaces are a space, but the end of a line stays one. */
const sameSpace = (space: string) => (space === '\n' || space === '\r' ? space : ' ');

/** The one part that holds digits, of a text that lists several. */
function onlyPart(text: string): string | 'several' {
  const parts = text.split(LIST_SIGN).flatMap((part) => part.split(CONJUNCTION));
  if (parts.filter(hasDigit).length > 1) return 'several';
  // A comma behind the number lists nothing; words beside it are for a person to read.
  return parts.some((part) => !hasDigit(part) && LETTER.test(part)) ? text : (parts.find(hasDigit) ?? text);
}

/** Digits and what most people put between them; most numbers that are not canonical are this. */
const PLAIN = /^[+\d ().-]*\d[ )]*$/;

/** @returns the digits as they are written, or what is wrong with the text */
export function writtenNumber(text: string | null): WrittenNumber | PhoneProblem {
  if (text !== null && text.length <= LONGEST && PLAIN.test(text)) return plainNumber(text.trim());
  if (text === null || text.replace(INVISIBLE, '').replace(SEPARATOR, '') === '') return 'missing';
  if (text.length > LONGEST) return 'not-a-number';
  let plain = unwrapped(text);
  if (SCIENTIFIC.test(plain)) return 'shortened';
  if (ONLY_DATE.test(plain)) return 'date';
  if (BY_THOUSANDS.test(plain)) plain = plain.replaceAll(',', '');
  plain = plain.replace(DECIMAL_ZERO, '$1').replace(EXTENSION, '$1').trim();
  if (!hasDigit(plain)) return 'not-a-number';
  const part = onlyPart(plain);
  if (part === 'several') return 'several-numbers';
  if (LETTER.test(part)) return 'letters';
  return plainNumber(part.trim());
}

function plainNumber(text: string): WrittenNumber | PhoneProblem {
  if (ONLY_DATE.test(text)) return 'date';
  return digitsOf(text.replace(DECIMAL_ZERO, '$1'));
}

function digitsOf(text: string): WrittenNumber | PhoneProblem {
  const bare = text.replace(SEPARATOR, '');
  const match = /^(\+*)(\d+)$/.exec(bare);
  if (!match) return /\d.*\+/.test(bare) ? 'several-numbers' : 'not-a-number';
  // A minus sign is no part of a number; a dash between digits is.
  if (MINUS.test(text)) return 'not-a-number';
  const digitsIn = (part: string) => part.replace(/\D/g, '');
  const slash = text.indexOf('/');
  return {
    plus: match[1] !== '',
    digits: match[2] ?? '',
    withoutBracketedZero: BRACKETED_ZERO.test(text) ? digitsIn(text.replace(BRACKETED_ZERO, '')) : null,
    beforeSlash: slash < 0 ? null : digitsIn(text.slice(0, slash)),
  };
}
