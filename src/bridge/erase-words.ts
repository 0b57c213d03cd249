/** What a person types before everything is erased: the page asks for it, and the background looks at it again. */
import { message, say, spoken } from '#src/language/index.ts';

export const ERASE_WORDS = message('Erase everything');

/** Case, space at the ends and a keyboard's wide letters make no difference. */
function plainWords(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase(spoken().locale);
}

/** Whether these are the words, in the language that this context speaks. */
export const isEraseTyped = (typed: string): boolean => plainWords(typed) === plainWords(say(ERASE_WORDS));
