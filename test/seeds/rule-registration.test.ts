/** The requests of the rule-registration integration, in its order and its words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { call } from './plain-http.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 50 });
});
afterAll(() => sandbox.stop());

const rule = (id: string, name: string) => ({
  id,
  name,
  type: 'TIME_RESTRICTION',
  jurisdiction: 'US-FCC',
  timeZoneRestrictions: [
    { timeZone: 'America/New_York', startHour: 8, endHour: 20 },
    { timeZone: 'America/Chicago', startHour: 8, endHour: 20 },
  ],
  dncListIds: [crypto.randomUUID()],
  maxCallsPerDay: 1,
  geographicExclusions: [],
  concurrencyLimit: 5,
});

test('token, do-not-call lists, rule, conflict with a new id, webhook', async () => {
  const { origin } = sandbox;
  const signedIn = await call(`${origin}/oauth2/token`, {
    method: 'POST',
    form: { grant_type: 'client_credentials', client_id: 'sandbox', client_secret: 'sandbox' },
  });
  expect(signedIn.status).toBe(200);
  expect(signedIn.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
  const token = String(signedIn.body.access_token);

  const lists = await call(`${origin}/api/v2/dnc/lists`, { token });
  expect(lists.status).toBe(200);

  const rules = `${origin}/api/v2/campaigns/cmp-clear/rules`;
  const id = crypto.randomUUID();
  const created = await call(rules, { method: 'POST', token, json: rule(id, 'ComplianceRule_US-FCC') });
  expect([created.status, created.body]).toEqual([201, { id }]);

  const conflict = await call(rules, { method: 'POST', token, json: rule(id, 'ComplianceRule_US-FCC') });
  expect(conflict.status).toBe(409);
  const resolved = await call(rules, {
    method: 'POST',
    token,
    json: rule(crypto.randomUUID(), 'ComplianceRule_US-FCC_resolved'),
  });
  expect(resolved.status).toBe(201);

  const notified = await call(`${origin}/api/v2/webhooks/campaign/cmp-clear/compliance`, {
    method: 'POST',
    token,
    json: {
      ruleId: id,
      jurisdiction: 'US-FCC',
      action: 'REGISTERED',
      timestamp: new Date().toISOString(),
      error: '',
    },
  });
  expect(notified.status).toBeLessThan(300);
  expect(sandbox.control.complianceEvents).toHaveLength(1);
});

test('what the schema refuses is 422, a pause is 429 with seconds, no token is 401', async () => {
  const { origin } = sandbox;
  const rules = `${origin}/api/v2/campaigns/cmp-clear/rules`;
  expect((await call(rules, { method: 'POST', token: 'none', json: {} })).status).toBe(401);
  const { body } = await call(`${origin}/oauth2/token`, {
    method: 'POST',
    form: { grant_type: 'client_credentials', client_id: 'sandbox', client_secret: 'sandbox' },
  });
  const token = String(body.access_token);
  const refused = await call(rules, { method: 'POST', token, json: rule('no uuid', 'xy') });
  expect(refused.status).toBe(422);
  sandbox.control.addFault({ fault: '429-seconds', path: 'rules', times: 1, seconds: 5 });
  const paused = await call(rules, { method: 'POST', token, json: rule(crypto.randomUUID(), 'Paused') });
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, '5']);
});
