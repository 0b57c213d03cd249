import { describe, expect, test } from 'vitest';
import { createDncIndex, UnusableDncNumberError } from '#src/dnc/index.ts';

const PHONE = '+12123450123';
const NOON = Date.UTC(2026, 10, 21, 12);

function indexWith(...lists: { id: string; active?: boolean }[]) {
  const index = createDncIndex();
  for (const { id, active = true } of lists) index.addList({ id, name: `List ${id}`, active });
  return index;
}

describe('do-not-call membership', () => {
  test('names every active list that holds the number', () => {
    const index = indexWith({ id: 'a' }, { id: 'b' }, { id: 'c' });
    index.add('a', PHONE, null);
    index.add('b', PHONE, NOON + 1);
    index.add('c', '+12123450124', null);
    const found = index
      .listsHolding(PHONE, NOON)
      .sort((one, other) => one.listId.localeCompare(other.listId));
    expect(found).toEqual([
      { listId: 'a', name: 'List a', expiresAt: null },
      { listId: 'b', name: 'List b', expiresAt: NOON + 1 },
    ]);
    expect(index.size).toBe(2);
  });

  test('ends at the instant of expiry', () => {
    const index = indexWith({ id: 'a' });
    index.add('a', PHONE, NOON);
    expect(index.listsHolding(PHONE, NOON - 1)).toHaveLength(1);
    expect(index.listsHolding(PHONE, NOON)).toEqual([]);
  });

  test('an inactive list holds nobody back, until it is made active', () => {
    const index = indexWith({ id: 'a', active: false });
    index.add('a', PHONE, null);
    expect(index.listsHolding(PHONE, NOON)).toEqual([]);
    index.addList({ id: 'a', name: 'List a', active: true });
    expect(index.listsHolding(PHONE, NOON)).toHaveLength(1);
  });

  test.each([
    [null, NOON],
    [NOON, null],
  ])('said twice, with expiry %j and %j, it never expires', (first, second) => {
    const index = indexWith({ id: 'a' });
    index.add('a', PHONE, first);
    index.add('a', PHONE, second);
    expect(index.listsHolding(PHONE, NOON)).toEqual([{ listId: 'a', name: 'List a', expiresAt: null }]);
  });

  test('a list nobody added is an error', () => {
    expect(() => indexWith({ id: 'a' }).add('b', PHONE, null)).toThrow(RangeError);
  });

  test.each(['2123450123', '12123450123', '(212) 345-0123', '', '+0', '+02123450123', '+1234567890123456'])(
    '%j is refused, not filed where nobody finds it',
    (phone) => {
      const index = indexWith({ id: 'a' });
      expect(() => index.add('a', phone, null)).toThrow(UnusableDncNumberError);
      expect(() => index.listsHolding(phone, NOON)).toThrow(UnusableDncNumberError);
      expect(index.size).toBe(0);
    },
  );
});
