/** The rows of the rulebook that speak for a contact at an instant, whether or not they hold it back. */
import { type Instant, localDateText } from '#src/clock/index.ts';
import { ConsentKind } from '#src/consent/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { Basis, hoursOn, liesWithin } from '#src/rulebook/index.ts';
import { z } from '#src/schema/index.ts';
import { partEvidence, readContact } from './contact-checks.ts';
import { consentStand, STANDS } from './judge.ts';
import { Citation } from './model.ts';
import type { Policy } from './policy.ts';
import { wantsConsent } from './timetable.ts';

export const ConsideredRow = z.object({
  row: z.string(),
  jurisdiction: z.string(),
  name: z.string(),
  /** Place for which it was considered, and the local date there. */
  zone: z.string(),
  localDate: z.string(),
  localMinute: z.number(),
  /** Minutes of that local day, ends exclusive. */
  windows: z.array(z.tuple([z.number(), z.number()])),
  because: z.enum(['weekday', 'holiday', 'holiday-eve', 'special-date']),
  holiday: z.nullable(z.string()),
  open: z.boolean(),
  /** False for a row that may not apply: it can ask for a review and never block. */
  certain: z.boolean(),
  /** Consent that the row wants for a call to such a line, and how it stands; null where it wants none. */
  consent: z.nullable(z.object({ kinds: z.array(ConsentKind), stands: z.enum(STANDS) })),
  /** The part of the place that it binds, and whether the contact lies there; null for all of the place. */
  within: z.nullable(z.object({ name: z.string(), inside: z.enum(['yes', 'perhaps', 'no']) })),
  basis: Basis,
  citation: Citation,
});
export type ConsideredRow = z.infer<typeof ConsideredRow>;

export function consideredRows(contact: Contact, policy: Policy, at: Instant): ConsideredRow[] {
  const reading = readContact(contact);
  const location = policy.locator.classOf(reading.hints, contact.consent);
  return location.places.flatMap(({ jurisdiction, zone }) => {
    if (!policy.clock.knows(zone)) return [];
    const local = policy.clock.localTime(zone, at);
    return policy.rulebook
      .rowsInForce(jurisdiction, local.epochDay, policy.campaign)
      .map(({ row, certain }): ConsideredRow => {
        const day = hoursOn(row, local.epochDay);
        return {
          row: row.id,
          jurisdiction: row.code,
          name: row.name,
          zone,
          localDate: localDateText(local.epochDay),
          localMinute: local.minuteOfDay,
          windows: day.windows.map(([start, end]): [number, number] => [start, end]),
          because: day.because,
          holiday: day.holiday,
          open: day.windows.some(([start, end]) => start <= local.minuteOfDay && local.minuteOfDay < end),
          certain,
          consent: wantsConsent(row, location)
            ? { kinds: row.consent?.kinds ?? [], stands: consentStand(policy, location, row, at) }
            : null,
          within: row.within
            ? { name: row.within.name, inside: liesWithin(row.within, partEvidence(reading)) }
            : null,
          basis: row.basis,
          citation: row.citation,
        };
      });
  });
}
