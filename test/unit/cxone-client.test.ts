import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CxoneClient, CxoneError, type Token } from '#src/cxone/index.ts';
import { type Sandbox, startSandbox } from '#test/sandbox/server.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 250, seed: 5 });
});
afterEach(() => sandbox.stop());

function clientOf(options: { secret?: string; clientId?: string; dialect?: 'campaigns' | 'contacts' } = {}) {
  let kept: Token | null = null;
  return new CxoneClient({
    connection: {
      dialect: options.dialect ?? 'campaigns',
      tenant: 'sandbox',
      clientId: options.clientId ?? 'sandbox',
      customOrigin: sandbox.origin,
    },
    secret: options.secret ?? 'sandbox',
    now: () => Date.now(),
    shelf: {
      load: async () => kept,
      save: async (token) => {
        kept = token;
      },
    },
  });
}

const asked = (path: RegExp) => sandbox.control.requests(path).length;
async function problemOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (cause: unknown) => cause,
  );
  return error instanceof CxoneError ? error.problem : String(error);
}

describe('the CXone client, over real HTTP', () => {
  test('asks for one token, however many callers come at once, and for one more when it has expired', async () => {
    const client = clientOf();
    await Promise.all(Array.from({ length: 50 }, () => client.contactsPage(null)));
    expect(asked(/token/)).toBe(1);
    sandbox.control.addFault({ fault: 'expired-token', path: 'contacts', times: 1 });
    await Promise.all(Array.from({ length: 50 }, () => client.contactsPage(null)));
    expect(asked(/token/)).toBe(2);
  });

  test('repeats a refused request once, and only once', async () => {
    const client = clientOf();
    await client.contactsPage(null);
    sandbox.control.clearRequests();
    sandbox.control.addFault({ fault: '401', path: 'contacts', times: 1 });
    await client.contactsPage(null);
    expect(asked(/contacts/)).toBe(2);
    sandbox.control.addFault({ fault: '401', path: 'contacts' });
    expect(await problemOf(client.contactsPage(null))).toBe('wrong-credentials');
    expect(asked(/contacts/)).toBe(4);
  });

  test('reads every page of a list, a hundred at a time', async () => {
    const client = clientOf({ dialect: 'contacts' });
    let token: string | null = null;
    let received = 0;
    do {
      const page = await client.contactsPage(token);
      received += page.received;
      token = page.nextPageToken;
    } while (token !== null);
    expect(received).toBe(sandbox.control.state().contacts);
    expect(asked(/contacts/)).toBe(Math.ceil(received / 100));
  });

  test('names a record that cannot be read, and the rest of its page goes on', async () => {
    const good = { externalId: 'A', phone: '+12123450123', attributes: {} };
    sandbox.control.setContacts([good, 'not a record' as never, { ...good, externalId: 'B' }], 'cmp-spring');
    const page = await clientOf().contactsPage(null);
    expect(page.records.map(({ externalId }) => externalId)).toEqual(['A', 'B']);
    expect(page.unreadable.map(({ index }) => index)).toEqual([1]);
  });

  test('takes numbers and missing fields as they come', async () => {
    sandbox.control.setContacts(
      [{ phone: 12123450123 as never, attributes: { zip: 10001 } }, {} as never],
      'cmp-spring',
    );
    const { records } = await clientOf().contactsPage(null);
    expect(records).toEqual([
      { externalId: null, phone: '12123450123', name: null, attributes: { zip: '10001' } },
      { externalId: null, phone: null, name: null, attributes: {} },
    ]);
  });

  test.each([
    ['malformed-json', 'unreadable-answer'],
    ['wrong-shape', 'unreadable-answer'],
    ['403', 'missing-scope'],
    ['429-seconds', 'rate-limited'],
    ['503', 'server-fault'],
    ['drop-before', 'unreachable'],
  ] as const)('tells %s as %s', async (fault, problem) => {
    const client = clientOf();
    await client.contactsPage(null);
    sandbox.control.addFault({ fault, path: 'contacts' });
    expect(await problemOf(client.contactsPage(null))).toBe(problem);
  });

  test('tells a wrong secret, a missing scope and a host that is no CXone apart', async () => {
    expect(await problemOf(clientOf({ secret: 'no' }).verify())).toBe('wrong-credentials');
    expect(await problemOf(clientOf({ clientId: 'sandbox-no-contacts' }).verify())).toBe('missing-scope');
    sandbox.control.addFault({ fault: 'not-cxone', path: 'token' });
    expect(await problemOf(clientOf().verify())).toBe('not-cxone');
  });

  test('never puts a secret or a token into an error', async () => {
    const error = await clientOf({ secret: 'very-secret' })
      .verify()
      .catch((cause: unknown) => cause);
    expect(String(error) + JSON.stringify(error)).not.toContain('very-secret');
  });
});
