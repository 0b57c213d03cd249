/** Postal codes of North America, found in whatever spreadsheets and people made of them. */

const ZIP = /^(\d{5})(?:[-\s]?\d{4})?$/;
/** Spreadsheets take the leading zeros of New England and Puerto Rico away. */
const SHORT_ZIP = /^(\d{3,4})(?:-?(\d{4}))?$/;
const CANADIAN = /^([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])(?:[-\s]?\d[ABCEGHJ-NPRSTV-Z]\d)?$/;

/** As it was meant: usual width, without what spreadsheets and programs put around a text. */
export function unwrapped(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replace(/^=?\s*"(.*)"$/s, '$1')
    .replace(/^=\s*/, '')
    .replace(/^['‘’`]+|['‘’`]+$/g, '')
    .trim();
}

/** As codes are compared: `2134.0`, `="02134"`, `〒100-0001` and full width without what is not the code. */
export function postalText(text: string): string {
  return unwrapped(text)
    .toUpperCase()
    .replace(/^(?:〒|ZIP(?: ?CODE)?:?|PLZ:?|CEP:?|C\.?P\.?:?)\s*(?=\d)/, '')
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\s*-\s*/g, '-')
    .replace(/-$/, '');
}

/** The five digits of a ZIP code, with or without its end. @param code as {@link postalText} has it */
export function zipIn(code: string): string | null {
  return ZIP.exec(code)?.[1] ?? null;
}

/** The five digits of a ZIP code whose leading zeros were lost, if it is one. */
export function shortZipIn(code: string): string | null {
  return SHORT_ZIP.exec(code)?.[1]?.padStart(5, '0') ?? null;
}

/** The forward sortation area of a Canadian postal code. */
export function sortationAreaIn(code: string): string | null {
  return CANADIAN.exec(code)?.[1] ?? null;
}
