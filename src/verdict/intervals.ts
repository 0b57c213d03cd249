/**
 * Sets of instants, as ascending disjoint half-open intervals in one flat array: `[from, until, from, until, …]`.
 * Instants are milliseconds since the Unix epoch, UTC; `until` is exclusive.
 */
export type Intervals = readonly number[];

export const NEVER: Intervals = [];

export function always(from: number, until: number): Intervals {
  return [from, until];
}

/** Sorts and merges intervals given in any order; empty and reversed ones vanish. */
export function normalise(intervals: readonly (readonly [number, number])[]): Intervals {
  const sorted = intervals.filter(([from, until]) => from < until).sort((a, b) => a[0] - b[0]);
  const merged: number[] = [];
  for (const [from, until] of sorted) {
    const last = merged.length - 1;
    const lastUntil = merged[last];
    if (lastUntil !== undefined && from <= lastUntil) {
      if (until > lastUntil) merged[last] = until;
    } else merged.push(from, until);
  }
  return merged;
}

export function intersect(a: Intervals, b: Intervals): Intervals {
  const out: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const aUntil = a[i + 1] as number;
    const bUntil = b[j + 1] as number;
    const from = Math.max(a[i] as number, b[j] as number);
    const until = Math.min(aUntil, bUntil);
    if (from < until) out.push(from, until);
    if (aUntil <= bUntil) i += 2;
    else j += 2;
  }
  return out;
}

export function unite(a: Intervals, b: Intervals): Intervals {
  const pairs = [a, b].flatMap((intervals) =>
    toPairs(intervals).map(({ from, until }): [number, number] => [from, until]),
  );
  return normalise(pairs);
}

/** Position of the first boundary after `at`; odd means that `at` lies inside an interval. */
function firstBoundaryAfter(intervals: Intervals, at: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function contains(intervals: Intervals, at: number): boolean {
  return (firstBoundaryAfter(intervals, at) & 1) === 1;
}

/** The first instant at or after `at` that lies inside; null when there is none. */
export function nextInside(intervals: Intervals, at: number): number | null {
  const boundary = firstBoundaryAfter(intervals, at);
  if ((boundary & 1) === 1) return at;
  return intervals[boundary] ?? null;
}

/** The end of the interval that holds `at`; null when none does. */
export function endOfInterval(intervals: Intervals, at: number): number | null {
  const boundary = firstBoundaryAfter(intervals, at);
  return (boundary & 1) === 1 ? (intervals[boundary] ?? null) : null;
}

/** The first boundary of any kind after `at`: until then membership does not change. */
export function nextBoundary(intervals: Intervals, at: number): number | null {
  return intervals[firstBoundaryAfter(intervals, at)] ?? null;
}

export function toPairs(intervals: Intervals): { from: number; until: number }[] {
  const pairs: { from: number; until: number }[] = [];
  for (let i = 0; i < intervals.length; i += 2) {
    pairs.push({ from: intervals[i] as number, until: intervals[i + 1] as number });
  }
  return pairs;
}
