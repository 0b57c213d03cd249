/** Imports: read, sent, held, gone on with after the service worker or the browser stopped, forgotten. */
import './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import type { ImportJob } from '#src/job/index.ts';
import { importResults, importRows } from '#src/storage/imports.ts';
import {
  ACME,
  actions,
  atEveryPoint,
  awake,
  type Background,
  device,
  forgetDevice,
  hold,
  pass,
  refuse,
  refuseNothing,
  restartBrowser,
  ring,
  sent,
  settle,
  signIn,
  tenantAt,
  useBackground,
} from './support.ts';

useBackground();

async function signedIn(contacts = 60): Promise<Background> {
  tenantAt(ACME, { contacts });
  const background = await awake();
  await signIn(background);
  return background;
}

const begin = async (background: Background) => {
  const job = await settle(
    background.ask('import.begin', {
      source: { from: 'tenant', campaignId: null, name: 'All contacts' },
      proposedAt: null,
      zone: 'America/New_York',
    }),
  );
  await pass(20_000);
  return job;
};
const jobOf = async (background: Background, id: string): Promise<ImportJob | undefined> =>
  (await settle(background.ask('import.list', {}))).find((job) => job.id === id);
const countsOf = (job: ImportJob | undefined) =>
  Object.values(job?.counts ?? {}).reduce((sum, count) => sum + count, 0);

describe('the tenant’s own contacts', () => {
  test('are read, told apart, and none of them is sent', async () => {
    const background = await signedIn();
    const { id } = await begin(background);
    expect(await jobOf(background, id)).toMatchObject({ state: 'ready', isRead: true, rows: 60, lines: 60 });
    await settle(background.ask('import.send', { id, onlyCheck: true }));
    await pass(30_000);
    const done = await jobOf(background, id);
    expect(done).toMatchObject({ state: 'done' });
    expect(countsOf(done)).toBe(60);
    expect(sent.filter(({ method, path }) => method === 'POST' && path.endsWith('/contacts'))).toEqual([]);
    expect(await actions()).toContain('CONTACTS_IMPORTED');
    expect(await importRows(id, 0)).toHaveLength(Math.min(60, (await importRows(id, 0)).length));
    expect((await importResults(id, 0)).every((result) => result !== null)).toBe(true);
  });

  test('are sent where a person wants them sent: those that are there already are not sent twice', async () => {
    const background = await signedIn(12);
    const { id } = await begin(background);
    await settle(background.ask('import.send', { id, onlyCheck: false }));
    await pass(60_000);
    const done = await jobOf(background, id);
    expect(done).toMatchObject({ state: 'done' });
    expect(done?.counts.created).toBe(0);
    expect(countsOf(done)).toBe(12);
  });

  test('wait while CXone is away, and go on by themselves', async () => {
    const background = await signedIn();
    refuse(/GET .*\/contacts/, 503);
    const { id } = await begin(background);
    expect((await jobOf(background, id))?.waitingFor).not.toBeNull();
    refuseNothing();
    await pass(300_000);
    expect(await jobOf(background, id)).toMatchObject({ state: 'ready', rows: 60 });
  });

  test('stop where CXone refuses them, and say why', async () => {
    const background = await signedIn();
    refuse(/GET .*\/contacts/, 403, '{"error":"insufficient_scope","message":"contacts:read"}');
    const { id } = await begin(background);
    await pass(60_000);
    expect(await jobOf(background, id)).toMatchObject({ state: 'stopped', stopped: 'missing-scope' });
  });
});

test('one that is paused, gone on with, cancelled and forgotten is each of these', async () => {
  const background = await signedIn();
  const { id } = await begin(background);
  const asked = hold(/POST .*\/contacts$/);
  await settle(background.ask('import.send', { id, onlyCheck: false }));
  await settle(Promise.race([asked.asked, pass(1_000)]));
  expect(await settle(background.ask('import.pause', { id }))).toMatchObject({ state: 'paused' });
  asked.release();
  await settle(background.ask('import.send', { id, onlyCheck: true }));
  await settle(background.ask('import.cancel', { id }));
  await pass(30_000);
  const ended = await jobOf(background, id);
  expect(['cancelled', 'done']).toContain(ended?.state);
  expect(countsOf(ended)).toBe(60);
  await settle(background.ask('import.forget', { id }));
  expect(await jobOf(background, id)).toBeUndefined();
  await expect(importRows(id, 0)).rejects.toThrow('cannot be opened');
});

test('it ends the same wherever the service worker is stopped while it reads', async () => {
  const points = await atEveryPoint(async (point) => {
    await forgetDevice();
    const background = await signedIn(20);
    background.life.stopAt(point);
    const begun = background.ask('import.begin', {
      source: { from: 'tenant', campaignId: null, name: 'All contacts' },
      proposedAt: null,
      zone: 'UTC',
    });
    await settle(Promise.race([begun.catch(() => undefined), background.life.stopped]));
    await pass(20_000);
    const wasStopped = background.life.hasStopped;
    background.stop();
    const next = await awake();
    await ring('unfinished-work');
    await pass(60_000);
    const jobs = await settle(next.ask('import.list', {}));
    // Stopped before it was written down, it was never begun.
    expect(jobs.length, `stopped at ${point}`).toBeLessThanOrEqual(1);
    for (const job of jobs)
      expect(job, `stopped at ${point}`).toMatchObject({ state: 'ready', rows: 20, lines: 20 });
    if (!wasStopped) expect(jobs).toHaveLength(1);
    return wasStopped;
  });
  expect(points).toBeGreaterThan(4);
});

test('it outlives the browser, and goes on when its tenant is there again', async () => {
  const background = await signedIn();
  const asked = hold(/GET .*\/api\/v2\/contacts/);
  const { id } = await settle(
    background.ask('import.begin', {
      source: { from: 'tenant', campaignId: null, name: 'All contacts' },
      proposedAt: null,
      zone: 'UTC',
    }),
  );
  await settle(asked.asked);
  background.stop();
  restartBrowser();
  const next = await awake();
  expect(await jobOf(next, id)).toMatchObject({ state: 'reading', rows: 0 });
  await signIn(next);
  await ring('unfinished-work');
  await pass(60_000);
  expect(await jobOf(next, id)).toMatchObject({ state: 'ready', rows: 60 });
});

test('what ended long ago is forgotten, as the settings have it', async () => {
  const background = await signedIn(4);
  const { id } = await begin(background);
  await settle(background.ask('import.send', { id, onlyCheck: true }));
  await pass(30_000);
  background.stop();
  await pass(8 * 24 * 3_600_000);
  const next = await awake();
  expect(await jobOf(next, id)).toBeUndefined();
  expect(device.alarms.has('unfinished-work')).toBe(false);
});

test('a file is prepared for by reading the do-not-call lists, and says why where it cannot', async () => {
  const background = await signedIn();
  expect(await settle(background.ask('import.prepare', {}))).toEqual({ ok: true });
  await settle(background.ask('connection.signOut', {}));
  await expect(settle(background.ask('import.prepare', {}))).rejects.toThrow('not connected');
});
