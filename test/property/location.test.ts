import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinnedZoneData } from '#src/clock/index.ts';
import { agreedPlaces } from '#src/location/agreement.ts';
import {
  createLocator,
  type EvidenceStrategy,
  type LocationHints,
  type Place,
  postalCentroid,
} from '#src/location/index.ts';
import { zipCodes } from '#src/location/tables.ts';

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
const listOf = (one: fc.Arbitrary<string>) => fc.array(one, { minLength: 1, maxLength: 2 });
const address = fc.record(
  {
    region: listOf(text('US-EST', 'US-MST', 'GB', 'BR', 'DE-BY', 'AU-VIC', 'CA', 'GA')),
    country: listOf(text('US', 'USA', 'Canada', 'GB', 'Deutschland', 'AU', '1', '+44')),
    state: listOf(text('NY', 'Texas', 'ontario', 'qc', 'WA', 'NT', 'SP', 'AE', 'Nuevo León')),
    postalCode: listOf(text('10001', '79901', '34102', '34012', 'M5V', '2134', '10115', '2000', 'SW1A 1AA')),
    timeZone: listOf(text('America/Denver', 'Eastern Standard Time', 'PST', 'GMT-5', 'UTC')),
    latitude: listOf(fc.constantFrom('40.7', '51.5', '30.4', '0', 'x')),
    longitude: listOf(fc.constantFrom('-74', '-0.12', '-84.3', '0', '')),
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
      { numRuns: 200 },
    );
  });

  test('nobody is anywhere that no piece of evidence says', () => {
    const locator = createLocator();
    fc.assert(
      fc.property(hints, (one) => {
        const { evidence, location } = locator.explain(one);
        fc.pre(!location.unknown);
        for (const place of location.places) {
          expect(evidence.some(({ places }) => within(place, places))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const isCountryOnly = (jurisdiction: string) => jurisdiction.length === 2 || jurisdiction.endsWith('-*');
const zoneData = pinnedZoneData();
const clocks = new Map<string, string>();
function clockOf(zone: string): string {
  const known =
    clocks.get(zone) ??
    zoneData
      .offsetSpans(zone, Date.UTC(2027, 0, 1), Date.UTC(2032, 0, 1))
      .map((span) => `${span.from} ${span.offsetSeconds}`)
      .join();
  clocks.set(zone, known);
  return known;
}

/** Whether a place is one of some places, or the state of a country that is. */
function within(place: Place, others: readonly Place[]): boolean {
  return others.some(
    (other) =>
      clockOf(other.zone) === clockOf(place.zone) &&
      (other.jurisdiction === place.jurisdiction ||
        (isCountryOnly(other.jurisdiction) &&
          other.jurisdiction.slice(0, 2) === place.jurisdiction.slice(0, 2))),
  );
}

// The law itself, over pieces of a small world: three states, their country, and a country abroad.
const ATOMS: readonly Place[] = [
  { jurisdiction: 'US-*', zone: 'America/New_York' },
  { jurisdiction: 'US-*', zone: 'America/Chicago' },
  { jurisdiction: 'US-NY', zone: 'America/New_York' },
  { jurisdiction: 'US-FL', zone: 'America/New_York' },
  { jurisdiction: 'US-FL', zone: 'America/Chicago' },
  { jurisdiction: 'US-TX', zone: 'America/Chicago' },
  { jurisdiction: 'GB', zone: 'Europe/London' },
];
const piece = fc.subarray([...ATOMS], { minLength: 1 });
const pieces = fc.array(piece, { minLength: 1, maxLength: 5 });
const key = ({ jurisdiction, zone }: Place) => `${jurisdiction} ${zone}`;
/** Places of one piece that another leaves open too. */
const shared = (one: readonly Place[], other: readonly Place[]) => [
  ...one.filter((place) => within(place, other)),
  ...other.filter((place) => within(place, one)),
];
/** At least as strict: whatever must allow the call by the one must by the other, itself or in each state. */
const asStrict = (strict: readonly Place[], than: readonly Place[]) =>
  than.every((place) => within(place, strict));

describe('pieces of evidence', () => {
  test('leave the same places open in any order, and however often they are said', () => {
    fc.assert(
      fc.property(pieces, fc.integer(), (all, turn) => {
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)].reverse();
        expect(agreedPlaces([...turned, ...all]).map(key)).toEqual(agreedPlaces(all).map(key));
      }),
    );
  });

  test('that share no place are together at least as strict as each alone', () => {
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        fc.pre(shared(one, other).length === 0);
        const both = agreedPlaces([one, other]);
        expect(asStrict(both, one)).toBe(true);
        expect(asStrict(both, other)).toBe(true);
      }),
    );
  });

  test('that share places leave exactly those open', () => {
    fc.assert(
      fc.property(piece, piece, (one, other) => {
        const common = shared(one, other);
        fc.pre(common.length > 0);
        const both = agreedPlaces([one, other]);
        expect(
          asStrict(
            both,
            common.filter((place) => !isCountryOnly(place.jurisdiction)),
          ),
        ).toBe(true);
        for (const place of both) expect(within(place, one) && within(place, other)).toBe(true);
      }),
    );
  });

  test('one that shares no place with any takes nothing away', () => {
    fc.assert(
      fc.property(pieces, piece, (all, more) => {
        fc.pre(all.every((one) => shared(one, more).length === 0));
        expect(asStrict(agreedPlaces([...all, more]), agreedPlaces(all))).toBe(true);
        expect(asStrict(agreedPlaces([...all, more]), more)).toBe(true);
      }),
    );
  });

  test('each leaves some of its places open', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const open = agreedPlaces(all);
        for (const one of all) expect(open.some((place) => within(place, one))).toBe(true);
      }),
    );
  });
});

