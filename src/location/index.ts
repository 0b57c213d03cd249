export { jurisdictionsNamed, liesIn } from './jurisdictions.ts';
export {
  asksForReview,
  createLocator,
  type EvidenceStrategy,
  type LocationClass,
  type LocationHints,
  type Locator,
  pointsIn,
} from './locator.ts';
export { postalCentroid } from './nearby.ts';
export { EVIDENCE_SOURCES, type Evidence, type EvidenceSource, type Place } from './place.ts';
export { readsPlace } from './reads-place.ts';
export { locationData, type PostalPoint, zonesOf } from './tables.ts';
