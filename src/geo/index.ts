export {
  createExclusionIndex,
  distanceKm,
  type ExclusionIndex,
  ExclusionZone,
  type Position,
} from './exclusion.ts';
