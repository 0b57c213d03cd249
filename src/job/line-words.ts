/** Why a line was not read as a contact, and what became of it, in words. */
import { type Message, message, say } from '#src/language/index.ts';
import type { LineReason, RowWarningKind } from '#src/sheet/index.ts';
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

const ROW_WARNING_WORDS: Record<RowWarningKind, Message> = {
  'several-numbers': message('A row has several numbers: the first is called, and the others go along.'),
  'phone-date': message('A spreadsheet has taken the number for a date, so it is not a number any more.'),
  'phone-shortened': message('A spreadsheet has shortened the number, and its last digits are lost.'),
  'calling-code-unreadable': message(
    'What stands as the country calling code is not one, so the number is read without it.',
  ),
  'id-decimal': message('The id had a zero behind the point, which is taken off.'),
  'id-apostrophe': message('An apostrophe in front of the id is taken off.'),
  'zip-short': message('A short postal code is read as a ZIP code that lost its zeros.'),
};

/** What a person should know of rows that are read. */
export const rowWarningText = (kind: RowWarningKind): string => say(ROW_WARNING_WORDS[kind]);

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
