export { jurisdictionsNamed, liesIn } from './jurisdictions.ts';
export {
  createLocator,
  type EvidenceStrategy,
  type LocationClass,
  type LocationHints,
  type Locator,
} from './locator.ts';
export { postalCentroid } from './nearby.ts';
export { EVIDENCE_SOURCES, type Evidence, type EvidenceSource, type Place } from './place.ts';
export { locationData, type PostalPoint, zonesOf } from './tables.ts';
