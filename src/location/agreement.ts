/**
 * What several pieces of evidence leave open together. A piece is a set of places; a place of which only the
 * country is known holds the states of that country in which its clock is kept, and a piece that leaves a whole
 * country open holds all of them. A place is supported by the pieces that hold it, and it stays unless another is
 * supported by all of these and by more.
 *
 * So pieces that share places leave open what they share, pieces that share none leave all of theirs open, and
 * among several each group that agrees is narrowed by itself: what speaks against a place takes no other away.
 * The order of the pieces does not matter, nor how often one thing is said.
 */
import { clockOf } from './clocks.ts';
import { countryOf, isCountryOnly, type Place } from './place.ts';
import { countryZones, lazily, stateZones } from './tables.ts';

export type Piece = readonly Place[];

/** Countries of which a piece leaves open every place. */
function wholeCountries(piece: Piece): ReadonlySet<string> {
  const zonesOf = new Map<string, Set<string>>();
  for (const { jurisdiction, zone } of piece) {
    if (!isCountryOnly(jurisdiction)) continue;
    const country = countryOf(jurisdiction);
    zonesOf.set(country, (zonesOf.get(country) ?? new Set()).add(clockOf(zone)));
  }
  const whole = new Set<string>();
  for (const [country, clocks] of zonesOf) {
    const all = countryZones().get(country);
    if (all?.every((zone) => clocks.has(clockOf(zone)))) whole.add(country);
  }
  return whole;
}

interface Ground {
  readonly piece: Piece;
  readonly whole: ReadonlySet<string>;
}

const groundOf = (piece: Piece): Ground => ({ piece, whole: wholeCountries(piece) });

/** Whether a piece leaves a place open. */
function holds({ piece, whole }: Ground, place: Place): boolean {
  const country = countryOf(place.jurisdiction);
  if (whole.has(country)) return true;
  return piece.some(
    ({ jurisdiction, zone }) =>
      (jurisdiction === place.jurisdiction ||
        (isCountryOnly(jurisdiction) && countryOf(jurisdiction) === country)) &&
      clockOf(zone) === clockOf(place.zone),
  );
}

const keyOf = ({ jurisdiction, zone }: Place) => `${jurisdiction} ${zone}`;
const byKey = (a: Place, b: Place) => (keyOf(a) < keyOf(b) ? -1 : 1);

/** How many states and countries of the tables keep their clock by a zone's name. */
const uses = lazily(() => {
  const found = new Map<string, number>();
  for (const zones of [...stateZones().values(), ...countryZones().values()]) {
    for (const zone of zones) found.set(zone, (found.get(zone) ?? 0) + 1);
  }
  return found;
});
const usesOf = ({ zone }: Place) => uses().get(zone) ?? 0;

/**
 * Each place once, in a fixed order. Zones that are one clock go by one name: within a piece by the most usual, among
 * pieces by that of the narrowest, and of the most particular of those.
 */
function distinct(pieces: readonly Piece[]): Place[] {
  const clockKey = (place: Place) => `${place.jurisdiction} ${clockOf(place.zone)}`;
  const firstOfEach = <T extends { readonly place: Place }>(named: readonly T[]) => [
    ...new Map([...named].reverse().map((entry) => [clockKey(entry.place), entry])).values(),
  ];
  const named = pieces.flatMap((piece) =>
    firstOfEach(
      piece
        .map((place) => ({ place, width: piece.length }))
        .sort((a, b) => usesOf(b.place) - usesOf(a.place) || byKey(a.place, b.place)),
    ),
  );
  named.sort((a, b) => a.width - b.width || usesOf(a.place) - usesOf(b.place) || byKey(a.place, b.place));
  return firstOfEach(named)
    .map(({ place }) => place)
    .sort(byKey);
}

/** The places that pieces of evidence leave open together, each once, in a fixed order. */
export function agreedPlaces(pieces: readonly Piece[]): Place[] {
  const [only, another] = pieces;
  if (only === undefined) return [];
  if (another === undefined) return distinct([only]);
  const grounds = pieces.map(groundOf);
  const support = new Map<bigint, Place[]>();
  for (const place of distinct(pieces)) {
    let mask = 0n;
    grounds.forEach((ground, index) => {
      if (holds(ground, place)) mask |= 1n << BigInt(index);
    });
    const same = support.get(mask);
    if (same) same.push(place);
    else support.set(mask, [place]);
  }
  const masks = [...support.keys()];
  return masks
    .filter((mask) => !masks.some((other) => other !== mask && (other & mask) === mask))
    .flatMap((mask) => support.get(mask) ?? [])
    .sort(byKey);
}

/** Whether two pieces of evidence share no clock, so that no hour is the same by both. */
export function clocksDisagree(pieces: readonly Piece[]): boolean {
  const grounds = pieces.map((piece) => ({
    ...groundOf(piece),
    clocks: new Set(piece.map(({ zone }) => clockOf(zone))),
  }));
  return grounds.some((one, index) =>
    grounds.slice(index + 1).some((other) => {
      if ([...one.clocks].some((clock) => other.clocks.has(clock))) return false;
      return (
        !other.piece.some((place) => holds(one, place)) && !one.piece.some((place) => holds(other, place))
      );
    }),
  );
}
