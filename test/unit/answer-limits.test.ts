/** Answers that are too much, and what they say of the time. */
import { describe, expect, test } from 'vitest';
import { RequestGate, Transport } from '#src/cxone/index.ts';

const MB = 1024 * 1024;
const request = { method: 'GET', path: '/contacts', repeat: 'harmless' } as const;

function transport(answer: () => Response, times: number[] = []) {
  let asked = 0;
  const made = new Transport({
    gate: new RequestGate(),
    retry: { backoffMs: 0 },
    onServerTime: (instant) => times.push(instant),
    fetch: async () => {
      asked++;
      return answer();
    },
  });
  return { send: () => made.send('https://api.example', request, null), asked: () => asked };
}

/** Spaces without end, in pieces of a megabyte. */
function endless(headers: Record<string, string> = {}) {
  const counted = { megabytes: 0, isCancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      counted.megabytes++;
      if (counted.megabytes > 500) throw new Error('nobody stopped reading');
      controller.enqueue(new Uint8Array(MB).fill(32));
    },
    cancel() {
      counted.isCancelled = true;
    },
  });
  return { counted, response: new Response(body, { headers }) };
}

describe('an answer without end', () => {
  test('is left off at its limit, asked for once, and said in words', async () => {
    const { counted, response } = endless();
    const { send, asked } = transport(() => response);
    await expect(send()).rejects.toMatchObject({
      problem: 'unreadable-answer',
      message: expect.stringContaining('more than 64 MB'),
    });
    expect(asked()).toBe(1);
    expect(counted.isCancelled).toBe(true);
    expect(counted.megabytes).toBeLessThan(70);
  });

  test('that says how long it is, is not begun', async () => {
    const { counted, response } = endless({ 'content-length': String(900 * MB) });
    await expect(transport(() => response).send()).rejects.toMatchObject({ problem: 'unreadable-answer' });
    expect(counted.megabytes).toBeLessThan(3);
  });

  test('of a refusal keeps its status', async () => {
    const { response } = endless();
    const refused = new Response(response.body, { status: 403 });
    await expect(transport(() => refused).send()).rejects.toMatchObject({
      problem: 'missing-scope',
      status: 403,
    });
  });
});

test('nesting without end is no answer', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const answered = await transport(() => new Response(deep))
    .send()
    .catch((error: unknown) => error);
  // Engines differ in whether they can read it; none may be brought down by it.
  expect(answered).toSatisfy(
    (found: { problem?: string; status?: number }) =>
      found.problem === 'unreadable-answer' || found.status === 200,
  );
});

describe('the time of an answer', () => {
  const DATE = 'Fri, 20 Nov 2026 12:00:00 GMT';
  test.each<[string, Record<string, string>, number[]]>([
    ['is its Date', { date: DATE }, [Date.parse(DATE)]],
    ['is later by the Age of one from a cache', { date: DATE, age: '3600' }, [Date.parse(DATE) + 3_600_000]],
    ['is not told where the Age cannot be read', { date: DATE, age: 'old' }, []],
    ['is not told where the Age is below nothing', { date: DATE, age: '-5' }, []],
    ['is not told without a Date', {}, []],
    ['is not told where the Date cannot be read', { date: 'yesterday' }, []],
  ])('%s', async (_, headers, expected) => {
    const times: number[] = [];
    await transport(() => new Response('{}', { headers }), times).send();
    expect(times).toEqual(expected);
  });
});
