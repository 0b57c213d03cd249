/**
 * Contacts through a tenant's rate, one request in twenty struck by a fault. `npm run soak` sends ten thousand at
 * CXone's own 50 a second, which takes some four minutes; `npm test` sends fewer, faster.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { FAULTS } from '#test/sandbox/faults.ts';
import type { RecordedRequest } from '#test/sandbox/state.ts';
import { clientTo } from './cxone-support.ts';

const SOAK = process.env.CLEARDIAL_SOAK === '1';
const CONTACTS = SOAK ? 10_000 : 900;
const PER_SECOND = SOAK ? 50 : 200;
/** Faults that leave hope: the others say for good that a contact is not wanted. */
const PASSING = FAULTS.filter(
  (fault) => !/^(expired|401|403|409|422|page-token|duplicate-across)/.test(fault) && fault !== 'not-cxone',
);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function* contacts() {
  for (let index = 0; index < CONTACTS; index++) {
    const line = String(index % 10_000).padStart(4, '0');
    yield {
      externalId: `L-${index}`,
      phone: `+1212345${line}`,
      name: `Person ${index}`,
      attributes: { index: `${index}` },
    };
  }
}

/** The sandbox in a process of its own, so that what it records is not taken for the client's memory. */
async function startSandboxProcess() {
  const sandbox = spawn(process.execPath, ['test/sandbox/main.ts', '--port', '0', '--contacts', '10'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: sandbox.stdout })) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (origin) return { origin, sandbox };
  }
  throw new Error('The sandbox did not start');
}

test(`${CONTACTS} contacts at ${PER_SECOND} a second, through faults of all kinds`, async () => {
  const { origin, sandbox } = await startSandboxProcess();
  try {
    const control = async (path: string, body?: unknown) => {
      const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
      return (await fetch(`${origin}/__sandbox/${path}`, init)).json();
    };
    for (const fault of PASSING) {
      await control('faults', { fault, method: 'POST', path: '/contacts$', chance: 0.05 / PASSING.length });
    }
    for (let after = 300; after < CONTACTS; after += 300) {
      await control('faults', {
        fault: 'expired-token',
        method: 'POST',
        path: '/contacts$',
        after,
        times: 1,
      });
    }
    const { client } = clientTo(origin, {
      dialect: 'contacts',
      rate: { perSecond: PER_SECOND, upsertSpacingMs: 0 },
      // A machine that is busy with other tests answers late; what is tried here is the rate, and that nothing is lost.
      retry: { attempts: 8, attemptTimeoutMs: 1_500, backoffMs: 50 },
    });
    const outcomes: Record<string, number> = {};
    const memory: number[] = [];
    let done = 0;
    for await (const { outcome } of client.upsertContacts(contacts())) {
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (++done % (CONTACTS / 10) !== 0) continue;
      collectGarbage();
      memory.push(process.memoryUsage().heapUsed / 1e6);
    }
    const requests = ((await control('requests?path=contacts$')) as RecordedRequest[]).map(({ at }) => at);
    let busiest = 0;
    for (let first = 0, last = 0; last < requests.length; last++) {
      while ((requests[last] ?? 0) - (requests[first] ?? 0) >= 1_000) first++;
      busiest = Math.max(busiest, last - first + 1);
    }
    console.log(
      `${JSON.stringify(outcomes)}; ${requests.length} requests, ${busiest} in the busiest second; ` +
        `heap at each tenth: ${memory.map((megabytes) => megabytes.toFixed(1)).join(' ')} MB`,
    );
    expect(outcomes).toEqual({ created: CONTACTS });
    const { contacts: held } = (await control('state')) as { contacts: number };
    expect(held).toBe(10 + CONTACTS);
    expect(requests.length).toBeGreaterThan(CONTACTS * 1.03);
    expect(busiest).toBeLessThanOrEqual(PER_SECOND);
    // Flat: the second half holds no more than the first, give or take what is under way.
    expect((memory.at(-1) ?? 0) - (memory[4] ?? 0)).toBeLessThan(5);
  } finally {
    sandbox.kill();
    await once(sandbox, 'exit');
  }
}, 900_000);
