import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLocator, type EvidenceStrategy, type LocationHints } from '#src/location/index.ts';

const phone = fc.oneof(
  fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map((national) => `+1${national}`),
  fc
    .tuple(
      fc.constantFrom('44', '49', '33', '55', '81', '61', '7'),
      fc.integer({ min: 100_000_000, max: 999_999_999 }),
    )
    .map(([code, national]) => `+${code}${national}`),
  fc.constantFrom(
    '+448001234567',
    '+448451234567',
    '+498001234567',
    '+5521912345678',
    '+5511912345678',
    null,
  ),
);
const text = (...known: string[]) => fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 8 }));
const address = fc.record(
  {
    region: text('US-EST', 'US-MST', 'GB', 'BR', 'DE-BY', 'AU-VIC'),
    state: text('NY', 'Texas', 'ontario', 'qc'),
    postalCode: text('10001', '79901', '34102', '34012', 'M5V', '2134'),
    timeZone: text('America/Denver', 'Eastern Standard Time', 'PST'),
    latitude: fc.double({ min: 20, max: 55, noNaN: true }),
    longitude: fc.double({ min: -130, max: -60, noNaN: true }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Omit<LocationHints, 'phone'>>;
const hints = fc.tuple(phone, address).map(([number, rest]): LocationHints => ({ ...rest, phone: number }));
const strategy = fc.constantFrom<EvidenceStrategy>('all-evidence', 'address-first', 'number-first');

describe('places', () => {
  test('the quick answer is the explained one, for any hints and in any order of asking', () => {
    fc.assert(
      fc.property(fc.array(hints, { minLength: 1, maxLength: 20 }), strategy, (all, by) => {
        const quick = createLocator(by);
        const slow = createLocator(by);
        for (const one of all) {
          const { id: _, ...expected } = slow.explain(one).location;
          expect(quick.classOf(one)).toMatchObject(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('more evidence never takes a candidate away, when all evidence counts', () => {
    const locator = createLocator();
    fc.assert(
      fc.property(hints, address, (one, more) => {
        const before = locator.classOf(one);
        // Without a number nobody is callable, and a bare postal code is read as what it looks like.
        fc.pre(!before.unknown && one.phone !== null);
        const after = locator.classOf({ ...more, ...one });
        for (const place of before.places) {
          // Somewhere in a country becomes the state that the new evidence names, on the same clock.
          const kept = after.places.some(
            (other) =>
              other.zone === place.zone &&
              (other.jurisdiction === place.jurisdiction ||
                place.jurisdiction === `${other.jurisdiction.slice(0, 2)}-*`),
          );
          expect(kept, `${place.jurisdiction} ${place.zone}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
