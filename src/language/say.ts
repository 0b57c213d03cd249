/**
 * Everything a person reads goes through here. A message is its English text, in ICU MessageFormat; the catalogue of a
 * language (`catalogue/`) gives its own text for each. A message that needs to be told from another of the same words
 * begins with a context in brackets, which is not shown: `[verdict] Clear`.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from './languages.ts';
import { type Grammar, type Values, written } from './written.ts';

/** A text without arguments as it is, one with arguments as its syntax tree: the parser stays at home. */
export type Compiled = string | MessageFormatElement[];

/** What one context of the browser speaks. */
export interface Speech {
  readonly language: Language;
  /** BCP 47 tag by which times and numbers are written. */
  readonly locale: string;
  /**
   * By their English text, or by the short name that stands for it where it ships. Names of states and provinces are
   * among them, by their ISO 3166-2 codes.
   */
  readonly messages: Record<string, Compiled>;
}

/**
 * A message that is said later: a table of words is made before anyone knows the language. It is its English text, but
 * typed as nothing that could be shown unsaid.
 */
export type Message = symbol;

let speech: Speech = { language: 'en', locale: 'en', messages: {} };
let grammar: Grammar | null = null;

/** From now on this context speaks so. */
export function speak(now: Speech): void {
  speech = now;
  grammar = null;
}

export const spoken = (): Speech => speech;

/** A name within a sentence, kept from turning its direction: right-to-left names stand in lists of English too. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Marks a message, for {@link say} to say. */
export const message = (english: string): Message => english as unknown as Message;

/** Words of any kind between brackets, and a space. Nothing else says what a context is. */
const CONTEXT = /^\[[^[\]{}]+\] /;

/** The English text as it is shown. */
export const withoutContext = (english: string) => english.replace(CONTEXT, '');

/** A state or province under the name that people say; null where nobody has given it one, or no language is known yet. */
export function nameOfPart(iso3166: string): string | null {
  const known = speech.messages[iso3166];
  return typeof known === 'string' ? known : null;
}

/**
 * A message in the language of this context.
 *
 * @param values what stands in its braces; every one of them must be given
 */
export function say(what: Message | string, values: Values = {}): string {
  const english = what as unknown as string;
  const known = speech.messages[english];
  if (typeof known === 'string') return known;
  // Until the language is known, what needs no grammar is said in English.
  if (known === undefined) return withoutContext(english);
  grammar ??= {
    number: new Intl.NumberFormat(speech.locale),
    plural: new Intl.PluralRules(speech.locale),
  };
  return written(known, values, grammar);
}
