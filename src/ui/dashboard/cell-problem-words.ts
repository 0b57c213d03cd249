import { lineReasonText } from '#src/job/line-words.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { LineReason } from '#src/sheet/index.ts';
import { PHONE_PROBLEM_SENTENCES } from '#src/verdict/index.ts';

const OTHER_WORDS: Readonly<Record<string, Message>> = {
  ...PHONE_PROBLEM_SENTENCES,
  'calling-code': message('This is no calling code of a country.'),
  place: message('No place is known by this.'),
};

/** Why a cell cannot be read as what its column is; nothing where that is not known. */
export function cellProblemText(problem: string | undefined): string {
  if (problem === undefined) return '';
  const words = OTHER_WORDS[problem];
  if (words !== undefined) return say(words);
  const reason = LineReason.safeParse(problem);
  return reason.success ? lineReasonText(reason.data) : '';
}
