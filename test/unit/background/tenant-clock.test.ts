/** The time by which calls are judged: whose answers move it, and when. */
import './fake-browser.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TenantClock } from '#src/background/session/tenant-clock.ts';
import { device } from './fake-browser.ts';
import { ACME, actions, awake, pass, quiet, settle, signIn, tenantAt, useBackground } from './support.ts';

useBackground();

const NOON = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;

/** A clock on a machine whose own clock can be set. */
function onMachine() {
  const clocks = { machine: NOON, steady: 1_000 };
  const clock = new TenantClock({ machine: () => clocks.machine, steady: () => clocks.steady });
  let moves = 0;
  clock.listen(() => moves++);
  clock.begin('s1');
  return {
    clock,
    clocks,
    moves: () => moves,
    pass(ms: number) {
      clocks.machine += ms;
      clocks.steady += ms;
    },
    /** Answers that come a second apart, each so far ahead of this machine. */
    answers(aheads: readonly number[], session = 's1') {
      for (const ahead of aheads) {
        this.pass(1_000);
        clock.observe(session, clocks.machine + ahead);
      }
    },
    ahead: () => clock.now() - clocks.machine,
  };
}

describe('the tenant’s clock', () => {
  test('moves only when three of the last five answers agree', () => {
    const at = onMachine();
    at.answers([HOUR, HOUR]);
    expect(at.ahead()).toBe(0);
    at.answers([5 * HOUR, -9 * HOUR]);
    expect(at.ahead()).toBe(0);
    at.answers([HOUR + 2_000]);
    expect(at.ahead()).toBe(HOUR + 2_000);
    expect(at.moves()).toBe(1);
  });

  test('does not move for less than an answer takes', () => {
    const at = onMachine();
    at.answers([4_000, 3_000, 4_500, -2_000, 1_000]);
    expect(at.ahead()).toBe(0);
    expect(at.moves()).toBe(0);
  });

  test('never moves back within a session, however often a cached answer comes', () => {
    const at = onMachine();
    at.answers([HOUR, HOUR, HOUR]);
    at.answers(Array.from({ length: 20 }, () => -3 * HOUR));
    expect(at.ahead()).toBe(HOUR);
    at.answers([2 * HOUR, 2 * HOUR, 2 * HOUR]);
    expect(at.ahead()).toBe(2 * HOUR);
  });

  test('follows the answers that are newest where several agree', () => {
    const at = onMachine();
    at.answers([-HOUR, HOUR, -HOUR, HOUR, -HOUR]);
    expect(at.ahead()).toBe(-HOUR);
    at.answers([HOUR]);
    expect(at.ahead()).toBe(HOUR);
  });

  test('is the machine’s own after the session, and the next one begins without it', () => {
    const at = onMachine();
    at.answers([HOUR, HOUR, HOUR]);
    at.clock.end();
    expect(at.ahead()).toBe(0);
    at.answers([HOUR, HOUR, HOUR]);
    at.clock.begin('s2');
    at.answers([HOUR, HOUR, HOUR], 's1');
    expect(at.ahead()).toBe(0);
    at.answers([-HOUR, -HOUR, -HOUR], 's2');
    expect(at.ahead()).toBe(-HOUR);
  });

  test('goes on from a sign-in into its session', () => {
    const at = onMachine();
    at.clock.begin('sign-in');
    at.answers([HOUR, HOUR], 'sign-in');
    at.clock.begin('session', 'sign-in');
    at.answers([HOUR], 'session');
    expect(at.ahead()).toBe(HOUR);
    at.clock.end('another');
    expect(at.ahead()).toBe(HOUR);
  });

  test('is not put back with the machine’s, and goes ahead with one that slept', () => {
    const at = onMachine();
    at.answers([HOUR, HOUR, HOUR]);
    const before = at.clock.now();
    at.clocks.machine -= 5 * HOUR;
    expect(at.clock.now()).toBe(before);
    at.pass(60_000);
    expect(at.clock.now()).toBe(before + 60_000);
    at.clocks.machine += 8 * HOUR;
    expect(at.clock.now()).toBe(before + 60_000 + 8 * HOUR);
  });

  test('never runs back in a session, whatever answers come in whatever order', () => {
    const answer = fc.record({
      after: fc.integer({ min: 0, max: 60_000 }),
      ahead: fc.integer({ min: -1e8, max: 1e8 }),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 40 }), (answers) => {
        const at = onMachine();
        let isSettled = false;
        let last = at.clock.now();
        for (const { after, ahead } of answers) {
          at.pass(after);
          const before = at.moves();
          at.clock.observe('s1', at.clocks.machine + ahead);
          // What the session learns first may be that this machine is ahead.
          if (isSettled) expect(at.clock.now()).toBeGreaterThanOrEqual(last);
          if (at.moves() > before) isSettled = true;
          last = at.clock.now();
        }
      }),
    );
  });
});

describe('a tenant’s time', () => {
  test('is kept for its session over a stop of the service worker, and ends with it', async () => {
    const later = new Date(Date.now() + 2 * HOUR).toISOString();
    tenantAt(ACME, { now: later } as never);
    const background = await awake();
    await signIn(background);
    await settle(background.ask('list.open', { list: 'cmp-spring' }));
    await pass(10_000);
    expect(await chrome.storage.session.get('tenantTime')).toMatchObject({
      tenantTime: { skew: expect.closeTo(2 * HOUR, -4) },
    });
    background.stop();
    const next = await awake();
    await settle(next.ask('connection.signOut', {}));
    expect(await chrome.storage.session.get('tenantTime')).toEqual({});
  });

  test('that moves takes away what was allowed by another', async () => {
    tenantAt(ACME, { contacts: 8 });
    const background = await awake();
    await signIn(background);
    await settle(background.ask('list.open', { list: 'cmp-spring' }));
    await pass(10_000);
    const reason = 'Agreed with the customer today';
    await settle(background.ask('launch.allow', { campaignId: 'cmp-spring', reason, code: null }));
    const allowed = () =>
      device.networkRules.filter(({ condition }) => !condition.tabIds?.includes(-1)).length;
    expect(allowed()).toBeGreaterThan(0);
    background.core.clock.begin('another');
    for (let time = 0; time < 3; time++) background.core.clock.observe('another', Date.now() + 9 * HOUR);
    await quiet();
    expect(allowed()).toBe(0);
    expect(await actions()).toContain('LAUNCH_OVERRIDDEN');
  });
});
