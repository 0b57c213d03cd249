/** A verdict as the question that `npm run judge` answers with the same verdict: see docs/judge.md. */
import type { Instant } from '#src/clock/index.ts';
import type { Contact, ParsedPhone } from '#src/contact/index.ts';
import type { Attempt } from '#src/frequency/index.ts';
import type { Amendment } from '#src/rulebook/index.ts';
import type { CallFacts } from './contact-checks.ts';
import type { Verdict } from './model.ts';
import type { Policy } from './policy.ts';

const iso = (at: Instant) => new Date(at).toISOString();

/** Every attempt that can count against a contact: on its number, and on the person's others. Oldest first. */
export function attemptsOnContact(
  { externalId }: Contact,
  phone: ParsedPhone,
  { attempts }: CallFacts,
): readonly Attempt[] {
  if (!phone.ok) return [];
  return externalId === null
    ? attempts.attemptsOn(phone.phone)
    : attempts.attemptsOnPerson(phone.phone, externalId);
}

/**
 * Everything that a verdict rests on, as one line of JSON; the person's name is not in it.
 * @param amendments of the policy's rulebook, as they could be applied
 * @param verdict what was answered: it stands there to be compared, and no answer is made of it
 */
export function questionLine(
  contact: Contact,
  phone: ParsedPhone,
  policy: Policy,
  facts: CallFacts,
  amendments: readonly Amendment[],
  verdict: Verdict,
): string {
  const at = verdict.provenance.evaluatedAt;
  const { externalId, attributes, otherPhones = [], consent } = contact;
  return JSON.stringify({
    name: `${externalId ?? contact.phone ?? ''} ${iso(at)}`,
    contact: { externalId, phone: contact.phone, attributes, otherPhones },
    at: iso(at),
    settings: policy.settings,
    amendments,
    doNotCall: phone.ok
      ? facts.doNotCall.listsHolding(phone.phone, at).map(({ name, listId, expiresAt }) => ({
          phone: phone.phone,
          list: name,
          listId,
          expiresAt: expiresAt === null ? null : iso(expiresAt),
        }))
      : [],
    attempts: attemptsOnContact(contact, phone, facts)
      .filter((attempt) => attempt.at <= at)
      .map(({ at: when, outcome = null, campaignId, phone: called }) => ({
        at: iso(when),
        outcome,
        campaignId,
        ...(phone.ok && called !== phone.phone ? { phone: called } : {}),
      })),
    consent: consent
      ? {
          given: iso(consent.given),
          until: consent.until == null ? null : iso(consent.until),
          kind: consent.kind,
        }
      : null,
    answered: {
      status: verdict.status,
      reasons: verdict.reasons.map(({ code }) => code),
      nextCallableAt: verdict.nextCallableAt === null ? null : iso(verdict.nextCallableAt),
      zonesThatDiffer: verdict.zonesThatDiffer,
      rulebookVersion: verdict.provenance.rulebookVersion,
      tzdata: verdict.provenance.tzdata,
    },
  });
}
