/**
 * Every operation of the client, crossed with every way in which CXone may misbehave, over real HTTP. For each
 * cell: how it ended, how many requests went out for it, and what the tenant holds afterwards.
 */
import pMap from 'p-map';
import { expect, test } from 'vitest';
import { type CxoneClient, CxoneError } from '#src/cxone/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { FAULTS as ALL_FAULTS, type FaultName } from '#test/sandbox/faults.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { clientTo, type DialectChoice, recordsOf } from './cxone-support.ts';

/** A refused token is renewed whichever way it is told; one way is enough here. */
const FAULTS = ALL_FAULTS.filter((fault) => fault !== '401');
type Fault = FaultName | 'clock-skew';

interface Operation {
  readonly name: string;
  /** The requests of the operation that the fault strikes; only these are counted. */
  readonly struck: { readonly method: string; readonly path: string };
  readonly kind: 'sign-in' | 'read' | 'write' | 'write-once';
  /** Whether it has pages, so that a cursor can expire and a record come twice. */
  readonly pages?: boolean;
  readonly run: (client: CxoneClient) => Promise<unknown>;
  readonly prepare?: (sandbox: Sandbox, client: CxoneClient) => Promise<void> | void;
  /** What the tenant holds of it, and what it must hold once the operation has gone well. */
  readonly held?: (sandbox: Sandbox) => unknown;
  /** For an operation whose answer to one of the faults is not that of its kind. */
  readonly outcomes?: Partial<Record<Fault, string>>;
}

const RULE: ComplianceRule = {
  id: '0d5ac4f4-6a1c-4f0e-8b44-6c2f7f7a4d10',
  name: 'Matrix rule',
  type: 'TIME_RESTRICTION',
  jurisdiction: 'US-NY',
  timeZoneRestrictions: [{ timeZone: 'America/New_York', startHour: 10, endHour: 18 }],
  dncListIds: [],
  maxCallsPerDay: 3,
  geographicExclusions: [],
  concurrencyLimit: 10,
};
const EVENT = {
  id: '8d7d2a5e-14be-4f5d-9dd3-1f0f8f2b7a77',
  ruleId: RULE.id,
  jurisdiction: 'US-NY',
  action: 'REGISTERED',
  timestamp: '2026-11-21T09:00:00Z',
  error: null,
} as const;
const NEW_CONTACT = { externalId: 'NEW-1', phone: '+12123450123', name: null, attributes: {} };
const PAGES = { pageSize: 5 };

const distinct = async (pages: AsyncIterable<{ records: readonly unknown[] }>) =>
  new Set((await recordsOf(pages)).map((record) => JSON.stringify(record))).size;

const runCampaign = (sandbox: Sandbox) => {
  const campaign = sandbox.control.tenant.campaigns[0];
  if (campaign) campaign.status = 'running';
};
const campaignStatus = (sandbox: Sandbox) => sandbox.control.tenant.campaigns[0]?.status;

function integrationOperations(tokenPath: string): Operation[] {
  const id = 'cmp-spring';
  const get = (path: string) => ({ method: 'GET', path });
  return [
    {
      name: 'sign in',
      kind: 'sign-in',
      struck: { method: 'POST', path: tokenPath },
      run: (client) => client.verify(),
    },
    {
      name: 'campaigns',
      kind: 'read',
      struck: get('/campaigns$'),
      run: (client) => distinct(client.campaigns()),
    },
    {
      name: 'contacts',
      kind: 'read',
      pages: true,
      struck: get('/cmp-spring/contacts$'),
      run: (client) => distinct(client.contacts(id, PAGES)),
    },
    {
      name: 'all contacts',
      kind: 'read',
      pages: true,
      struck: get('/v2/contacts$'),
      run: (client) => distinct(client.contacts(null, PAGES)),
    },
    {
      name: 'attempts',
      kind: 'read',
      struck: get('/attempts$'),
      run: (client) => distinct(client.attempts(id)),
    },
    { name: 'rules', kind: 'read', struck: get('/rules$'), run: (client) => distinct(client.rules(id)) },
    {
      name: 'DNC lists',
      kind: 'read',
      struck: get('/dnc/lists$'),
      run: (client) => distinct(client.dncLists()),
    },
    {
      name: 'DNC records',
      kind: 'read',
      struck: get('/records$'),
      run: async (client) => {
        const [list] = await recordsOf(client.dncLists());
        return distinct(client.dncRecords(list?.id ?? ''));
      },
    },
    {
      name: 'upsert contact',
      kind: 'write',
      struck: { method: 'POST', path: '/v2/contacts$' },
      run: (client) => client.upsertContact(NEW_CONTACT),
      held: (sandbox) =>
        sandbox.control.tenant.contacts.filter(({ externalId }) => externalId === 'NEW-1').length,
      // A conflict is how this API says that the contact is there already.
      outcomes: { '409-duplicate': 'ok', '409-limit': 'ok' },
    },
    {
      name: 'create rule',
      kind: 'write',
      struck: { method: 'POST', path: '/rules$' },
      run: (client) => client.createRule(id, RULE),
      held: (sandbox) =>
        sandbox.control.tenant.campaigns[0]?.rules.filter((rule) => rule.id === RULE.id).length,
    },
    {
      name: 'delete rule',
      kind: 'write',
      struck: { method: 'DELETE', path: '/rules/' },
      prepare: async (_, client) => {
        await client.createRule(id, RULE);
      },
      run: (client) => client.deleteRule(id, RULE.id),
      held: (sandbox) =>
        sandbox.control.tenant.campaigns[0]?.rules.filter((rule) => rule.id === RULE.id).length,
    },
    {
      name: 'list webhooks',
      kind: 'read',
      struck: get('/webhooks/campaign/cmp-spring$'),
      prepare: async (_, client) => {
        await client.registerWebhook(id, 'https://legal.example.com/hook');
      },
      run: async (client) => (await client.webhooks(id)).length,
    },
    {
      name: 'register webhook',
      kind: 'write-once',
      struck: { method: 'POST', path: '/webhooks/campaign/cmp-spring$' },
      run: (client) => client.registerWebhook(id, 'https://legal.example.com/hook'),
      held: (sandbox) => sandbox.control.webhooks.length,
    },
    {
      name: 'notify webhook',
      kind: 'write',
      struck: { method: 'POST', path: '/compliance$' },
      run: (client) => client.notifyCompliance(id, EVENT),
      held: (sandbox) => sandbox.control.complianceEvents.length,
    },
    {
      name: 'stop',
      kind: 'write',
      struck: { method: 'POST', path: '/stop$' },
      prepare: runCampaign,
      run: (client) => client.stop(id),
      held: campaignStatus,
    },
  ];
}

