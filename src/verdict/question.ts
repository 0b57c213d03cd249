/**
 * A question to the engine as text, and its answer: what `npm run judge` reads and writes. Everything a verdict rests
 * on stands in the question, so that whoever has it gets the same verdict, without a browser and without a tenant.
 */
import { type Clock, parseInstant } from '#src/clock/index.ts';
import { ConsentKind } from '#src/consent/index.ts';
import { type Contact, readPhone } from '#src/contact/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger, OUTCOMES } from '#src/frequency/index.ts';
import { applyAmendments, InvalidAmendmentError, type Rulebook } from '#src/rulebook/index.ts';
import { type Issue, tryParse, z } from '#src/schema/index.ts';
import { judge } from './judge.ts';
import type { Verdict } from './model.ts';
import {
  compilePolicy,
  DEFAULT_SETTINGS,
  InvalidPolicyError,
  type Policy,
  PolicySettings,
} from './policy.ts';

/** ISO 8601 with its own offset; read as milliseconds since the Unix epoch, UTC. */
const InstantText = z.pipe(
  z.string(),
  z.transform((text, context) => {
    try {
      return parseInstant(text);
    } catch (error) {
      context.issues.push({ code: 'custom', message: (error as Error).message, input: text });
      return z.NEVER;
    }
  }),
);

/** A field of a record as JSON may hold it. */
const FieldText = z.union([z.string(), z.pipe(z.union([z.number(), z.boolean()]), z.transform(String))]);

/** A number as somebody wrote it, in E.164; null, and an issue, where it cannot be dialed. */
function numberOf(text: string, issues: z.core.$ZodRawIssue[]): string | null {
  const reading = readPhone(text);
  if (reading.ok) return reading.phone;
  const message = `cannot be read as a number that can be dialed (${reading.problem})`;
  issues.push({ code: 'custom', message, input: text });
  return null;
}

/** Where a question does not name the list. */
const SOME_LIST = 'doNotCall';

const DoNotCallEntry = z.pipe(
  z.union([
    z.string(),
    z.object({
      phone: z.string(),
      /** Its name, as the answer has it. */
      list: z._default(z.string(), SOME_LIST),
      /** Tells lists of one name apart; the name where it is left out. */
      listId: z.optional(z.string()),
      /** The first instant at which the entry no longer holds; null or left out where it never ends. */
      expiresAt: z._default(z.nullable(InstantText), null),
    }),
  ]),
  z.transform((entry, context) => {
    const {
      phone: written,
      list = SOME_LIST,
      listId = list,
      expiresAt = null,
    } = typeof entry === 'string' ? { phone: entry } : entry;
    const phone = numberOf(written, context.issues);
    return phone === null ? z.NEVER : { phone, list, listId, expiresAt };
  }),
);

const AskedAttempt = z.pipe(
  z.union([
    InstantText,
    z.object({
      at: InstantText,
      outcome: z._default(z.nullable(z.enum(OUTCOMES)), null),
      /** Another of the person's numbers, where the call was to that one. */
      phone: z._default(z.nullable(z.string()), null),
      /** Two calls at one instant are two only where campaigns tell them apart. */
      campaignId: z._default(z.nullable(z.string()), null),
    }),
  ]),
  z.transform((attempt, context) => {
    if (typeof attempt === 'number') return { at: attempt, outcome: null, phone: null, campaignId: null };
    if (attempt.phone === null) return attempt;
    const phone = numberOf(attempt.phone, context.issues);
    return phone === null ? z.NEVER : { ...attempt, phone };
  }),
);

