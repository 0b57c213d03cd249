/** What can be shown for one number and one stretch of time: every verdict in it, and what it rests on. */
import type { Instant } from '#src/clock/index.ts';
import { Contact, readPhone } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';
import { ConsideredRow, consideredRows } from './considered.ts';
import type { CallFacts } from './contact-checks.ts';
import { judge } from './judge.ts';
import { Verdict } from './model.ts';
import type { Policy } from './policy.ts';

export const DayEvidence = z.object({
  contact: Contact,
  /** One after the other, ends exclusive: the verdict does not change inside. */
  verdicts: z.array(z.object({ from: z.number(), until: z.number(), verdict: Verdict })),
  /** Rows that spoke for the contact at the beginning. */
  considered: z.array(ConsideredRow),
  attempts: z.array(
    z.object({
      at: z.number(),
      campaignId: z.nullable(z.string()),
      externalId: z.nullable(z.string()),
      outcome: z.nullable(z.string()),
    }),
  ),
  /** Do-not-call lists that hold the number at the beginning. */
  doNotCall: z.array(z.object({ list: z.string(), expiresAt: z.nullable(z.number()) })),
});
export type DayEvidence = z.infer<typeof DayEvidence>;

const SHORTEST_STEP = 60_000;
const BEFORE = 31 * 86_400_000;

export function dayEvidence(
  contact: Contact,
  policy: Policy,
  facts: CallFacts,
  from: Instant,
  until: Instant,
): DayEvidence {
  const reading = readPhone(contact.phone);
  const attempts = reading.ok
    ? facts.attempts.attemptsOn(reading.phone).filter(({ at }) => at >= from - BEFORE && at < until)
    : [];
  // A verdict holds until a boundary; an attempt is one as well.
  const boundaries = attempts.map(({ at }) => at + 1).filter((at) => at > from);
  const verdicts: DayEvidence['verdicts'] = [];
  for (let at = from; at < until; ) {
    const verdict = judge(contact, policy, facts, at);
    const attempt = boundaries.find((boundary) => boundary > at) ?? Number.POSITIVE_INFINITY;
    const next = Math.min(until, attempt, Math.max(verdict.holdsUntil, at + SHORTEST_STEP));
    verdicts.push({ from: at, until: next, verdict });
    at = next;
  }
  return {
    contact,
    verdicts,
    considered: consideredRows(contact, policy, from),
    attempts: attempts.map(({ at, campaignId, externalId, outcome }) => ({
      at,
      campaignId,
      externalId,
      outcome: outcome ?? null,
    })),
    doNotCall: reading.ok
      ? facts.doNotCall
          .listsHolding(reading.phone, from)
          .map(({ name, expiresAt }) => ({ list: name, expiresAt }))
      : [],
  };
}
