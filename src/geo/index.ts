export {
  createExclusionIndex,
  distanceKm,
  type ExclusionIndex,
  ExclusionZone,
  type Position,
  type ZoneRelation,
} from './exclusion.ts';
