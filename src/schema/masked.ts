/** Free text without what is nobody's to read: numbers that could be called, tokens and secrets. */

/** A digit in any script, in a circle, raised, Roman, or as Chinese and Japanese write it. */
const DIGIT = '[\\p{N}〇零一二三四五六七八九]';
/** Whatever is no letter may stand between two digits of a number, seen or not; and the sign of an extension. */
const APART = '[^\\p{L}\\p{N}]{0,8}(?:(?:x|ext\\.?)[^\\p{L}\\p{N}]{0,8})?';
/** Fewer digits call nobody. */
const FEWEST = 7;

const IN_TEXT = new RegExp(`\\+?${DIGIT}(?:${APART}${DIGIT}){${FEWEST - 1},}`, 'giu');
const ONE = new RegExp(DIGIT, 'gu');

/**
 * Numbers in free text keep their last two digits: a log is for reading, not for calling from. A date with as many
 * digits is taken for one, too.
 */
export function withoutNumbers(text: string): string {
  return text.replace(IN_TEXT, (number) => {
    const digits = number.match(ONE) ?? [];
    return `${'•'.repeat(digits.length - 2)}${digits.slice(-2).join('')}`;
  });
}

/** Tokens of sign-ins (RFC 6750, RFC 7519), named secrets, and what is as long and as random. */
const NAMED =
  /\b((?:access|refresh|id)_token|client_secret|code_verifier|password|secret)(["']?\s*[:=]\s*["']?)[^\s"'&,}]+/gi;
const SIGNED = /\b(?:(?:bearer|basic)\s+[\w.~+/=-]+|eyJ[\w-]+(?:\.[\w-]*){0,2})/gi;
const RANDOM = /(?<![\w./-])(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{40,}/gi;

/** What may be told of an error: in the browser's log, to a page, in a notification. */
export const withoutSecrets = (text: string): string =>
  withoutNumbers(text.replace(NAMED, '$1$2•••').replace(SIGNED, '•••').replace(RANDOM, '•••'));

/** Where in the extension's own code: of a line of a stack in Chromium, in Firefox. */
const FRAME = /^\s+at [^\n]*:\d+:\d+\)?$|^[^\s@]*@\S+:\d+:\d+$/;
const MOST_CAUSES = 8;

/** An error with its causes as one text: names, messages without secrets, and where they were thrown. */
export function errorText(error: unknown): string {
  const parts: string[] = [];
  let cause = error;
  while (cause !== undefined && cause !== null && parts.length < MOST_CAUSES) {
    if (!(cause instanceof Error)) {
      parts.push(withoutSecrets(String(cause)));
      break;
    }
    const frames = (cause.stack ?? '').split('\n').filter((line) => FRAME.test(line));
    parts.push([`${cause.name}: ${withoutSecrets(cause.message)}`, ...frames].join('\n'));
    cause = cause.cause;
  }
  return parts.join('\nbecause of ');
}
