/** How it is known where a contact is, piece by piece. */
import { type Message, message, say } from '#src/language/index.ts';
import type { EvidenceLine } from './model.ts';
import { placeName } from './place-name.ts';
import type { Reader } from './time-text.ts';

const SOURCE_WORDS: Readonly<Record<EvidenceLine['source'], Message>> = {
  region: message('Region'),
  country: message('Country'),
  state: message('State'),
  postalCode: message('Postal code'),
  timeZone: message('Time zone'),
  coordinates: message('Coordinates'),
  phone: message('Number'),
  otherPhone: message('Another number'),
};

const MANY_ZONES = 4;
const MANY_JURISDICTIONS = 6;

/** `Florida, Chicago or New York time`; a zone by its city, as its name is read. */
function placesText(places: EvidenceLine['places'], { locale }: Reader): string {
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  const byJurisdiction = Map.groupBy(places, (place) => place.jurisdiction);
  const shownPlaces = [...byJurisdiction]
    .slice(0, MANY_JURISDICTIONS)
    .map(([jurisdiction, own]) => {
      const cities = own.map(({ zone }) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '));
      const shown =
        cities.length > MANY_ZONES ? `${cities.slice(0, MANY_ZONES).join(', ')}, …` : either.format(cities);
      return say('{place}, {cities} time', { place: placeName(jurisdiction, locale), cities: shown });
    })
    .join('; ');
  return byJurisdiction.size > MANY_JURISDICTIONS ? `${shownPlaces}; …` : shownPlaces;
}

/** What a piece of evidence says that leaves no place open, where more can be said than that. */
const NOTE_WORDS: Readonly<Record<string, Message>> = {
  military: message('military mail, which may be anywhere'),
  'not-assigned': message('no such postal code'),
  'half-a-pair': message('only half of a pair of coordinates'),
  'outside-coverage': message('no place on land that is known'),
  'unknown-prefix': message('a prefix that is not known'),
  planned: message('an area code that nobody has yet'),
};

function withoutPlaces({ finding, note }: EvidenceLine): string {
  const known = note === null ? undefined : NOTE_WORDS[note];
  if (known) return say(known);
  return finding === 'unreadable' ? say('cannot be read') : say('names no place');
}

/** One line of "how do we know where". */
export function explainEvidence(
  line: EvidenceLine,
  reader: Reader,
): { source: string; said: string; means: string } {
  const means = line.finding === 'places' ? placesText(line.places, reader) : withoutPlaces(line);
  return { source: say(SOURCE_WORDS[line.source]), said: line.said, means };
}
