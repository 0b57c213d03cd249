/**
 * Registers a rule: looks whether its do-not-call lists are there, sends it once, and tells the log, the
 * compliance platform and the screens. What it is about to do is written down first, so that it can continue
 * after an interruption at any point and ends with exactly one rule.
 */

import type { AuditEvent } from '#src/audit/index.ts';
import { type ComplianceEvent, type CxoneClient, CxoneError, passes } from '#src/cxone/index.ts';
import { say } from '#src/language/index.ts';
import { ComplianceRule, LONGEST_NAME } from '#src/rule/index.ts';
import { z } from '#src/schema/index.ts';

/** Why a registration ended without a rule. */
export const RegistrationProblem = z.object({
  /** A CxoneProblem, `dnc-list-unknown`, `dnc-list-inactive` or `given-up`. */
  problem: z.string(),
  needs: z.nullable(z.string()),
  /** Paths of the rule and what CXone says of them. */
  fields: z.array(z.object({ field: z.string(), message: z.string() })),
  /** For `concurrent-rule-limit`: the rules that fill the campaign. */
  fills: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type RegistrationProblem = z.infer<typeof RegistrationProblem>;

export const Registration = z.object({
  id: z.uuid(),
  tenant: z.string(),
  actor: z.string(),
  campaignId: z.string(),
  campaignName: z.string(),
  rule: ComplianceRule,
  /** As the person called it; a duplicate gives it a suffix. */
  name: z.string(),
  state: z.enum(['checking', 'sending', 'telling', 'done', 'stopped']),
  /** What keeps it from going on just now; null while nothing does. */
  waitingFor: z.nullable(z.string()),
  stopped: z.nullable(RegistrationProblem),
  /** Ids that were taken by other rules so far. */
  duplicates: z.int(),
  /** How often it was continued. */
  rounds: z.int(),
  startedAt: z.number(),
  endedAt: z.nullable(z.number()),
  eventId: z.uuid(),
});
export type Registration = z.infer<typeof Registration>;

export interface RegistrationPorts {
  readonly client: CxoneClient;
  /** Written down before anything that depends on it is done. */
  save(registration: Registration): Promise<void>;
  audit(event: AuditEvent): Promise<void>;
  /** Puts an event into the outbox; the same event twice is one. */
  tell(campaignId: string, event: ComplianceEvent): Promise<void>;
  rulesChanged(campaignId: string): Promise<void>;
  /** Milliseconds since the Unix epoch, UTC. */
  now(): number;
}

const MOST_DUPLICATES = 3;
/** After so many attempts without an end somebody has to look. */
const MOST_ROUNDS = 60;

/** The name with the time of the attempt, for a rule whose id was taken. */
function renamed(name: string, at: number): string {
  const suffix = ` (${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC)`;
  return `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
}

const problemOf = (problem: string, more: Partial<RegistrationProblem> = {}): RegistrationProblem => ({
  problem,
  needs: null,
  fields: [],
  fills: [],
  ...more,
});

async function dncProblem(
  { rule }: Registration,
  client: CxoneClient,
  signal: AbortSignal,
): Promise<RegistrationProblem | null> {
  if (rule.dncListIds.length === 0) return null;
  const active = new Map<string, boolean>();
  for await (const page of client.dncLists({ signal })) {
    for (const list of page.records) active.set(list.id, list.active);
  }
  const fields = (ids: readonly string[], message: string) =>
    ids.map(() => ({ field: 'dncListIds', message }));
  const unknown = rule.dncListIds.filter((id) => !active.has(id));
  if (unknown.length > 0) {
    const message =
      unknown.length === 1
        ? say('CXone no longer has one of these lists.')
        : say('CXone no longer has some of these lists.');
    return problemOf('dnc-list-unknown', { fields: fields(unknown.slice(0, 1), message) });
  }
  const inactive = rule.dncListIds.filter((id) => active.get(id) === false);
  if (inactive.length === 0) return null;
  const message = say('A list that is not active holds nobody back: activate it in CXone or leave it out.');
  return problemOf('dnc-list-inactive', { fields: fields(inactive.slice(0, 1), message) });
}

async function rulesOf(client: CxoneClient, campaignId: string, signal: AbortSignal) {
  const rules: { id: string; name: string }[] = [];
  for await (const page of client.rules(campaignId, { signal })) {
    rules.push(...page.records.map(({ id, name }) => ({ id, name })));
  }
  return rules;
}

/**
 * Goes on with a registration until it is done, stopped, or has to wait.
 * @throws what the ports throw, and the signal's reason; the registration stands as it was last saved
 */
export async function registerRule(
  begun: Registration,
  ports: RegistrationPorts,
  signal: AbortSignal,
): Promise<Registration> {
  let registration = begun;
  const save = async (change: Partial<Registration>) => {
    registration = { ...registration, ...change };
    await ports.save(registration);
  };
  const stop = async (stopped: RegistrationProblem) => {
    await save({ state: 'telling', stopped, waitingFor: null, endedAt: ports.now() });
  };
  await save({ rounds: registration.rounds + 1, waitingFor: null });
  try {
    if (registration.state === 'checking') {
      const problem = await dncProblem(registration, ports.client, signal);
      if (problem) await stop(problem);
      else await save({ state: 'sending' });
    }
    while (registration.state === 'sending') await send(registration, ports, signal, save, stop);
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    if (passes(error.problem) && registration.rounds < MOST_ROUNDS) {
      await save({ waitingFor: error.problem });
      return registration;
    }
    await stop(
      problemOf(error.problem, { needs: error.needs, fields: error.fields.map((field) => ({ ...field })) }),
    );
  }
  if (registration.state === 'telling') await tell(registration, ports, save);
  return registration;
}

async function send(
  { rule, campaignId, name, duplicates }: Registration,
  ports: RegistrationPorts,
  signal: AbortSignal,
  save: (change: Partial<Registration>) => Promise<void>,
  stop: (problem: RegistrationProblem) => Promise<void>,
): Promise<void> {
  try {
    await ports.client.createRule(campaignId, rule, signal);
    await save({ state: 'telling', endedAt: ports.now() });
  } catch (error) {
    if (!(error instanceof CxoneError)) throw error;
    if (error.problem === 'concurrent-rule-limit') {
      const fills = await rulesOf(ports.client, campaignId, signal);
      await stop(problemOf('concurrent-rule-limit', { fills }));
    } else if (error.problem === 'duplicate-id' && duplicates + 1 < MOST_DUPLICATES) {
      // The client has looked: it is somebody else's rule that has this id.
      const again = { ...rule, id: crypto.randomUUID(), name: renamed(name, ports.now()) };
      await save({ rule: again, duplicates: duplicates + 1 });
    } else throw error;
  }
}

async function tell(
  registration: Registration,
  ports: RegistrationPorts,
  save: (change: Partial<Registration>) => Promise<void>,
): Promise<void> {
  const { rule, stopped, startedAt, endedAt, campaignId, duplicates } = registration;
  const at = endedAt ?? ports.now();
  await ports.audit({
    action: stopped ? 'RULE_FAILED' : 'RULE_REGISTERED',
    actor: registration.actor,
    tenant: registration.tenant,
    subject: campaignId,
    details: {
      campaign: registration.campaignName,
      ruleId: rule.id,
      name: rule.name,
      type: rule.type,
      jurisdiction: rule.jurisdiction,
      latencyMs: Math.max(0, Math.round(at - startedAt)),
      conflicts: duplicates + (stopped?.problem === 'concurrent-rule-limit' ? 1 : 0),
      ...(stopped ? { problem: stopped.problem } : {}),
    },
    ref: registration.id,
  });
  await ports.tell(campaignId, {
    id: registration.eventId,
    ruleId: rule.id,
    jurisdiction: rule.jurisdiction,
    action: stopped ? 'FAILED' : 'REGISTERED',
    timestamp: new Date(at).toISOString(),
    error: stopped?.problem ?? null,
  });
  if (!stopped) await ports.rulesChanged(campaignId);
  await save({ state: stopped ? 'stopped' : 'done' });
}
