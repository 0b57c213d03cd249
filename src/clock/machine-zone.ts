/** Where this machine says that it is, and what its own clock shows there. */
import { browserZoneData } from './browser-zone-data.ts';
import { type LocalDays, localDays } from './local-days.ts';

const data = browserZoneData();

/**
 * The IANA name of the zone of this machine, in which its pages tell days; read each time, because people travel.
 * UTC where the engine does not say.
 */
export function machineZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return data.knows(zone) ? zone : 'UTC';
}

/**
 * Days and hours as the clock on this machine's screen shows them, by the browser's data: for names of files and quiet
 * hours, where the pinned data are not at hand and nothing is judged.
 */
export function machineDays(): LocalDays {
  return localDays(data, machineZone());
}
