/** What the engine says of a tenant's contacts, worked out here in Node from the tenant's own data. */
import { createClock, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { readPhone } from '#src/contact/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { compilePolicy, judge, type Verdict } from '#src/verdict/index.ts';
import type { generateTenant, RawContact } from '../../sandbox/generator.ts';

const clock = createClock(pinnedZoneData(), null);

function contactOf(raw: RawContact): Contact {
  return {
    externalId: raw.externalId ?? null,
    phone: raw.phone ?? null,
    name: raw.name ?? null,
    attributes: Object.fromEntries(
      Object.entries(raw.attributes).map(([name, value]) => [name, String(value)]),
    ),
  };
}

/** @param campaignId null for the tenant's whole list */
export function expectedVerdicts(
  tenant: ReturnType<typeof generateTenant>,
  campaignId: string | null,
  at: string,
): { contact: Contact; verdict: Verdict }[] {
  const campaign = tenant.campaigns.find(({ id }) => id === campaignId);
  const policy = compilePolicy(rulebook, clock, { rules: (campaign?.rules as never[] | undefined) ?? [] });
  const doNotCall = createDncIndex();
  for (const list of tenant.dncLists) {
    doNotCall.addList(list);
    for (const record of list.records) {
      const phone = readPhone(record.phone);
      if (phone.ok)
        doNotCall.add(list.id, phone.phone, record.expiresAt ? parseInstant(record.expiresAt) : null);
    }
  }
  const attempts = new AttemptLedger();
  for (const attempt of campaign?.attempts ?? []) {
    const phone = readPhone(attempt.phone);
    if (phone.ok)
      attempts.record({ ...attempt, phone: phone.phone, at: parseInstant(attempt.at), outcome: null });
  }
  return (campaign?.contacts ?? tenant.contacts).map((raw) => {
    const contact = contactOf(raw);
    return { contact, verdict: judge(contact, policy, { attempts, doNotCall }, parseInstant(at)) };
  });
}
