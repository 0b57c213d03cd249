import { parseArgs } from 'node:util';
import { startSandbox } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    seed: { type: 'string' },
    contacts: { type: 'string' },
    now: { type: 'string' },
  },
});
const sandbox = await startSandbox({
  port: Number(values.port),
  ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  ...(values.contacts === undefined ? {} : { contacts: Number(values.contacts) }),
  ...(values.now === undefined ? {} : { now: values.now }),
});
console.log(`The sandbox tenant is at ${sandbox.origin}
  client id      sandbox
  client secret  sandbox
  access key     sandbox-key, secret sandbox (sign-in host ${sandbox.origin})
  console        ${sandbox.origin}/#/lists/all (any user name and password)
  control face   ${sandbox.origin}/__sandbox/state`);
