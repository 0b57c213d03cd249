export { browserZoneData } from './browser-zone-data.ts';
export { civilDate, dayOfWeekOf, epochDayOf, localDateText } from './civil.ts';
export { type Clock, createClock, type LocalTime } from './clock.ts';
export {
  type Instant,
  NaiveTimestampError,
  parseInstant,
  UnreadableTimestampError,
} from './instant.ts';
export { instantsOf } from './local-instant.ts';
export { pinnedZoneData } from './pinned-zone-data.ts';
export { type OffsetSpan, UnknownTimeZoneError, type ZoneData } from './zone-data.ts';
