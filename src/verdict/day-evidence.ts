/** What can be shown for one number and one stretch of time: every verdict in it, and what it rests on. */
import { daysOf24Hours, type Instant } from '#src/clock/index.ts';
import { Contact } from '#src/contact/index.ts';
import type { Amendment } from '#src/rulebook/index.ts';
import { z } from '#src/schema/index.ts';
import { attemptsOnContact, questionLine } from './asked-again.ts';
import { ConsideredRow, consideredRows } from './considered.ts';
import { type CallFacts, harmlessAttempts, readContact } from './contact-checks.ts';
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
      /** E.164: this number, or another of the person's. */
      phone: z.string(),
      at: z.number(),
      campaignId: z.nullable(z.string()),
      externalId: z.nullable(z.string()),
      outcome: z.nullable(z.string()),
    }),
  ),
  /** Do-not-call lists that hold the number at the beginning. */
  doNotCall: z.array(z.object({ list: z.string(), expiresAt: z.nullable(z.number()) })),
  /** Each verdict as a line that `npm run judge` answers with it; by the pinned zone data alone. */
  questions: z.array(z.string()),
});
export type DayEvidence = z.infer<typeof DayEvidence>;

const SHORTEST_STEP = 60_000;
/** Attempts that far back are shown, and further ones where a limit reaches them. */
const BEFORE = daysOf24Hours(31);

/** @param amendments what the organisation changed in the policy's rulebook, as it could be applied */
export function dayEvidence(
  contact: Contact,
  policy: Policy,
  facts: CallFacts,
  from: Instant,
  until: Instant,
  amendments: readonly Amendment[] = [],
): DayEvidence {
  const { phone, hints } = readContact(contact);
  const { reach } = harmlessAttempts(policy.locator.classOf(hints, contact.consent), policy, from);
  const since = from - Math.max(BEFORE, reach);
  const attempts = attemptsOnContact(contact, phone, facts).filter(({ at }) => at >= since && at < until);
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
    attempts: attempts.map(({ phone: called, at, campaignId, externalId, outcome }) => ({
      phone: called,
      at,
      campaignId,
      externalId,
      outcome: outcome ?? null,
    })),
    doNotCall: phone.ok
      ? facts.doNotCall
          .listsHolding(phone.phone, from)
          .map(({ name, expiresAt }) => ({ list: name, expiresAt }))
      : [],
    questions: verdicts.map(({ verdict }) =>
      questionLine(contact, phone, policy, facts, amendments, verdict),
    ),
  };
}
