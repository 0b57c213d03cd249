import { civilDate, epochDayOf } from './civil.ts';

/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number;

/** A time without its own offset: it names no instant, and guessing one would be wrong somewhere. */
export class NaiveTimestampError extends Error {
  override readonly name = 'NaiveTimestampError';

  constructor(text: string) {
    super(`“${text}” has no offset: write it with Z or an offset such as -05:00`);
  }
}

export class UnreadableTimestampError extends Error {
  override readonly name = 'UnreadableTimestampError';

  constructor(text: string) {
    super(`“${text}” is no date and time: write it as 2026-11-21T14:30:00Z`);
  }
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** RFC 3339 lets an offset run to 23:59; what lies beyond is no offset. */
function offsetMinutesOf(zone: string, text: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(digits.slice(2, 4));
  if (hours > 23 || minutes > 59) throw new UnreadableTimestampError(text);
  return zone.startsWith('-') ? -(hours * 60 + minutes) : hours * 60 + minutes;
}

/**
 * Reads an ISO 8601 date and time with its own offset.
 * @throws {NaiveTimestampError} when the offset is missing
 * @throws {UnreadableTimestampError} when it is anything else, such as 30 February or an offset of 25 hours
 */
export function parseInstant(text: string): Instant {
  const match = ISO.exec(text.trim());
  if (!match) throw new UnreadableTimestampError(text.slice(0, 60));
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const epochDay = epochDayOf(year, month, day);
  const back = civilDate(epochDay);
  const isDate = back.year === year && back.month === month && back.day === day;
  // A leap second is written 60 and lived as the next one.
  if (!isDate || hour > 23 || minute > 59 || second > 60) throw new UnreadableTimestampError(text);
  const zone = match[8];
  if (zone === undefined) throw new NaiveTimestampError(text);
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000);
  const minutes = epochDay * 1440 + hour * 60 + minute - offsetMinutesOf(zone, text);
  return minutes * 60_000 + second * 1000 + milliseconds;
}
