import { type Instant, parseInstant } from '#src/clock/index.ts';

/** An instant as a record writes it; null for one without its own offset, which says nothing about when it was. */
export function readInstant(text: string): Instant | null {
  try {
    return parseInstant(text);
  } catch {
    // Callers count it.
    return null;
  }
}