export const Question = z.object({
  /** Comes back with the answer; any text. */
  name: z._default(z.string(), ''),
  contact: z.object({
    externalId: z._default(z.nullable(FieldText), null),
    phone: z._default(z.nullable(FieldText), null),
    attributes: z._default(z.record(z.string(), z.nullable(FieldText)), {}),
    /** The person's other numbers, as they are written. */
    otherPhones: z._default(z.array(FieldText), []),
  }),
  at: InstantText,
  /** As in `PolicySettings`; what is left out is as ClearDial has it when nobody chose. */
  settings: z._default(
    z.extend(z.partial(PolicySettings), {
      campaign: z._default(
        z.object({
          purpose: z._default(PolicySettings.shape.campaign.shape.purpose, DEFAULT_SETTINGS.campaign.purpose),
          channel: z._default(PolicySettings.shape.campaign.shape.channel, DEFAULT_SETTINGS.campaign.channel),
        }),
        DEFAULT_SETTINGS.campaign,
      ),
    }),
    { campaign: DEFAULT_SETTINGS.campaign },
  ),
  /** What the organisation changes in the rulebook; see docs/policy.md. */
  amendments: z._default(z.array(z.unknown()), []),
  /** Numbers on a do-not-call list, as they are written there. */
  doNotCall: z._default(z.array(DoNotCallEntry), []),
  /** When the contact's number was called before, and how that ended where it is known. */
  attempts: z._default(z.array(AskedAttempt), []),
  /** What is on record of the person's consent. */
  consent: z._default(
    z.nullable(
      z.union([
        z.literal('unknown'),
        z.object({ given: InstantText, until: z.optional(z.nullable(InstantText)), kind: ConsentKind }),
      ]),
    ),
    null,
  ),
});
export type Question = z.output<typeof Question>;

/** A verdict, or what of the question could not be read and where in it. */
export type Answer =
  | { readonly name: string; readonly verdict: Verdict }
  | { readonly name: string; readonly issues: readonly Issue[] };

const MOST_POLICIES = 50;

/** Answers one question after the other; what settings have in common is worked out once. */
export class Examiner {
  readonly #rulebook: Rulebook;
  readonly #clock: Clock;
  readonly #policies = new Map<string, Policy>();

  constructor(rulebook: Rulebook, clock: Clock) {
    this.#rulebook = rulebook;
    this.#clock = clock;
  }

  /** @param line JSON, a {@link Question}. Never throws for what stands in it. */
  answer(line: string): Answer {
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch (error) {
      return { name: '', issues: [{ path: '', message: `is no JSON: ${(error as Error).message}` }] };
    }
    const named = tryParse(z.object({ name: z.string() }), raw);
    const name = named.ok ? named.data.name : '';
    const parsed = tryParse(Question, raw);
    if (!parsed.ok) return { name, issues: parsed.issues };
    try {
      return { name, verdict: this.#judge(parsed.data) };
    } catch (error) {
      if (error instanceof InvalidPolicyError) return { name, issues: within('settings', error.issues) };
      if (error instanceof InvalidAmendmentError) return { name, issues: within('amendments', error.issues) };
      throw error;
    }
  }

  #judge({ contact, at, settings, amendments, doNotCall, attempts, consent }: Question): Verdict {
    const facts = { attempts: new AttemptLedger(), doNotCall: createDncIndex() };
    for (const { phone, list, listId, expiresAt } of doNotCall) {
      facts.doNotCall.addList({ id: listId, name: list, active: true });
      facts.doNotCall.add(listId, phone, expiresAt);
    }
    const { externalId } = contact;
    const reading = readPhone(contact.phone);
    if (reading.ok) {
      for (const { phone, ...attempt } of attempts) {
        facts.attempts.record({ ...attempt, phone: phone ?? reading.phone, externalId });
      }
    }
    const known: Contact = {
      externalId,
      phone: contact.phone,
      name: null,
      attributes: Object.fromEntries(
        Object.entries(contact.attributes).filter((entry): entry is [string, string] => entry[1] !== null),
      ),
      otherPhones: contact.otherPhones,
      consent: consent === 'unknown' ? null : consent,
    };
    return judge(known, this.#policyOf(settings, amendments), facts, at);
  }

  #policyOf(settings: Question['settings'], amendments: readonly unknown[]): Policy {
    const key = JSON.stringify([settings, amendments]);
    let policy = this.#policies.get(key);
    if (!policy) {
      const rulebook = amendments.length === 0 ? this.#rulebook : applyAmendments(this.#rulebook, amendments);
      const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
      policy = compilePolicy(rulebook, this.#clock, given);
      if (this.#policies.size >= MOST_POLICIES) this.#policies.clear();
      this.#policies.set(key, policy);
    }
    return policy;
  }
}

const within = (part: string, issues: readonly Issue[]): Issue[] =>
  issues.map(({ path, message }) => ({ path: path === '' ? part : `${part}.${path}`, message }));
