import { Consent } from '#src/consent/index.ts';
import { z } from '#src/schema/index.ts';

/**
 * One person's record in CXone, as the contact API's `entities` hold it. Every field may be missing: real
 * lists are like that, and the verdict says what is missing rather than the parser refusing the page.
 */
export const Contact = z.object({
  externalId: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  name: z.nullable(z.string()),
  /** Free fields; those that hint at a place are read by their usual names, see {@link ATTRIBUTE_NAMES}. */
  attributes: z.record(z.string(), z.string()),
  /** Which of the person's several numbers this is, from 0; a contact with one number need not say. */
  destination: z.optional(z.int().check(z.minimum(0))),
  /** The person's other numbers, as they are written: they hint at where she is. */
  otherPhones: z.optional(z.array(z.string())),
  /** What is recorded of the person's consent; left out where nobody knows. */
  consent: z.optional(z.nullable(Consent)),
});
export type Contact = z.infer<typeof Contact>;

/** Attribute names, lower case and without separators, under which systems keep each hint of place. */
export const ATTRIBUTE_NAMES = {
  region: ['region', 'regioncode'],
  country: ['country', 'countrycode'],
  state: ['state', 'province', 'stateprovince', 'statecode'],
  postalCode: ['postalcode', 'zip', 'zipcode', 'postcode'],
  timeZone: ['timezone', 'tz', 'ictimezonenames'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lng', 'lon', 'long'],
} as const satisfies Record<string, readonly string[]>;

export type PlaceAttribute = keyof typeof ATTRIBUTE_NAMES;

const ATTRIBUTE_BY_NAME = new Map<string, PlaceAttribute>(
  (Object.entries(ATTRIBUTE_NAMES) as [PlaceAttribute, readonly string[]][]).flatMap(([attribute, names]) =>
    names.map((name): [string, PlaceAttribute] => [name, attribute]),
  ),
);

const attributeByHeader = new Map<string, PlaceAttribute | undefined>();
const MOST_HEADERS_KEPT = 1_000;

/** Which hint of place an attribute (or a column header) names; undefined when it names none. */
export function placeAttributeNamed(name: string): PlaceAttribute | undefined {
  if (attributeByHeader.has(name)) return attributeByHeader.get(name);
  const attribute = ATTRIBUTE_BY_NAME.get(name.toLowerCase().replace(/[^a-z]/g, ''));
  if (attributeByHeader.size < MOST_HEADERS_KEPT) attributeByHeader.set(name, attribute);
  return attribute;
}
