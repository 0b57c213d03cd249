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
export type { Place } from './place.ts';
export { readsPlace } from './reads-place.ts';
export { locationData, zonesOf } from './tables.ts';
