/**
 * Windows' names of time zones, under which CXone keeps a skill's calling hours. A name's rules are those of its
 * main zone; where another zone that had the name has left them, the name says the wrong hours for it.
 */
import { findIana, findWindows } from 'windows-iana';

/**
 * Names that CLDR's list, as windows-iana has it, lacks or has for another name: by zone. Windows took up the first
 * three when the provinces left the changes of the clock in 2026 (Microsoft's daylight saving time blog on British
 * Columbia; updates of September 2026 for the first two; for Manitoba the name alone is known). The others are
 * CLDR's own since its releases of 2022 to 2025.
 */
const NAMES: Readonly<Record<string, string>> = {
  'America/Vancouver': 'British Columbia Standard Time',
  'America/Edmonton': 'Alberta Standard Time',
  'America/Winnipeg': 'Manitoba Standard Time',
  'America/Chihuahua': 'Central Standard Time (Mexico)',
  'America/Ciudad_Juarez': 'Mountain Standard Time',
  'America/Ojinaga': 'Central Standard Time',
  'America/Scoresbysund': 'Greenland Standard Time',
  'Asia/Almaty': 'West Asia Standard Time',
};

/**
 * Zones whose clock is no longer that of the name they had: British Columbia, Alberta and Manitoba ended the changes
 * of the clock in 2026, and the Northwest Territories and the north-west of Ontario with them; the others moved
 * between 2022 and 2024. The oracle test holds the list against the pinned zone data.
 */
const LEFT_THEIR_NAME: ReadonlySet<string> = new Set([
  'America/Chihuahua',
  'America/Edmonton',
  'America/Inuvik',
  'America/Ojinaga',
  'America/Rainy_River',
  'America/Scoresbysund',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Yellowknife',
  'Antarctica/Casey',
  'Antarctica/Vostok',
  'Asia/Almaty',
  'Asia/Qostanay',
  'Canada/Central',
  'Canada/Mountain',
  'Canada/Pacific',
]);

/** What CXone can call a zone. */
export interface WindowsNames {
  /** Names whose hours are the zone's own, the newest first. */
  readonly fitting: readonly string[];
  /** The name that the zone had before its clock became another; null where there is none. */
  readonly former: string | null;
}

export function windowsNamesOf(zone: string): WindowsNames {
  const listed = findWindows(zone)[0] ?? null;
  const left = LEFT_THEIR_NAME.has(zone);
  const own = NAMES[zone];
  return {
    fitting: [...(own ? [own] : []), ...(listed === null || left ? [] : [listed])],
    former: left ? listed : null,
  };
}

/** IANA zones whose clock is that of a Windows name; empty for a name that is none. */
export function ianaZonesOf(windowsName: string): readonly string[] {
  const listed = findIana(windowsName).filter((zone) => !LEFT_THEIR_NAME.has(zone));
  const added = Object.keys(NAMES).filter((zone) => NAMES[zone] === windowsName);
  return [...listed, ...added];
}
