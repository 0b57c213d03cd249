import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDncIndex } from '#src/dnc/index.ts';

const LISTS = ['a', 'b', 'c'];
/** Few numbers, so that they meet; 15 digits, where a number in a table is at its longest. */
const digits = fc.oneof(
  fc.integer({ min: 12125550100, max: 12125550120 }),
  fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }),
);
const entry = fc.record({
  list: fc.constantFrom(...LISTS),
  digits,
  expiresAt: fc.option(fc.integer({ min: 0, max: 10 })),
});

describe('do-not-call membership', () => {
  test('is what a map of sets says', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 60 }),
        fc.integer({ min: 0, max: 10 }),
        fc.subarray(LISTS),
        digits,
        (entries, at, active, stranger) => {
          const index = createDncIndex();
          for (const id of LISTS) index.addList({ id, name: id, active: active.includes(id) });
          const wanted = new Map<number, Map<string, number>>();
          for (const { list, digits: number, expiresAt } of entries) {
            index.add(list, `+${number}`, expiresAt);
            const lists = wanted.get(number) ?? new Map<string, number>();
            wanted.set(number, lists);
            const until = expiresAt ?? Number.POSITIVE_INFINITY;
            lists.set(list, Math.max(lists.get(list) ?? 0, until));
          }
          expect(index.size).toBe(wanted.size);
          for (const number of [...wanted.keys(), stranger]) {
            const lists = [...(wanted.get(number) ?? [])]
              .filter(([list, until]) => active.includes(list) && until > at)
              .map(([list, until]) => [list, Number.isFinite(until) ? until : null])
              .sort();
            const found = index.listsHolding(`+${number}`, at);
            expect(found.map(({ listId, expiresAt }) => [listId, expiresAt]).sort()).toEqual(lists);
            expect(index.holds(number)).toBe(wanted.has(number));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('holds every number of a block, and none beside it, after the table has grown', () => {
    const index = createDncIndex();
    index.addList({ id: 'a', name: 'a', active: true });
    for (let line = 0; line < 50_000; line += 2) index.add('a', `+${12_125_550_000 + line}`, null);
    expect(index.size).toBe(25_000);
    for (let line = -2; line <= 50_000; line++) {
      expect(index.holds(12_125_550_000 + line)).toBe(line >= 0 && line < 50_000 && line % 2 === 0);
    }
  });
});
