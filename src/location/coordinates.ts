/** Points on the globe as records hold them, and the places around them. */
import tzLookup from '@photostructure/tz-lookup';
import { isPlaceholder } from '#src/contact/index.ts';
import { clockOf } from './clocks.ts';
import { placesNear } from './nearby.ts';
import { countryOf, noPlace, type ParsedHint, type Place, places, somewhereIn, unreadable } from './place.ts';
import { stateZones } from './tables.ts';
import { placesInZone } from './zone-names.ts';

/** One point as it stands on a record. */
export interface PointText {
  /** Both halves, as they were written. */
  readonly said: string;
  /** Degrees north and east; null where they cannot be read. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  /** Only one of the two is there. */
  readonly half: boolean;
}

const NUMBER = /^([NSEWO]?)\s*([+-]?)\s*(\d{1,3}(?:[.,]\d+)?)\s*°?\s*([NSEWO]?)$/;
const SEXAGESIMAL =
  /^([NSEWO]?)\s*([+-]?)(\d{1,3})\s*[°d:\s]\s*(\d{1,2})\s*(?:['′:m\s]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|'')?)?\s*'?\s*([NSEWO]?)$/;
const decimal = (text: string) => Number(text.replace(',', '.'));

/** Degrees, as a number with a sign, with N, S, E or W (O in Spanish and French), or in minutes and seconds. */
function degrees(text: string, limit: 90 | 180): number | null {
  const said = text.normalize('NFKC').trim().replace(/[−–]/g, '-').replace(/[’]/g, "'").toUpperCase();
  const plain = NUMBER.exec(said);
  const [, before = '', sign = '', whole = '', minutes = '0', seconds = '0', after = ''] = plain
    ? [plain[0], plain[1], plain[2], plain[3], '0', '0', plain[4]]
    : (SEXAGESIMAL.exec(said) ?? []);
  if (whole === '' || (before !== '' && after !== '')) return null;
  const letter = before || after;
  const fits = limit === 90 ? /^[NS]?$/ : /^[EWO]?$/;
  if (!fits.test(letter) || (letter !== '' && sign !== '')) return null;
  if (Number(minutes) >= 60 || decimal(seconds) >= 60) return null;
  const size = decimal(whole) + Number(minutes) / 60 + decimal(seconds) / 3600;
  if (size > limit) return null;
  return sign === '-' || letter === 'S' || letter === 'W' || letter === 'O' ? -size : size;
}

function pointOf(latitude: string, longitude: string): PointText['point'] {
  const north = degrees(latitude, 90);
  const east = degrees(longitude, 180);
  // Nobody lives where the equator meets Greenwich: it is what programs write for nothing.
  return north === null || east === null || (north === 0 && east === 0)
    ? null
    : { latitude: north, longitude: east };
}

const WELL_KNOWN = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i;

/** Both halves in one text: `40.7, -74.0`, `40,7; -74,0`, `POINT(-74.0 40.7)`. */
function halvesOf(text: string): readonly [latitude: string, longitude: string] | null {
  const said = text.trim();
  const wkt = WELL_KNOWN.exec(said);
  if (wkt) return [wkt[2] ?? '', wkt[1] ?? ''];
  const inner = said.replace(/^[([{]\s*|\s*[)\]}]$/g, '');
  for (const between of [/\s*;\s*/, /\s*,\s+|\s+,\s*/, /,/, /\s+/]) {
    const [latitude, longitude, more] = inner.split(between);
    if (latitude && longitude && more === undefined) return [latitude, longitude];
  }
  return null;
}

/** A zero is a half of a point, and no placeholder. */
const ZERO = /^[+-]?0+([.,]0+)?$/;
const isMissing = (text: string | undefined): text is undefined =>
  text === undefined || (isPlaceholder(text) && !ZERO.test(text.trim()));

/**
 * The points of a record: the first latitude with the first longitude and so on, and texts that hold both halves.
 */
export function pointsOf(
  latitudes: readonly string[],
  longitudes: readonly string[],
  both: readonly string[],
): readonly PointText[] {
  const found: PointText[] = [];
  const whole = (said: string): PointText => {
    const halves = halvesOf(said);
    return { said, point: halves && pointOf(...halves), half: false };
  };
  for (let index = 0; index < Math.max(latitudes.length, longitudes.length); index++) {
    const [latitude, longitude] = [latitudes[index], longitudes[index]];
    if (!isMissing(latitude) && !isMissing(longitude)) {
      found.push({ said: `${latitude}, ${longitude}`, point: pointOf(latitude, longitude), half: false });
    } else if (!isMissing(latitude) || !isMissing(longitude)) {
      const said = (isMissing(latitude) ? longitude : latitude) ?? '';
      const read = whole(said);
      found.push(read.point ? read : { said, point: null, half: true });
    }
  }
  return [...found, ...both.filter((text) => !isPlaceholder(text)).map(whole)];
}

const KM_PER_DEGREE = 111.2;
/** As far as the outlines of the zones may be off where people live. */
const SAMPLED_KM = 10;

/** The zones at a point and around it. */
function zonesAround(latitude: number, longitude: number): ReadonlySet<string> {
  const north = SAMPLED_KM / KM_PER_DEGREE;
  const east = north / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
  const zones = new Set<string>();
  for (const rows of [-1, 0, 1]) {
    for (const columns of [-1, 0, 1]) {
      const at = Math.max(-90, Math.min(90, latitude + rows * north));
      const along = ((longitude + columns * east + 540) % 360) - 180;
      zones.add(tzLookup(at, along));
    }
  }
  return zones;
}

/** Nobody is called there: its points are halves that were swapped. */
const ANTARCTICA = 'AQ';

const inNorthAmerica = ({ jurisdiction }: Place) => /^(US|CA)\b/.test(jurisdiction);

/**
 * Where a point is: in the United States and Canada by the postal codes around it, elsewhere by the zones around it
 * and their countries. Near a border that is both sides.
 */
export function readCoordinates({ point, half }: PointText): ParsedHint {
  if (point === null) return unreadable(half ? 'half-a-pair' : 'malformed');
  const { latitude, longitude } = point;
  const here = tzLookup(latitude, longitude);
  // A zone of land whose country the tables lack: the places around it would be somebody else's.
  if (!here.startsWith('Etc/') && placesInZone(here).length === 0) return noPlace('outside-coverage');
  const around = [...zonesAround(latitude, longitude)].flatMap(placesInZone);
  const abroad = around.filter((place) => !inNorthAmerica(place) && place.jurisdiction !== ANTARCTICA);
  const inside = around.filter(inNorthAmerica);
  const countries = new Set(inside.map(({ jurisdiction }) => countryOf(jurisdiction)));
  const nearest = placesNear(latitude, longitude);
  const inCountries = nearest.filter(({ jurisdiction }) => countries.has(countryOf(jurisdiction)));
  // The outline of a border may be off by as much as a postal code is away.
  const near =
    inCountries.length === nearest.length
      ? nearest
      : [...inCountries, ...placesNear(latitude, longitude, SAMPLED_KM)];
  // A postal code's middle may lie across a line of zones: of its state, the clocks around the point count too.
  const alsoHere = near.flatMap(({ jurisdiction }) =>
    (stateZones().get(jurisdiction) ?? [])
      .filter((zone) => inside.some((place) => clockOf(place.zone) === clockOf(zone)))
      .map((zone): Place => ({ jurisdiction, zone })),
  );
  const unplaced = inside
    .filter(
      ({ jurisdiction }) => !near.some((place) => countryOf(place.jurisdiction) === countryOf(jurisdiction)),
    )
    .map(
      ({ jurisdiction, zone }): Place => ({
        jurisdiction: jurisdiction.length > 2 ? jurisdiction : somewhereIn(jurisdiction),
        zone,
      }),
    );
  const found = [...abroad, ...near, ...alsoHere, ...unplaced];
  return found.length > 0 ? places(found, 'approximate') : noPlace('outside-coverage');
}
