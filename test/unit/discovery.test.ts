import { expect, test } from 'vitest';
import { discoverEndpoints } from '#src/cxone/discovery.ts';
import { CxoneError, RequestGate, Transport } from '#src/cxone/index.ts';

const answering = (body: object) =>
  new Transport({
    gate: new RequestGate(),
    fetch: async () => Response.json(body),
  });

test('an address that discovery gives has to be encrypted: a token would be sent there', async () => {
  const good = {
    issuer: 'https://cxone.niceincontact.com',
    authorization_endpoint: 'https://cxone.niceincontact.com/auth/authorize',
    token_endpoint: 'https://cxone.niceincontact.com/auth/token',
  };
  const found = await discoverEndpoints('https://cxone.niceincontact.com', answering(good));
  expect(found.token).toBe(good.token_endpoint);
  for (const name of ['authorization_endpoint', 'token_endpoint'] as const) {
    for (const address of [
      'http://cxone.niceincontact.com/x',
      'http://127.0.0.1/x',
      'nonsense',
      'ftp://a/b',
    ]) {
      const wrong = discoverEndpoints(
        'https://cxone.niceincontact.com',
        answering({ ...good, [name]: address }),
      );
      await expect(wrong, `${name} ${address}`).rejects.toBeInstanceOf(CxoneError);
    }
  }
});