function settingsHeld(sandbox: Sandbox) {
  const { timeZoneSettings, retrySettings } = sandbox.control.skillSettings('cmp-spring');
  return {
    eastern: timeZoneSettings.find(({ standardName }) => standardName === 'Eastern Standard Time')?.startTime,
    called: timeZoneSettings.filter(({ timeZoneActiveToCall }) => timeZoneActiveToCall).length,
    most: retrySettings.restrictedCallingMaxAttempts,
  };
}

const ACD_OPERATIONS: Operation[] = [
  {
    name: 'discovery',
    kind: 'sign-in',
    struck: { method: 'GET', path: 'cxone-configuration$' },
    run: (client) => client.verify(),
  },
  {
    name: 'sign in',
    kind: 'sign-in',
    struck: { method: 'POST', path: 'access-key$' },
    run: (client) => client.verify(),
  },
  {
    name: 'skills',
    kind: 'read',
    struck: { method: 'GET', path: '/skills$' },
    run: (client) => distinct(client.campaigns()),
  },
  {
    name: 'call-list records',
    kind: 'read',
    pages: true,
    struck: { method: 'GET', path: '/call-lists/9001$' },
    run: (client) => distinct(client.contacts('4001', PAGES)),
  },
  {
    name: 'attempts',
    kind: 'read',
    struck: { method: 'GET', path: '/attempts$' },
    run: (client) => distinct(client.attempts('4001')),
  },
  {
    name: 'DNC groups',
    kind: 'read',
    struck: { method: 'GET', path: '/dnc-groups$' },
    run: (client) => distinct(client.dncLists()),
  },
  {
    name: 'DNC records',
    kind: 'read',
    struck: { method: 'GET', path: '/dnc-groups/71/records$' },
    run: (client) => distinct(client.dncRecords('71')),
  },
  {
    name: 'write rule to skill',
    kind: 'write',
    struck: { method: 'PUT', path: '/time-zones$' },
    run: (client) => client.createRule('4001', RULE),
    held: settingsHeld,
  },
  {
    name: 'take rule off skill',
    kind: 'write',
    struck: { method: 'PUT', path: '/time-zones$' },
    prepare: async (_, client) => {
      await client.createRule('4001', RULE);
    },
    run: (client) => client.deleteRule('4001', RULE.id),
    held: settingsHeld,
  },
  {
    name: 'stop skill',
    kind: 'write',
    struck: { method: 'POST', path: '/stop$' },
    prepare: runCampaign,
    run: (client) => client.stop('4001'),
    held: campaignStatus,
  },
];

const REFUSED: Partial<Record<Fault, string>> = {
  '403': 'missing-scope',
  '409-duplicate': 'duplicate-id',
  '409-limit': 'concurrent-rule-limit',
  '422': 'invalid',
};
const NOT_SIGNED_IN: readonly Fault[] = ['expired-token'];
const LOST: readonly Fault[] = [
  '500',
  '502',
  '503',
  'drop-before',
  'drop-after',
  'hang',
  'hang-after',
  'malformed-json',
  'wrong-shape',
  'not-cxone',
];
const PROBLEM_OF_LOST: Partial<Record<Fault, string>> = {
  '500': 'server-fault',
  '502': 'server-fault',
  '503': 'server-fault',
  'drop-before': 'unreachable',
  hang: 'timeout',
  'malformed-json': 'unreadable-answer',
  'wrong-shape': 'unreadable-answer',
  'not-cxone': 'unreadable-answer',
};

