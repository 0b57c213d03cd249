/** A seeded list of a given size, with the rules, zones, numbers and attempts that a large tenant has. */
import { createClock, type Instant, pinnedZoneData } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { createDncIndex, type DncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { seededRandom } from '../sandbox/random.ts';

export const NOW: Instant = Date.UTC(2026, 10, 20, 18);
/** States with some of their area codes and a range of their ZIP codes. */
const PLACES = (
  'AL 205,251 35000-36900|AZ 480,602,928 85000-86500|AR 501 71600-72900|CA 213,415,619,916 90000-96100|' +
  'CO 303,970 80000-81600|CT 203,860 06000-06900|FL 305,407,850,904 32000-33900|GA 404,912 30000-31900|' +
  'HI 808 96700-96800|ID 208 83200-83800|IL 312,618 60000-62900|IN 219,317,812 46000-47900|IA 515 50000-52800|' +
  'KS 316,620 66000-67900|KY 270,502,606 40000-42700|LA 504 70000-71400|ME 207 03900-04900|MD 301,410 20600-21900|' +
  'MA 617,413 01000-02700|MI 313,906 48000-49900|MN 612 55000-56700|MS 601 38600-39700|MO 314,816 63000-65800|' +
  'MT 406 59000-59900|NE 308,402 68000-69300|NV 702,775 88900-89800|NH 603 03000-03800|NJ 201,551 07000-08900|' +
  'NM 505 87000-88400|NY 212,315,716 10000-14900|NC 704,919 27000-28900|ND 701 58000-58800|OH 216,614 43000-45800|' +
  'OK 405,918 73000-74900|OR 503,541 97000-97900|PA 215,412 15000-19600|RI 401 02800-02900|SC 803 29000-29900|' +
  'SD 605 57000-57700|TN 423,615,901 37000-38500|TX 214,512,713,915 75000-79900|UT 801 84000-84700|' +
  'VT 802 05000-05900|VA 703,804 22000-24600|WA 206,509 98000-99400|WV 304 24700-26800|WI 414 53000-54900|' +
  'WY 307 82000-83100'
)
  .split('|')
  .map((entry) => {
    const [state = '', areaCodes = '', range = ''] = entry.split(' ');
    const [first = 0, last = 0] = range.split('-').map(Number);
    return { state, areaCodes: areaCodes.split(','), first, last };
  });

export function contactsOf(count: number): Contact[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, index): Contact => {
    const home = random.pick(PLACES);
    // Six in a hundred took their number along when they moved.
    const number = random.chance(0.06) ? random.pick(PLACES) : home;
    const attributes: Record<string, string> = {};
    if (random.chance(0.85)) attributes.state = home.state;
    if (random.chance(0.85)) {
      attributes.postalCode = String(home.first + random.integer(home.last - home.first)).padStart(5, '0');
    }
    const line = String(random.integer(10_000)).padStart(4, '0');
    const phone = random.chance(0.98)
      ? `+1${random.pick(number.areaCodes)}${200 + random.integer(700)}${line}`
      : 'not a number';
    return { externalId: `C-${index}`, phone, name: null, attributes };
  });
}

export function rulesOf(zones: number): ComplianceRule[] {
  const random = seededRandom(7);
  const perRule = zones / 10;
  return Array.from(
    { length: 10 },
    (_, rule): ComplianceRule => ({
      id: random.uuid(),
      name: `Rule ${rule}`,
      type: 'TIME_RESTRICTION',
      jurisdiction: 'US-FCC',
      timeZoneRestrictions: [
        'America/New_York',
        'America/Chicago',
        'America/Denver',
        'America/Los_Angeles',
      ].map((timeZone) => ({ timeZone, startHour: 8, endHour: 20 })),
      dncListIds: [],
      maxCallsPerDay: 3 + rule,
      geographicExclusions: Array.from({ length: perRule }, () => ({
        latitude: 25 + random.next() * 24,
        longitude: -124 + random.next() * 57,
        radiusKm: 2 + random.next() * 10,
      })),
      concurrencyLimit: 10,
    }),
  );
}

/** Half of the numbers are of the list, so that membership is asked with hits and misses. */
export function doNotCallOf(contacts: readonly Contact[], count: number): DncIndex {
  const random = seededRandom(11);
  const index = createDncIndex();
  index.addList({ id: 'a', name: 'Corporate', active: true });
  for (let entry = 0; entry < count; entry++) {
    const own = random.chance(0.02) ? random.pick(contacts).phone : null;
    const phone = own?.startsWith('+') ? own : `+1${2_000_000_000 + random.integer(7_999_999_999)}`;
    index.add('a', phone, null);
  }
  return index;
}

export function attemptsOf(contacts: readonly Contact[], count: number): AttemptLedger {
  const random = seededRandom(13);
  const ledger = new AttemptLedger();
  for (let entry = 0; entry < count; entry++) {
    const { phone, externalId } = random.pick(contacts);
    if (!phone?.startsWith('+')) continue;
    const at = NOW - random.integer(30 * 24 * 3600) * 1000;
    ledger.record({ phone, at, campaignId: 'c', externalId });
  }
  return ledger;
}

export const benchClock = createClock(pinnedZoneData(), null);
