/**
 * What CXone's own API answers. Versions differ: collections stand in `resultSet` or bare, numbers come as
 * text, fields have changed their names; all of that is levelled here.
 */
import type { Contact } from '#src/contact/index.ts';
import { z } from '#src/schema/index.ts';
import { optionalText, text } from './answers.ts';
import type { AttemptRecord, Campaign, DncList, DncRecord } from './tenant-api.ts';

const yes = z.pipe(
  z.optional(z.nullable(z.union([z.boolean(), z.string(), z.number()]))),
  z.transform((value) =>
    value === undefined || value === null ? null : /^(true|1|yes)$/i.test(String(value)),
  ),
);

export const count = z.pipe(
  z.optional(z.nullable(z.union([z.number(), z.string()]))),
  z.transform((value) => {
    const number = value === null || value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : null;
  }),
);

/**
 * One collection of an answer, wherever it stands; null when there is none by that name.
 * @param from position from which it was asked for
 */
export function collection(
  body: unknown,
  name: string,
  from = 0,
): { records: unknown[]; total: number | null } | null {
  const wrapped = z.safeParse(z.object({ resultSet: z.record(z.string(), z.unknown()) }), body);
  const bare = z.safeParse(z.record(z.string(), z.unknown()), body);
  const holder = wrapped.success ? wrapped.data.resultSet : bare.success ? bare.data : null;
  if (holder === null) return null;
  const total = z.safeParse(count, holder.totalRecords ?? holder.totalGroups);
  const records: unknown = holder[name];
  if (records === null || records === undefined) {
    // An answer that says how many there are and lists none has none, from this position on.
    const none = total.success && total.data !== null && total.data <= from;
    return none ? { records: [], total: total.data } : null;
  }
  return Array.isArray(records) ? { records, total: total.success ? total.data : null } : null;
}

export const SkillAnswer = z.pipe(
  z.object({
    skillId: text,
    skillName: optionalText,
    isRunning: yes,
    isActive: yes,
    outboundStrategy: optionalText,
    campaignName: optionalText,
  }),
  z.transform(
    ({ skillId, skillName, isRunning, campaignName }): Campaign => ({
      id: skillId,
      name: skillName ?? skillId,
      running: isRunning,
      group: campaignName,
    }),
  ),
);

export const CallingListAnswer = z.object({
  listId: text,
  listName: optionalText,
  status: optionalText,
  skills: z.pipe(
    z.unknown(),
    z.transform((skills): { readonly known: readonly string[]; readonly whole: boolean } => {
      if (!Array.isArray(skills)) return { known: [], whole: false };
      const known = skills.flatMap((skill) => {
        const parsed = z.safeParse(z.object({ skillId: text }), skill);
        return parsed.success ? [parsed.data.skillId] : [];
      });
      // A list that does not say of each of its skills which it is may be dialed by any.
      return { known, whole: known.length === skills.length };
    }),
  ),
});
export type CallingListAnswer = z.infer<typeof CallingListAnswer>;

/**
 * CXone strips the formatting of numbers and keeps ten digits for North America. Any other number has to carry
 * its country; what carries none is left as it is, and refused where numbers are read.
 */
export function internationalPhone(number: string): string {
  const digits = number.replace(/[\s().-]/g, '');
  if (/^[2-9]\d{9}$/.test(digits)) return `+1${digits}`;
  if (/^1[2-9]\d{9}$/.test(digits)) return `+${digits}`;
  if (/^011[1-9]\d{6,}$/.test(digits)) return `+${digits.slice(3)}`;
  return number;
}

const Destination = z.object({ formattedDestination: optionalText });

const RawRecord = z.object({
  externalId: optionalText,
  firstName: optionalText,
  lastName: optionalText,
  city: optionalText,
  state: optionalText,
  zip: optionalText,
  timeZone: optionalText,
  icTimeZoneNames: z.optional(z.nullable(z.union([text, z.array(text)]))),
  destinations: z.optional(z.nullable(z.array(Destination))),
});

/** One contact for each number of a record: each is dialed by itself. */
export const CallListRecordAnswer = z.pipe(
  RawRecord,
  z.transform((raw): Contact[] => {
    const attributes: Record<string, string> = {};
    // The zone that CXone works by comes second: it may be the default given to records without any.
    const resolved = Array.isArray(raw.icTimeZoneNames) ? raw.icTimeZoneNames[0] : raw.icTimeZoneNames;
    const timeZone = raw.timeZone ?? resolved ?? null;
    for (const [name, value] of Object.entries({
      state: raw.state,
      zip: raw.zip,
      city: raw.city,
      timeZone,
    })) {
      if (value !== null && value !== '') attributes[name] = value;
    }
    const name = [raw.firstName, raw.lastName].filter(Boolean).join(' ') || null;
    const phones = (raw.destinations ?? []).map((destination) => destination.formattedDestination);
    return (phones.length === 0 ? [null] : phones).map((phone, destination) => ({
      externalId: raw.externalId,
      phone: phone === null ? null : internationalPhone(phone),
      name,
      attributes,
      ...(destination === 0 ? {} : { destination }),
    }));
  }),
);

export const AttemptAnswer = z.pipe(
  z.object({
    externalId: optionalText,
    formattedPhone: text,
    dateOfCall: z.string(),
    systemClassName: optionalText,
    skillId: optionalText,
  }),
  z.transform(
    (raw): AttemptRecord => ({
      phone: internationalPhone(raw.formattedPhone),
      at: raw.dateOfCall,
      campaignId: raw.skillId,
      externalId: raw.externalId,
      outcome: /abandon/i.test(raw.systemClassName ?? '') ? 'abandoned' : null,
    }),
  ),
);

export const DncGroupAnswer = z.pipe(
  z.object({ dncGroupId: text, dncGroupName: text, isActive: yes, isRemoved: yes }),
  z.transform(
    (raw): DncList => ({
      id: raw.dncGroupId,
      name: raw.dncGroupName,
      active: raw.isActive !== false && raw.isRemoved !== true,
    }),
  ),
);

export const DncRecordAnswer = z.pipe(
  z.object({ phoneNumber: optionalText, formattedPhone: optionalText, expiredDate: optionalText }),
  z.transform((raw): DncRecord => {
    // The bare number has lost the country of those that are not North American.
    const written = [raw.formattedPhone, raw.phoneNumber].map((number) => internationalPhone(number ?? ''));
    return {
      phone: written.find((number) => number.startsWith('+')) ?? written.find(Boolean) ?? '',
      expiresAt: raw.expiredDate,
    };
  }),
);
