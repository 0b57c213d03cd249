/** Zones as people write them, and the countries that keep them. */
import type { Place } from './place.ts';
import { ZONE_LINKS } from './place-names.generated.ts';
import { lazily, zoneCountries } from './tables.ts';

/** IANA names in lower case, with the names that the tables have them by. */
const zonesByName = lazily(() => {
  const found = new Map<string, string>();
  for (const zone of zoneCountries().keys()) found.set(zone.toLowerCase(), zone);
  for (const link of ZONE_LINKS.split('\n')) {
    const [name = '', zone = ''] = link.split(':');
    found.set(name.toLowerCase(), zone);
  }
  // `New York`, where only one zone is called by a city of that name.
  const byCity = Map.groupBy(zoneCountries().keys(), (zone) => zone.split('/').at(-1)?.toLowerCase() ?? '');
  for (const [city, [zone = '', another]] of byCity) {
    if (another === undefined && !found.has(city)) found.set(city, zone);
  }
  return found;
});

/** Somewhere in each country that keeps a zone, by any of the zone's names; none where no zone is called so. */
export function placesInZone(name: string): readonly Place[] {
  const lower = name.toLowerCase();
  const zone = zonesByName().get(lower) ?? zonesByName().get(lower.replace(/\s+/g, '_'));
  return zone === undefined ? [] : (zoneCountries().get(zone) ?? []);
}
