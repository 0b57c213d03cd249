/** Contacts of `/api/v2`: those of the tenant, or of one campaign. */
import type { Contact } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';
import { isA, optionalText, text } from './answers.ts';
import { CxoneError } from './errors.ts';
import { campaignPath, type IntegrationRequests, NEEDS } from './integration-requests.ts';
import type { TenantApi } from './tenant-api.ts';

const RawContact = z.object({
  externalId: optionalText,
  phone: optionalText,
  name: optionalText,
  attributes: z.optional(z.nullable(z.record(z.string(), z.nullable(z.unknown())))),
});

function textAttributes(attributes: Record<string, unknown> | null | undefined): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const parsed = z.safeParse(text, value);
    if (parsed.success) kept[name] = parsed.data;
  }
  return kept;
}

const ContactAnswer = z.pipe(
  RawContact,
  z.transform((raw): Contact => ({ ...raw, attributes: textAttributes(raw.attributes) })),
);

export function contactsOf(requests: IntegrationRequests): Pick<TenantApi, 'contactsPage' | 'upsertContact'> {
  return {
    contactsPage: (campaignId, cursor, options) =>
      campaignId === null
        ? requests.page('/api/v2/contacts', ContactAnswer, NEEDS.readContacts, cursor, options)
        : requests.page(
            `${campaignPath(campaignId)}/contacts`,
            ContactAnswer,
            NEEDS.campaigns,
            cursor,
            options,
          ),

    async upsertContact({ externalId, phone, name, attributes }, signal) {
      try {
        const answer = await requests.send({
          method: 'POST',
          path: '/api/v2/contacts',
          json: { externalId, phone, name, attributes },
          // The external id is the key: sent twice, it is there once.
          repeat: 'harmless',
          needs: NEEDS.writeContacts,
          upsert: true,
          isAnswer: isA(z.object({ externalId: text })),
          signal,
        });
        return answer.status === 201 ? 'created' : 'existing';
      } catch (error) {
        // 409 after an attempt that may have landed is that attempt.
        if (!(error instanceof CxoneError) || error.status !== 409) throw error;
        return error.mayHaveLanded ? 'created' : 'existing';
      }
    },
  };
}
