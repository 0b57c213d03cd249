/**
 * Everything a person reads goes through here. A message is its English text, in ICU MessageFormat; the catalogue of a
 * language (`catalogue/`) gives its own text for each. A message that needs to be told from another of the same words
 * begins with a context in brackets, which is not shown: `[verdict] Clear`.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages.ts';

/** A text without arguments as it is, one with arguments as its syntax tree: the parser stays at home. */
export type Compiled = string | Record<string, unknown>[];

/** What one context of the browser speaks. */
export interface Speech {
  readonly language: Language;
  /** BCP 47 tag by which times and numbers are written. */
  readonly locale: string;
  /** By their English text. */
  readonly messages: Record<string, Compiled>;
}

export type Values = Readonly<Record<string, string | number | null>>;

/**
 * A message that is said later: a table of words is made before anyone knows the language. It is its English text, but
 * typed as nothing that could be shown unsaid.
 */
export type Message = symbol;

let speech: Speech = { language: 'en', locale: 'en', messages: {} };
const formats = new Map<string, IntlMessageFormat>();

/** From now on this context speaks so. */
export function speak(now: Speech): void {
  speech = now;
  formats.clear();
}

export const spoken = (): Speech => speech;

/** A name within a sentence, kept from turning its direction: right-to-left names stand in lists of English too. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Marks a message, for {@link say} to say. */
export const message = (english: string): Message => english as unknown as Message;

/** The English text as it is shown. */
export const withoutContext = (english: string) => english.replace(/^\[[a-z ]+\] /, '');

function formatOf(english: string): IntlMessageFormat {
  let format = formats.get(english);
  if (!format) {
    const known = speech.messages[english] ?? withoutContext(english);
    format = new IntlMessageFormat(
      known as unknown as ConstructorParameters<typeof IntlMessageFormat>[0],
      speech.locale,
      {},
      { ignoreTag: true },
    );
    formats.set(english, format);
  }
  return format;
}

/**
 * A message in the language of this context.
 *
 * @param values what stands in its braces; every one of them must be given
 */
export function say(what: Message | string, values?: Values): string {
  const english = what as unknown as string;
  const known = speech.messages[english];
  if (typeof known === 'string') return known;
  if (known === undefined && values === undefined) return withoutContext(english);
  return String(formatOf(english).format(values));
}
