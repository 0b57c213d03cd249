import './fake-browser.ts';
import { expect, test } from 'vitest';
import { ACME, awake, signIn, tenantAt, useBackground, sent, device, settle } from './background-support.ts';

useBackground();

test('a person signs in and out', async () => {
  tenantAt(ACME);
  const background = await awake();
  await signIn(background);
  expect(await background.ask('connection.get', {})).toMatchObject({ state: 'connected', tenant: 'acme' });
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
