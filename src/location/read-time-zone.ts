/** What a time zone says of the place. Nothing here throws: what cannot be read is said to be so. */

import { agreedPlaces } from './agreement.ts';
import { windowsNamesOf } from './clock-names.ts';
import { zonesAtOffset } from './clocks.ts';
import { type Place, places, type Reading, unreadable } from './place.ts';
import { plainText } from './plain-text.ts';
import { unwrapped } from './postal-text.ts';
import { windowsZones, zoneCountries } from './tables.ts';
import { placesInZone } from './zone-names.ts';

const OFFSET =
  /^(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?:(?::|(?<=\d\d))([0-5]\d)(?::00)?|\.(\d{1,2}))?(?:\s*(?:h|hrs|hours))?$/;
const UNIVERSAL =
  /^(?:(?:etc\/)?(?:utc|gmt|uct|zulu|universal|greenwich|gmt0|gmt[+-]0)|z|(?:coordinated universal|greenwich mean|universal)(?: time)?|[+-]?0?0:?00)$/;
/** POSIX counts hours west of Greenwich. */
const POSIX_OFFSET = /^etc\/gmt([+-])(\d{1,2})$/;

/** Minutes east of UTC that a text names by number; null when it does not. */
function offsetSaid(lower: string): number | null {
  if (UNIVERSAL.test(lower)) return 0;
  const posix = POSIX_OFFSET.exec(lower);
  if (posix) return Number(posix[2]) * (posix[1] === '+' ? -60 : 60);
  const [, sign, hours, minutes = '0', fraction] = OFFSET.exec(lower) ?? [];
  if (sign === undefined || hours === undefined) return null;
  const total = Number(hours) * 60 + (fraction ? Number(`0.${fraction}`) * 60 : Number(minutes));
  return sign === '+' ? total : -total;
}

function placesOfZone(said: string): readonly Place[] {
  const located = placesInZone(said);
  if (located.length > 0) return located;
  return windowsNamesOf(said).flatMap((name) => windowsZones().get(name) ?? []);
}

/** A name of a zone, or several that say one: `EST/EDT`, `Eastern Time - New York`. */
function zonePlaces(said: string): readonly Place[] {
  for (const name of [said, said.replace(/\s*\([^)]*\)$/, '')]) {
    const whole = placesOfZone(name);
    if (whole.length > 0) return whole;
  }
  const parts = said.split(/[/,;()]| [-–] /).filter((part) => plainText(part) !== '');
  if (parts.length < 2) return [];
  const pieces = parts.map((part) => placesOfZone(part.trim()));
  return pieces.every((piece) => piece.length > 0) ? agreedPlaces(pieces) : [];
}

/** `(UTC-05:00) Eastern Time (US & Canada)`: the name says more than the distance. */
const DISTANCE_FIRST = /^\(?((?:utc|gmt)\s*(?:[+\-−–]\s*\d{1,2}(?::?\d\d)?)?)\)?[\s,]+(?=\p{L})(.+)$/iu;

/**
 * A time zone says what the clock shows, not whose rules apply: somewhere in each country that keeps it. A distance
 * from UTC is every clock that shows it at some time of the year.
 */
export function readTimeZone(text: string): Reading {
  const said = unwrapped(text).replace(/\s+/g, ' ');
  const [, distance = said, name = said] = DISTANCE_FIRST.exec(said) ?? [];
  const minutes = offsetSaid(distance.toLowerCase());
  const byName = minutes === null || name !== said ? zonePlaces(name) : [];
  if (byName.length > 0) {
    const countries = new Set(byName.map((place) => place.jurisdiction));
    return places(byName, countries.size > 1 ? 'zone-of-several' : 'zone-only');
  }
  const atDistance =
    minutes === null ? [] : zonesAtOffset(minutes).flatMap((zone) => zoneCountries().get(zone) ?? []);
  return atDistance.length > 0 ? places(atDistance, 'offset') : unreadable('unknown-name');
}
