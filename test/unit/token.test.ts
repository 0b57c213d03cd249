import { describe, expect, test } from 'vitest';
import { type Token, TokenSource } from '#src/cxone/index.ts';

function tokenOf(accessToken: string, expiresAt: number): Token {
  return { accessToken, expiresAt, refreshToken: null, tenant: null };
}

function source(options: { now?: () => number; lifetimeMs?: number } = {}) {
  let kept: Token | null = null;
  let requested = 0;
  const now = options.now ?? (() => 0);
  const tokens = new TokenSource({
    renewalMarginSeconds: 60,
    now,
    store: {
      load: async () => kept,
      save: async (token) => {
        kept = token;
      },
    },
    request: async () => {
      requested++;
      return tokenOf(`token-${requested}`, now() + (options.lifetimeMs ?? 3_600_000));
    },
  });
  return { tokens, requested: () => requested };
}

describe('the token', () => {
  test('is asked for once however many callers wait', async () => {
    const { tokens, requested } = source();
    const all = await Promise.all(Array.from({ length: 200 }, () => tokens.get()));
    expect(new Set(all.map((token) => token.accessToken))).toEqual(new Set(['token-1']));
    expect(requested()).toBe(1);
  });

  test('is renewed a minute before it ends', async () => {
    let time = 0;
    const { tokens } = source({ now: () => time });
    await tokens.get();
    time = 3_600_000 - 61_000;
    expect((await tokens.get()).accessToken).toBe('token-1');
    time = 3_600_000 - 60_000;
    expect((await tokens.get()).accessToken).toBe('token-2');
  });

  test('that CXone refused is replaced once, though many requests saw the refusal', async () => {
    const { tokens, requested } = source();
    const refused = await tokens.get();
    await Promise.all(Array.from({ length: 50 }, () => tokens.replace(refused)));
    await tokens.replace(refused);
    expect(requested()).toBe(2);
  });

  test('is not kept when its renewal fails', async () => {
    let fail = true;
    let kept: Token | null = tokenOf('old', 0);
    const tokens = new TokenSource({
      renewalMarginSeconds: 300,
      now: () => 0,
      store: {
        load: async () => kept,
        save: async (token) => {
          kept = token;
        },
      },
      request: async () => {
        if (fail) throw new Error('no');
        return tokenOf('new', 3_600_000);
      },
    });
    await expect(tokens.get()).rejects.toThrow('no');
    fail = false;
    expect((await tokens.get()).accessToken).toBe('new');
  });
});
