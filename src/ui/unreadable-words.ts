import { say } from '#src/language/index.ts';

/** Of entries of the log that are not in the form of one. */
export const unreadableWords = (unreadable: number) =>
  say(
    '{unreadable, plural, one {# entry cannot be read. It stays in the log and in every export.} other {# entries cannot be read. They stay in the log and in every export.}}',
    { unreadable },
  );
