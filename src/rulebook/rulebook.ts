import { epochDayOf, type Instant } from '#src/clock/index.ts';
import { fingerprint } from '#src/schema/fingerprint.ts';
import { ROWS } from './data/rows.ts';
import { type MinuteWindow, parseRulebookRow, type RulebookRow } from './row.ts';

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
  /** Rows of a jurisdiction on a local calendar date: its own and those of its country. */
  rowsInForce(jurisdiction: string, epochDay: number, campaign: CampaignKind): readonly ApplicableRow[];
  /** Whether any row speaks for the jurisdiction or for its country. */
  has(jurisdiction: string): boolean;
}

export interface DayHours {
  readonly windows: readonly MinuteWindow[];
  readonly because: 'weekday';
}

/** The hours of a row on a local calendar date, given as days since 1970-01-01. */
export function hoursOn(row: RulebookRow, epochDay: number): DayHours {
  const day = (((epochDay + 4) % 7) + 7) % 7;
  return { windows: row.week[day] ?? [], because: 'weekday' };
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

function inForceOn({ inForce }: RulebookRow, epochDay: number): boolean {
  const started = inForce.from === null || dayOfDate(inForce.from) <= epochDay;
  return started && (inForce.until === null || epochDay <= dayOfDate(inForce.until));
}

function appliesTo(row: RulebookRow, campaign: CampaignKind): 'yes' | 'perhaps' | 'no' {
  if (row.applies !== 'all' && row.applies !== campaign.purpose) return 'no';
  if (row.channel === 'any' || campaign.channel === 'prerecorded') return 'yes';
  return campaign.channel === 'undeclared' ? 'perhaps' : 'no';
}

function createRulebook(rows: readonly RulebookRow[]): Rulebook {
  const byCode = Map.groupBy(rows, (row) => row.code);
  const reviewed =
    rows
      .map((row) => row.reviewed)
      .sort()
      .at(-1) ?? 'never';
  return {
    version: `${reviewed}.${fingerprint(rows).slice(0, 8)}`,
    rows,
    has: (jurisdiction) => byCode.has(jurisdiction) || byCode.has(countryOf(jurisdiction)),
    rowsInForce(jurisdiction, epochDay, campaign) {
      const country = countryOf(jurisdiction);
      const codes = jurisdiction === country ? [country] : [jurisdiction, country];
      return codes.flatMap((code) =>
        (byCode.get(code) ?? []).flatMap((row): ApplicableRow[] => {
          const applies = appliesTo(row, campaign);
          return applies === 'no' || !inForceOn(row, epochDay) ? [] : [{ row, certain: applies === 'yes' }];
        }),
      );
    },
  };
}

export const rulebook: Rulebook = createRulebook(ROWS.map(parseRulebookRow));
