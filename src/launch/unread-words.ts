import { say } from '#src/language/index.ts';
import type { Unread } from './decision.ts';

/** How many of what could not be read: "3 attempts and 1 do-not-call entry". */
function counted({ kind, refused }: Unread): string {
  switch (kind) {
    case 'contacts':
      return say('{refused, plural, one {# contact} other {# contacts}}', { refused });
    case 'lists':
      return say('{refused, plural, one {# calling list} other {# calling lists}}', { refused });
    case 'attempts':
      return say('{refused, plural, one {# attempt} other {# attempts}}', { refused });
    case 'rules':
      return say('{refused, plural, one {# rule} other {# rules}}', { refused });
    case 'doNotCallLists':
      return say('{refused, plural, one {# do-not-call list} other {# do-not-call lists}}', { refused });
    case 'doNotCallEntries':
      return say('{refused, plural, one {# do-not-call entry} other {# do-not-call entries}}', { refused });
  }
}

/** What could not be read, as a sentence. @param locale BCP 47 */
export function unreadWords(unread: readonly Unread[], locale: string): string {
  const what = new Intl.ListFormat(locale, { type: 'conjunction' }).format(unread.map(counted));
  const refused = unread.reduce((sum, one) => sum + one.refused, 0);
  return say('{refused, plural, one {{what} could not be read.} other {{what} could not be read.}}', {
    what,
    refused,
  });
}

/** The same for the log, in words of its own that no language changes. */
export function unreadNote(unread: readonly Unread[]): string | null {
  if (unread.length === 0) return null;
  return unread.map(({ kind, received, refused }) => `${kind} ${refused} of ${received}`).join(', ');
}