interface Expected {
  readonly outcome: string;
  /** More requests than without the fault; null where the first was also the last. */
  readonly more: number | null;
  /** Whether the tenant must have acted. */
  readonly acted: boolean;
}

/** Null where the fault cannot strike the operation. */
function expected(operation: Operation, fault: Fault): Expected | null {
  const { kind } = operation;
  if (fault === 'clock-skew') return { outcome: 'ok', more: 0, acted: true };
  if (fault === 'page-token-expired' || fault === 'duplicate-across-pages') {
    if (!operation.pages) return null;
    // The struck page and the first one again.
    return { outcome: 'ok', more: fault === 'page-token-expired' ? 2 : 0, acted: true };
  }
  const refusal = REFUSED[fault];
  if (refusal !== undefined) {
    return { outcome: operation.outcomes?.[fault] ?? refusal, more: null, acted: false };
  }
  if (NOT_SIGNED_IN.includes(fault)) {
    return kind === 'sign-in' ? null : { outcome: 'ok', more: 1, acted: true };
  }
  if (kind === 'write-once' && LOST.includes(fault)) {
    return fault === 'drop-after' || fault === 'hang-after'
      ? { outcome: 'ok', more: 0, acted: true }
      : { outcome: PROBLEM_OF_LOST[fault] ?? '', more: 0, acted: false };
  }
  return { outcome: 'ok', more: 1, acted: true };
}

async function cell(dialect: DialectChoice, operation: Operation, fault: Fault | null) {
  const now = new Date(Date.now() + (fault === 'clock-skew' ? 3 * 3_600_000 : 0)).toISOString();
  const sandbox = await startSandbox({ contacts: 90, seed: 9, now });
  try {
    const { client } = clientTo(sandbox.origin, { dialect });
    if (operation.kind !== 'sign-in') {
      await client.verify();
      await operation.prepare?.(sandbox, client);
    }
    const before = operation.held?.(sandbox);
    sandbox.control.clearRequests();
    if (fault !== null && fault !== 'clock-skew') {
      const isPaged = fault === 'page-token-expired' || fault === 'duplicate-across-pages';
      sandbox.control.addFault({ fault, ...operation.struck, times: 1, after: isPaged ? 1 : 0, seconds: 1 });
    }
    let outcome = 'ok';
    let value: unknown;
    try {
      value = await operation.run(client);
    } catch (error) {
      if (!(error instanceof CxoneError)) throw error;
      outcome = error.problem;
    }
    const struck = new RegExp(operation.struck.path);
    const requests = sandbox.control
      .requests(struck)
      .filter(({ method }) => method === operation.struck.method).length;
    return { outcome, requests, value, before, after: operation.held?.(sandbox) };
  } finally {
    await sandbox.stop();
  }
}

const DIALECTS: readonly [DialectChoice, readonly Operation[]][] = [
  ['campaigns', integrationOperations('/oauth2/token$')],
  ['contacts', integrationOperations('/api/v2/oauth/token$')],
  ['acd', ACD_OPERATIONS],
];

test.each(DIALECTS)(
  '%s: nothing lost, and nothing sent twice that must be once',
  async (dialect, operations) => {
    const faults: Fault[] = [...FAULTS, 'clock-skew'];
    const plain = new Map(
      await pMap(
        operations,
        async (operation) => [operation, await cell(dialect, operation, null)] as const,
        {
          concurrency: 6,
        },
      ),
    );
    const rows = await pMap(
      operations.flatMap((operation) => faults.map((fault) => ({ operation, fault }))),
      async ({ operation, fault }) => {
        const wanted = expected(operation, fault);
        const unharmed = plain.get(operation);
        if (wanted === null || !unharmed) return { operation, fault, said: '–', faults: [] };
        const found = await cell(dialect, operation, fault);
        const wrong: string[] = [];
        const compare = (what: string, is: unknown, should: unknown) => {
          if (JSON.stringify(is) !== JSON.stringify(should)) {
            wrong.push(`${what} ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
          }
        };
        compare('outcome', found.outcome, wanted.outcome);
        compare('requests', found.requests, wanted.more === null ? 1 : unharmed.requests + wanted.more);
        compare('held', found.after, wanted.acted ? unharmed.after : found.before);
        // What was read is what would have been read without the fault.
        if (operation.kind === 'read' && wanted.outcome === 'ok')
          compare('read', found.value, unharmed.value);
        return { operation, fault, said: `${found.outcome} ${found.requests}`, faults: wrong };
      },
      { concurrency: 24 },
    );
    const width = 24;
    const lines = operations.map((operation) =>
      [
        operation.name.padEnd(20),
        ...rows.filter((row) => row.operation === operation).map((row) => row.said.padEnd(width)),
      ].join(' '),
    );
    const header = ['outcome, requests'.padEnd(20), ...faults.map((fault) => fault.padEnd(width))].join(' ');
    console.log([dialect, header, ...lines].join('\n'));
    const wrong = rows.flatMap(({ operation, fault, faults: found }) =>
      found.map((text) => `${operation.name} × ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
    expect(rows.filter(({ said }) => said !== '–').length).toBeGreaterThan(operations.length * 17);
  },
  120_000,
);
