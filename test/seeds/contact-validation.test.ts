/** The requests of the contact integration, in its order and its words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';
import { call } from './plain-http.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 230 });
});
afterAll(() => sandbox.stop());

test('token with scopes, every page of contacts, upsert, and 409 as already there', async () => {
  const { origin } = sandbox;
  const signedIn = await call(`${origin}/api/v2/oauth/token`, {
    method: 'POST',
    form: {
      grant_type: 'client_credentials',
      client_id: 'sandbox',
      client_secret: 'sandbox',
      scope: 'contacts:write contacts:read',
    },
  });
  expect(signedIn.status).toBe(200);
  const token = String(signedIn.body.access_token);

  const fetched: unknown[] = [];
  let pageToken: string | null = null;
  do {
    const query: Record<string, string> = { pageSize: '100' };
    if (pageToken !== null) query.nextPageToken = pageToken;
    const page = await call(`${origin}/api/v2/contacts`, { token, query });
    expect(page.status).toBe(200);
    fetched.push(...(page.body.entities as unknown[]));
    pageToken = (page.body.nextPageToken as string | null) || null;
  } while (pageToken !== null);
  expect(fetched).toHaveLength(sandbox.control.state().contacts);
  expect(fetched.length).toBeGreaterThan(200);

  const contact = {
    externalId: 'crm_10001',
    phone: '+12125550199',
    email: 'jane.doe@example.com',
    name: 'Jane Doe',
    attributes: { region: 'US-EST', validatedAt: new Date().toISOString() },
  };
  const upserted = await call(`${origin}/api/v2/contacts`, { method: 'POST', token, json: contact });
  expect(upserted.status).toBeLessThan(300);
  expect(upserted.body.externalId).toBe('crm_10001');
  const again = await call(`${origin}/api/v2/contacts`, { method: 'POST', token, json: contact });
  expect(again.status).toBe(409);
  expect(sandbox.control.state().contacts).toBe(fetched.length + 1);
});

test('a pause may come without Retry-After', async () => {
  sandbox.control.addFault({ fault: '429-bare', path: 'oauth', times: 1 });
  const paused = await call(`${sandbox.origin}/api/v2/oauth/token`, { method: 'POST', form: {} });
  expect([paused.status, paused.headers.get('retry-after')]).toEqual([429, null]);
});
