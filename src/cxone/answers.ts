/** What CXone answers, as far as ClearDial reads it. Unknown fields are ignored; numbers may come as text. */
import type { Contact } from '#src/contact/index.ts';
import { ComplianceRule } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';

const text = z.union([
  z.string(),
  z.pipe(z.number(), z.transform(String)),
  z.pipe(z.boolean(), z.transform(String)),
]);
const optionalText = z.pipe(
  z.optional(z.nullable(text)),
  z.transform((value) => value ?? null),
);

export const TokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.coerce.number().check(z.positive()),
});

export const ErrorAnswer = z.object({
  error: z.optional(z.string()),
  error_description: z.optional(z.string()),
});

/** A page of anything; each entity is parsed on its own, so that one bad record does not cost the page. */
export const PageAnswer = z.object({
  entities: z.optional(z.nullable(z.array(z.unknown()))),
  nextPageToken: z.optional(z.nullable(z.string())),
  total: z.optional(z.nullable(z.number())),
});

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

export const ContactAnswer = z.pipe(
  RawContact,
  z.transform((raw): Contact => ({ ...raw, attributes: textAttributes(raw.attributes) })),
);

export const DncListAnswer = z.object({ id: text, name: text, active: z.boolean() });
export type DncList = z.infer<typeof DncListAnswer>;

export const DncRecordAnswer = z.object({ phone: text, expiresAt: z.optional(z.nullable(z.string())) });
export type DncRecord = z.infer<typeof DncRecordAnswer>;

export const AttemptAnswer = z.object({
  phone: text,
  at: z.string(),
  campaignId: optionalText,
  externalId: optionalText,
  outcome: optionalText,
});
export type AttemptRecord = z.infer<typeof AttemptAnswer>;

export const RuleAnswer = ComplianceRule;
