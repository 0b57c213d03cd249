import { civilDate, dayOfWeekOf, epochDayOf, type Instant } from '#src/clock/index.ts';
import { fingerprint } from '#src/schema/fingerprint.ts';
import { ROWS } from './data/rows.ts';
import { holidayOn } from './holidays/index.ts';
import { common, type MinuteWindow, parseRulebookRow, type RulebookRow } from './row.ts';

/** What kind of calls a campaign makes; rows apply to some kinds and not to others. */
export interface CampaignKind {
  readonly purpose: 'telemarketing' | 'debt-collection';
  /** Rows on recorded messages apply to `prerecorded`, and to `undeclared` only as a matter for review. */
  readonly channel: 'live' | 'prerecorded' | 'undeclared';
}

export interface ApplicableRow {
  readonly row: RulebookRow;
  /** False when the row may not apply after all: it can ask for a review and never block. */
  readonly certain: boolean;
}

export interface Rulebook {
  /** Date of the last review and a fingerprint of the rows. */
  readonly version: string;
  readonly rows: readonly RulebookRow[];
  row(id: string): RulebookRow | undefined;
  /**
   * Rows of a jurisdiction on a local calendar date: its own and those of its country, for both must let a call
   * through. `US-*`, somewhere in a country, has the country's rows, and those of every subdivision as
   * uncertain.
   */
  rowsInForce(jurisdiction: string, epochDay: number, campaign: CampaignKind): readonly ApplicableRow[];
  /** Whether any row speaks for the jurisdiction or for its country. */
  has(jurisdiction: string): boolean;
  /** The jurisdiction's name as the rows have it; its code where no row is its own. */
  nameOf(jurisdiction: string): string;
}

export interface DayHours {
  readonly windows: readonly MinuteWindow[];
  readonly because: 'weekday' | 'holiday' | 'holiday-eve' | 'special-date';
  /** The holiday, or the one that follows. */
  readonly holiday: string | null;
}

function holidayIn(calendars: readonly string[], epochDay: number): string | null {
  for (const calendar of calendars) {
    const holiday = holidayOn(calendar, epochDay);
    if (holiday !== null) return holiday;
  }
  return null;
}

/**
 * The hours of a row on a local calendar date, given as days since 1970-01-01. Holidays, eves and special
 * dates only ever narrow what the weekday allows.
 */
export function hoursOn(row: RulebookRow, epochDay: number): DayHours {
  const usual = row.week[dayOfWeekOf(epochDay)] ?? [];
  const weekday: DayHours = { windows: usual, because: 'weekday', holiday: null };
  if (row.holidays === null) return weekday;
  const { calendars, windows, eveWindows, dateWindows } = row.holidays;
  const holiday = holidayIn(calendars, epochDay);
  if (holiday !== null) return { windows: common(usual, windows), because: 'holiday', holiday };
  const { month, day } = civilDate(epochDay);
  const special = dateWindows.get(month * 100 + day);
  if (special) return { windows: common(usual, special), because: 'special-date', holiday: null };
  if (eveWindows === null) return weekday;
  const next = holidayIn(calendars, epochDay + 1);
  return next === null
    ? weekday
    : { windows: common(usual, eveWindows), because: 'holiday-eve', holiday: next };
}

/** A suspension of calls that an operator switches on, as under a state of emergency. */
export interface EmergencyBan {
  readonly jurisdiction: string;
  readonly from: Instant;
  /** Null until it is lifted. */
  readonly until: Instant | null;
  readonly reason: string;
}

export function emergencyBansIn(jurisdiction: string, bans: readonly EmergencyBan[]): EmergencyBan[] {
  return bans.filter(
    (ban) => ban.jurisdiction === jurisdiction || ban.jurisdiction === countryOf(jurisdiction),
  );
}

function countryOf(jurisdiction: string): string {
  return jurisdiction.slice(0, 2);
}

function dayOfDate(date: string): number {
  return epochDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** From the second Sunday in March to the day before the first Sunday in November (15 U.S.C. 260a(a)). */
function inDaylightSaving(epochDay: number): boolean {
  const { year } = civilDate(epochDay);
  const sundayFrom = (day: number) => day + ((7 - dayOfWeekOf(day)) % 7);
  return sundayFrom(epochDayOf(year, 3, 8)) <= epochDay && epochDay < sundayFrom(epochDayOf(year, 11, 1));
}

/** Whether a row holds on a local calendar date. */
export function inForceOn({ inForce }: Pick<RulebookRow, 'inForce'>, epochDay: number): boolean {
  if (inForce.season === 'us-daylight-saving' && !inDaylightSaving(epochDay)) return false;
  const started = inForce.from === null || dayOfDate(inForce.from) <= epochDay;
  return started && (inForce.until === null || epochDay <= dayOfDate(inForce.until));
}

function appliesTo(row: RulebookRow, campaign: CampaignKind): 'yes' | 'perhaps' | 'no' {
  if (row.applies !== 'all' && row.applies !== campaign.purpose) return 'no';
  if (row.channel === 'any' || campaign.channel === 'prerecorded') return 'yes';
  return campaign.channel === 'undeclared' ? 'perhaps' : 'no';
}

const SOMEWHERE = '-*';

export function createRulebook(rows: readonly RulebookRow[]): Rulebook {
  const byCode = Map.groupBy(rows, (row) => row.code);
  const reviewed = rows
    .map((row) => row.reviewed)
    .sort()
    .at(-1);
  const subdivisions = (country: string) =>
    [...byCode.keys()].filter((code) => code.startsWith(`${country}-`));

  function applicable(
    code: string,
    epochDay: number,
    campaign: CampaignKind,
    here: boolean,
  ): ApplicableRow[] {
    return (byCode.get(code) ?? []).flatMap((row): ApplicableRow[] => {
      const applies = appliesTo(row, campaign);
      if (applies === 'no' || !inForceOn(row, epochDay)) return [];
      return [{ row, certain: here && applies === 'yes' }];
    });
  }

  return {
    version: `${reviewed ?? 'never'}.${fingerprint(rows).slice(0, 8)}`,
    rows,
    row: (id) => rows.find((row) => row.id === id),
    has: (jurisdiction) => byCode.has(jurisdiction) || byCode.has(countryOf(jurisdiction)),
    nameOf: (jurisdiction) =>
      byCode.get(jurisdiction)?.[0]?.name.replace(/ \(.*\)$/, '') ?? jurisdiction.replace(SOMEWHERE, ''),
    rowsInForce(jurisdiction, epochDay, campaign) {
      const country = countryOf(jurisdiction);
      const national = applicable(country, epochDay, campaign, true);
      if (jurisdiction === country) return national;
      if (jurisdiction.endsWith(SOMEWHERE)) {
        const perhaps = subdivisions(country).flatMap((code) => applicable(code, epochDay, campaign, false));
        return [...national, ...perhaps];
      }
      return [...applicable(jurisdiction, epochDay, campaign, true), ...national];
    },
  };
}

/** Calling hours and attempt limits of the jurisdictions in `data/`, as reviewed on the date of the version. */
export const rulebook: Rulebook = createRulebook(ROWS.map(parseRulebookRow));
