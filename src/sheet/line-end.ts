/** Where lines of a text end: by a line feed, a carriage return, or both. */

/** Where a line ends, and where the next begins. */
export interface LineEnd {
  readonly at: number;
  readonly next: number;
  /** Whether it is a carriage return alone. */
  readonly isCr: boolean;
}

/** Some programs write the carriage return twice; a run of them before a line feed is one end of line. */
export function crEnd(text: string, at: number, last: boolean): LineEnd | null {
  let after = at + 1;
  while (text[after] === '\r') after++;
  if (after === text.length && !last) return null;
  return text[after] === '\n' ? { at, next: after + 1, isCr: false } : { at, next: at + 1, isCr: true };
}

/** The end of the line that begins there; null where more of the text is needed to know. */
export function lineEndAt(text: string, from: number, last: boolean): LineEnd | null {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  if (at === text.length) return last ? { at, next: at, isCr: false } : null;
  return text[at] === '\n' ? { at, next: at + 1, isCr: false } : crEnd(text, at, last);
}

/** How many lines end inside a text. */
export function lineEndsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code === 0x0a ||
      (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a && text.charCodeAt(at + 1) !== 0x0d)
    )
      count++;
  }
  return count;
}
