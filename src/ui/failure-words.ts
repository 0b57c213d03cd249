import { say } from '#src/language/index.ts';
import { errorText, InvalidDataError } from '#src/schema/index.ts';

/** Errors whose message is for whoever reads the screen; of the others it is for the log. */
const IN_WORDS = new Set([
  'EmptyFileError',
  'FileLimitError',
  'LineTooLongError',
  'WorkbookError',
  'StillReadingError',
  'NoDayError',
  'ValidatorUnavailableError',
]);

/** What went wrong, as much as a person can act on; the log has the rest. */
export function failureWords(error: unknown): string {
  console.warn(`ClearDial: ${errorText(error)}`);
  if (error instanceof InvalidDataError) {
    const path = error.issues[0]?.path ?? '';
    return path === ''
      ? say('It is nothing that ClearDial knows.')
      : say('This part of it is not as it must be: {path}.', { path });
  }
  if (error instanceof SyntaxError) return say('It is no JSON.');
  if (error instanceof Error && IN_WORDS.has(error.name)) return error.message;
  return say('That did not work. Try again; if it stays so, reload this page.');
}