// The same over records: one hint of each kind, as people write it, and what it means.
const MEANINGS: readonly (readonly [kind: keyof LocationHints, text: string])[] = [
  ['region', 'US-EST'],
  ['region', 'US-PST'],
  ['region', 'GB'],
  ['country', 'USA'],
  ['country', 'Canada'],
  ['country', 'Alemania'],
  ['country', '日本'],
  ['state', 'N.Y.'],
  ['state', 'Calif.'],
  ['state', 'Québec'],
  ['state', 'new south wales'],
  ['postalCode', '="02134"'],
  ['postalCode', '90001-1234'],
  ['postalCode', 'm5v2t6'],
  ['timeZone', 'us/central'],
  ['timeZone', 'Eastern Standard Time'],
  ['timeZone', 'Europe/London'],
  ['timeZone', 'UTC+9'],
  ['coordinates', '51.5, -0.12'],
  ['coordinates', '33.4484 -112.074'],
];
const meaning = fc.constantFrom(...MEANINGS);
const number = fc.constantFrom(
  '+12123450123',
  '+16023450123',
  '+14163450123',
  '+447400123456',
  '+81312345678',
);
const recordOf = (phone: string | null, said: readonly (readonly [keyof LocationHints, string])[]) => {
  const record: Record<string, string[]> = {};
  for (const [kind, one] of said) record[kind] = [...(record[kind] ?? []), one];
  return { ...record, phone } as LocationHints;
};

describe('records', () => {
  const locator = createLocator();
  const open = (record: LocationHints) => locator.classOf(record).places;

  test('what contradicts is at least as strict as the number alone and the address alone', () => {
    fc.assert(
      fc.property(number, meaning, (phone, said) => {
        const byNumber = open(recordOf(phone, []));
        const byAddress = open(recordOf(null, [said]));
        const both = open(recordOf(phone, [said]));
        const common = shared(byNumber, byAddress);
        if (common.length === 0) {
          expect(asStrict(both, byNumber) && asStrict(both, byAddress)).toBe(true);
        } else {
          for (const place of both) expect(within(place, byNumber) && within(place, byAddress)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a column that contradicts everything takes nothing away', () => {
    fc.assert(
      fc.property(number, fc.array(meaning, { maxLength: 3 }), meaning, (phone, said, more) => {
        const before = locator.explain(recordOf(phone, said));
        const [evidence] = locator
          .explain(recordOf(phone, [...said, more]))
          .evidence.filter(({ source, said: text }) => source === more[0] && text === more[1]);
        fc.pre(evidence !== undefined && !said.includes(more));
        fc.pre(before.evidence.every(({ places }) => shared(places, evidence?.places ?? []).length === 0));
        expect(asStrict(open(recordOf(phone, [...said, more])), before.location.places)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the order of columns does not matter', () => {
    fc.assert(
      fc.property(number, fc.array(meaning, { maxLength: 5 }), (phone, said) => {
        expect(locator.classOf(recordOf(phone, said))).toBe(
          locator.classOf(recordOf(phone, [...said].reverse())),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('a country that everything else is in changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('+12123450123', '+16023450123', '+19073450123'),
        fc.subarray<readonly [keyof LocationHints, string]>([
          ['state', 'Calif.'],
          ['postalCode', '02134'],
          ['timeZone', 'us/central'],
          ['region', 'US-MST'],
        ]),
        fc.constantFrom('US', 'usa', 'United States', 'Estados Unidos', '840'),
        (phone, said, country) => {
          expect(locator.classOf(recordOf(phone, [...said, ['country', country]]))).toBe(
            locator.classOf(recordOf(phone, said)),
          );
        },
      ),
    );
  });

  test('what nobody can read asks for review, whatever else there is', () => {
    fc.assert(
      fc.property(
        number,
        fc.array(meaning, { maxLength: 3 }),
        fc.constantFrom<readonly [keyof LocationHints, string]>(
          ['country', 'Untied States'],
          ['timeZone', 'Amercia/New_York'],
          ['postalCode', '1000l'],
          ['state', 'AE'],
          ['coordinates', 'somewhere'],
        ),
        (phone, said, wrong) => {
          expect(locator.classOf(recordOf(phone, [...said, wrong])).wrongEvidence).toBe(true);
        },
      ),
    );
  });

  test('a placeholder changes nothing', () => {
    fc.assert(
      fc.property(
        number,
        fc.array(meaning, { maxLength: 3 }),
        fc.constantFrom<keyof LocationHints>(
          'region',
          'country',
          'state',
          'postalCode',
          'timeZone',
          'coordinates',
        ),
        fc.constantFrom('N/A', '-', 'null', '', ' ', 'unknown', 'k. A.', '不明', '0', '#N/A', 's/d'),
        (phone, said, kind, placeholder) => {
          expect(locator.classOf(recordOf(phone, [...said, [kind, placeholder]]))).toBe(
            locator.classOf(recordOf(phone, said)),
          );
        },
      ),
    );
  });

  test('the middle of a ZIP is where the ZIP is', () => {
    const zips = [...zipCodes().keys()].filter((_, index) => index % 200 === 0);
    for (const zip of zips) {
      const point = postalCentroid(zip);
      if (point === null) continue;
      const coordinates = [`${point.latitude}, ${point.longitude}`];
      const at = open({ phone: null, coordinates });
      for (const place of open({ phone: null, postalCode: [zip] }).slice(0, 1)) {
        expect(within(place, at), zip).toBe(true);
      }
    }
  });
});
