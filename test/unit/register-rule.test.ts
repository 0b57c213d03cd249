import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AuditEvent } from '#src/audit/index.ts';
import type { ComplianceEvent } from '#src/cxone/index.ts';
import { type Registration, registerRule } from '#src/job/index.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { clientTo, type DialectChoice } from './cxone-support.ts';
import { ruleOf } from './support.ts';

const CAMPAIGN = { campaigns: 'cmp-clear', contacts: 'cmp-clear', acd: '4003' } as const;
const AT = Date.parse('2026-11-21T09:00:00Z');
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 40, seed: 5 });
});
afterEach(() => sandbox.stop());

class Death extends Error {}

/** What outlives the service worker, and the ports of one of its lives. */
class Registering {
  kept: Registration;
  readonly log = new Map<string, AuditEvent>();
  readonly outbox = new Map<string, ComplianceEvent>();
  changes = 0;
  readonly #dialect: DialectChoice;
  readonly #rules = new Map();
  /** Writes until the service worker dies, this one included. */
  #left = Number.POSITIVE_INFINITY;

  constructor(dialect: DialectChoice, more: Partial<Registration> = {}) {
    this.#dialect = dialect;
    const rule = ruleOf({
      id: '7b9f3f0e-6d1f-4f0a-9a53-9d0d6b5f2c11',
      name: 'Afternoons only',
      timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 15, endHour: 20 }],
      concurrencyLimit: 10,
    });
    this.kept = {
      id: crypto.randomUUID(),
      tenant: 'sandbox',
      actor: 'sandbox',
      campaignId: CAMPAIGN[dialect],
      campaignName: 'All clear',
      rule,
      name: rule.name,
      state: 'checking',
      waitingFor: null,
      stopped: null,
      duplicates: 0,
      rounds: 0,
      startedAt: AT,
      endedAt: null,
      eventId: crypto.randomUUID(),
      ...more,
    };
  }

  /** One life of the service worker: it ends by itself, or dies at the n-th thing it does. */
  async live(diesAt = Number.POSITIVE_INFINITY): Promise<'ended' | 'died'> {
    this.#left = diesAt;
    const { client, kept } = clientTo(sandbox.origin, { dialect: this.#dialect });
    for (const [campaign, rules] of this.#rules) kept.rules.set(campaign, rules);
    const alive = () => {
      if (--this.#left <= 0) throw new Death('The service worker died');
    };
    try {
      await registerRule(
        this.kept,
        {
          client,
          save: async (registration) => {
            alive();
            this.kept = registration;
            alive();
          },
          audit: async (event) => {
            alive();
            this.log.set(event.ref, event);
            alive();
          },
          tell: async (_, event) => {
            alive();
            this.outbox.set(event.id, event);
            alive();
          },
          rulesChanged: async () => {
            this.changes++;
            alive();
          },
          now: () => AT,
        },
        new AbortController().signal,
      );
      return 'ended';
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      return 'died';
    } finally {
      for (const [campaign, rules] of kept.rules) this.#rules.set(campaign, rules);
    }
  }

  get actions(): string[] {
    return [...this.outbox.values()].map(({ action }) => action);
  }
}

const rules = () => sandbox.control.tenant.campaigns[2]?.rules ?? [];

describe.each(['campaigns', 'acd'] as const)('registering a rule on %s', (dialect) => {
  test('ends with one rule, one entry and one event', async () => {
    const registering = new Registering(dialect);
    await registering.live();
    expect(registering.kept).toMatchObject({ state: 'done', stopped: null });
    if (dialect === 'campaigns') expect(rules().map(({ id }) => id)).toEqual([registering.kept.rule.id]);
    expect([...registering.log.values()].map(({ action }) => action)).toEqual(['RULE_REGISTERED']);
    expect(registering.actions).toEqual(['REGISTERED']);
    expect(registering.changes).toBe(1);
  });

  test('ends so wherever the service worker died on the way', async () => {
    let deaths = 0;
    for (let step = 1; ; step++) {
      sandbox.control.reset({ contacts: 40, seed: 5 });
      const registering = new Registering(dialect);
      const first = await registering.live(step);
      if (first === 'ended') break;
      deaths++;
      await registering.live();
      expect(registering.kept, `died at ${step}`).toMatchObject({ state: 'done' });
      if (dialect === 'campaigns') expect(rules(), `died at ${step}`).toHaveLength(1);
      expect(registering.log.size, `died at ${step}`).toBe(1);
      expect(registering.actions, `died at ${step}`).toEqual(['REGISTERED']);
    }
    expect(deaths).toBeGreaterThan(8);
  });
});

describe('a conflict', () => {
  test('with its own earlier attempt is that attempt', async () => {
    sandbox.control.addFault({ fault: 'drop-after', method: 'POST', path: 'rules$', times: 1 });
    const registering = new Registering('campaigns');
    await registering.live();
    expect(registering.kept).toMatchObject({ state: 'done', duplicates: 0, name: 'Afternoons only' });
    expect(rules().map(({ name }) => name)).toEqual(['Afternoons only']);
  });

  test('with another rule’s id takes a new id and says so in the name', async () => {
    sandbox.control.addFault({ fault: '409-duplicate', method: 'POST', path: 'rules$', times: 2 });
    const registering = new Registering('campaigns');
    const { id } = registering.kept.rule;
    await registering.live();
    expect(registering.kept).toMatchObject({ state: 'done', duplicates: 2 });
    expect(registering.kept.rule.id).not.toBe(id);
    expect(rules().map(({ name }) => name)).toEqual(['Afternoons only (2026-11-21 09:00:00 UTC)']);
    expect([...registering.log.values()][0]?.details).toMatchObject({ conflicts: 2 });
  });

  test('that will not end is given up after three tries', async () => {
    sandbox.control.addFault({ fault: '409-duplicate', method: 'POST', path: 'rules$' });
    const registering = new Registering('campaigns');
    await registering.live();
    expect(registering.kept).toMatchObject({ state: 'stopped', stopped: { problem: 'duplicate-id' } });
    expect(sandbox.control.requests(/rules$/).filter(({ method }) => method === 'POST')).toHaveLength(3);
    expect(registering.actions).toEqual(['FAILED']);
  });

  test('with the limit on rules stops, and names those that fill it', async () => {
    const filling = Array.from({ length: 3 }, (_, index) => ruleOf({ name: `Filling ${index}` }));
    sandbox.control.tenant.campaigns[2]?.rules.push(...filling);
    const registering = new Registering('campaigns', { rule: { ...ruleOf(), concurrencyLimit: 3 } });
    await registering.live();
    expect(registering.kept.stopped).toMatchObject({
      problem: 'concurrent-rule-limit',
      fills: filling.map(({ id, name }) => ({ id, name })),
    });
    expect(sandbox.control.requests(/rules$/).filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('a do-not-call list', () => {
  const lists = () => sandbox.control.tenant.dncLists;

  test.each([
    ['that CXone does not have', () => crypto.randomUUID(), 'dnc-list-unknown'],
    ['that is not active', () => lists()[2]?.id ?? '', 'dnc-list-inactive'],
  ])('%s stops the rule before it is sent', async (_, listId, problem) => {
    const registering = new Registering('campaigns', { rule: ruleOf({ dncListIds: [listId()] }) });
    await registering.live();
    expect(registering.kept.stopped).toMatchObject({ problem, fields: [{ field: 'dncListIds' }] });
    expect(sandbox.control.requests(/rules$/)).toEqual([]);
  });
});

test('what CXone says of a field comes back with the field', async () => {
  sandbox.control.addFault({ fault: '422', method: 'POST', path: 'rules$' });
  const registering = new Registering('campaigns');
  await registering.live();
  expect(registering.kept.stopped).toMatchObject({
    problem: 'invalid',
    fields: [{ field: 'name', message: 'is not allowed' }],
  });
});

test('what passes is waited for, and the rule is there once in the end', async () => {
  sandbox.control.addFault({ fault: '503', method: 'POST', path: 'rules$', times: 7 });
  const registering = new Registering('campaigns');
  await registering.live();
  expect(registering.kept).toMatchObject({ state: 'sending', waitingFor: 'server-fault' });
  await registering.live();
  expect(registering.kept).toMatchObject({ state: 'done', waitingFor: null });
  expect(rules()).toHaveLength(1);
  expect(registering.actions).toEqual(['REGISTERED']);
});
