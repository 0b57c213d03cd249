/** How a tenant may answer a list otherwise than it should: what the faults of lists make of one page. */
import type { FaultName } from './faults.ts';

export interface PageOfList {
  /** Positions in the list: the page holds those from `from` up to, and not with, `until`. */
  readonly from: number;
  readonly until: number;
}

/** The positions that a page holds under a fault. @param size what was asked for, or the most that is given */
export function pageUnder(
  fault: FaultName | null,
  asked: { readonly skip: number; readonly size: number; readonly length: number },
): PageOfList {
  const { skip, size, length } = asked;
  switch (fault) {
    case 'duplicate-across-pages':
      // It begins with the last record of the page before; past the end there is no page to begin so.
      return { from: skip > 0 && skip < length ? skip - 1 : skip, until: skip + size };
    case 'short-pages':
      return { from: skip, until: skip + Math.max(1, Math.floor(size / 3)) };
    case 'repeats-first-page':
      return { from: 0, until: size };
    case 'repeats-last-page':
      return skip < length
        ? { from: skip, until: skip + size }
        : { from: Math.max(0, length - size), until: length };
    default:
      return { from: skip, until: skip + size };
  }
}

/** What the tenant says a list holds. */
export function totalUnder(
  fault: FaultName | null,
  { length, onPage }: { readonly length: number; readonly onPage: number },
): number {
  switch (fault) {
    case 'total-of-page':
      return onPage;
    // Of an upload that came after most of the records, and of one of which most records have gone.
    case 'total-of-last-upload':
      return Math.floor(length / 3);
    case 'total-of-larger-upload':
      return length * 2 + 1;
    default:
      return length;
  }
}

/** The records of a page, the first of them cut so that nobody can read it, where the fault is that. */
export function recordsUnder(fault: FaultName | null, records: readonly unknown[]): readonly unknown[] {
  if (fault === 'malformed-records')
    return records.map((record, index) => (index === 0 ? 'cut off' : record));
  if (fault === 'lists-without-skills') {
    return records.map((record) => {
      if (typeof record !== 'object' || record === null) return record;
      return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'skills'));
    });
  }
  return records;
}
