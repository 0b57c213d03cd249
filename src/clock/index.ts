export { browserZoneData } from './browser-zone-data.ts';
export {
  civilDate,
  dayOfWeekOf,
  epochDayNamed,
  epochDayOf,
  localDateText,
  utcDayOf,
  utcMidnightOf,
} from './civil.ts';
export { type Clock, createClock } from './clock.ts';
export { daysOf24Hours, HOUR, hours, MINUTE } from './elapsed.ts';
export {
  type Instant,
  NaiveTimestampError,
  parseInstant,
  UnreadableTimestampError,
} from './instant.ts';
export {
  type DatedDay,
  type DayInstants,
  dayNamed,
  daysUntil,
  type LocalDays,
  type LocalHour,
  type LocalTime,
} from './local-days.ts';
export { instantsOf } from './local-instant.ts';
export { machineDays, machineZone } from './machine-zone.ts';
export { pinnedZoneData } from './pinned-zone-data.ts';
export { type OffsetSpan, UnknownTimeZoneError, type ZoneData } from './zone-data.ts';
