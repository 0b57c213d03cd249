/** Why a line was not read as a contact, and what became of it, in words. */
import { type Message, message, say } from '#src/language/index.ts';
import type { LineReason } from '#src/sheet/index.ts';
import type { ImportOutcome } from './import-job.ts';

const LINE_REASON_WORDS: Record<LineReason, Message> = {
  'too-many-cells': message(
    'This line has more cells than there are headers: a separator probably stands in one of them.',
  ),
  'too-few-cells': message('This line has too few cells: the number, the id or the place is missing.'),
  quote: message('A quote stands where none should be, so the cells of this line cannot be told apart.'),
  undecodable: message('This line holds bytes that are no characters in the encoding of the file.'),
  'repeated-header': message('This line is the header once more.'),
  totals: message('This line is a sum or a count of others.'),
  hidden: message('This row is hidden in its sheet, and hidden rows were left out.'),
  'error-cell': message('A cell shows an error instead of a value.'),
  'no-value': message('A cell is a formula whose value was not saved. Open the workbook and save it again.'),
  unseen: message('A cell holds something that its number format does not show.'),
  date: message('A spreadsheet has taken the number or the id for a date.'),
  'shortened-id': message('A spreadsheet has shortened the id, and its last digits are lost.'),
};

export const lineReasonText = (reason: LineReason): string => say(LINE_REASON_WORDS[reason]);

const OUTCOME_SENTENCES: Record<ImportOutcome, Message | null> = {
  created: null,
  existing: null,
  clear: null,
  rejected: null,
  duplicate: message('Another line has this id and this number.'),
  'other-number': message('Another number of this id is the one that is sent.'),
  'same-id': message('Several numbers have this id, and all of them were left out.'),
  unreadable: message('This record could not be read.'),
  reported: message('This line was not read as a contact.'),
  failed: null,
  'not-reached': message('It was not this line’s turn before the end.'),
};

/** Why a line ended so, where its outcome alone says it; else nothing. */
export function outcomeText(outcome: ImportOutcome): string {
  const sentence = OUTCOME_SENTENCES[outcome];
  return sentence === null ? '' : say(sentence);
}
