/** Settings, the screens that a person sets up, the watch, the language. */
import './fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { auditEntries } from '#src/storage/index.ts';
import {
  ACME,
  actions,
  awake,
  type Background,
  device,
  languageFiles,
  logged,
  pass,
  quiet,
  refuse,
  ring,
  settle,
  signIn,
  tenantAt,
  useBackground,
  validatorHost,
} from './support.ts';

useBackground();

const CONSOLE = 'https://acme.nicecxone.com/app/#/lists/7';

async function signedIn(options: object = {}): Promise<Background> {
  tenantAt(ACME, { contacts: 8, ...options });
  const background = await awake();
  await signIn(background);
  return background;
}

/** What the log says of changed settings, oldest first. */
const changes = async () =>
  (await auditEntries()).flatMap(({ entry }) =>
    entry?.action === 'SETTINGS_CHANGED'
      ? [{ subject: entry.subject, actor: entry.actor, ...entry.details }]
      : [],
  );

describe('settings that protect less', () => {
  const guard = { whenUndecided: 'hold', overrides: 'never', approvers: [] } as const;

  test('are in the log as such, with whose access it was', async () => {
    const background = await signedIn();
    await settle(background.ask('settings.set', { guard: { ...guard } as never }));
    await settle(
      background.ask('settings.set', {
        guard: { ...guard, overrides: 'reason', whenUndecided: 'warn' } as never,
      }),
    );
    const [stricter, looser] = (await changes()).filter(({ subject }) => subject === 'guard');
    expect(stricter).not.toHaveProperty('weaker');
    expect(looser).toMatchObject({
      weaker: 'guard.whenUndecided, guard.overrides',
      actor: 'campaigns:sandbox',
      overrides: 'reason',
    });
  });

  test('are in the log where something else wrote them', async () => {
    const background = await signedIn();
    await settle(background.ask('settings.set', { guard: { ...guard } as never }));
    await chrome.storage.local.set({ 'settings.guard': { ...guard, overrides: 'reason' } });
    await pass(1_000);
    await quiet();
    expect((await changes()).at(-1)).toMatchObject({ subject: 'settings', weaker: 'guard.overrides' });
  });

  test('are in the log where the policy allows more, also where nothing ran as it came', async () => {
    device.managed.put({ guard: { overrides: 'never' } });
    const background = await signedIn();
    await quiet();
    background.stop();
    device.managed.put({ guard: { overrides: 'reason' } });
    await awake();
    await quiet();
    expect((await changes()).at(-1)).toMatchObject({ weaker: 'guard.overrides' });
  });

  test('a policy that cannot be read is named in the log, once', async () => {
    device.managed.put({ guard: { overrides: 'nevr' } });
    const background = await signedIn();
    await quiet();
    background.stop();
    await awake();
    await quiet();
    const named = (await changes()).filter((change) => 'unreadable' in change);
    expect(named).toMatchObject([{ unreadable: expect.stringContaining('guard') }]);
  });
});

describe('settings', () => {
  test('that are changed are in the log, told to open consoles, and judged by', async () => {
    device.tabs.push({ id: 4, url: CONSOLE, active: true });
    const background = await signedIn();
    const { settings } = await settle(background.ask('settings.get', {}));
    await settle(background.ask('settings.set', { watch: { ...settings.watch, everyMinutes: 15 } }));
    await pass(1_000);
    expect(await actions()).toContain('SETTINGS_CHANGED');
    expect(device.alarms.get('watch')).toMatchObject({ periodInMinutes: 15 });
    expect(device.notices.map(({ message }) => message)).toContainEqual({ notice: 'settings-changed' });
  });

  test('of the organisation cannot be changed, and come at once', async () => {
    const background = await signedIn();
    device.managed.put({ watch: { everyMinutes: 5 } });
    await pass(1_000);
    expect(await settle(background.ask('settings.get', {}))).toMatchObject({
      locked: ['watch'],
      settings: { watch: { everyMinutes: 5 } },
    });
    await expect(
      settle(background.ask('settings.set', { language: 'de', watch: { everyMinutes: 0 } as never })),
    ).rejects.toThrow('Your organisation has set');
    expect((await settle(background.ask('settings.get', {}))).settings.language).toBe('browser');
  });

  test('that cannot be read are told, and the rest holds', async () => {
    device.local.put({ 'settings.watch': { everyMinutes: 'often' } });
    const background = await awake();
    const { problems, settings } = await settle(background.ask('settings.get', {}));
    expect(problems.map(({ part }) => part)).toEqual(['watch']);
    expect(settings.watch.everyMinutes).toBe(0);
  });

  describe('where the browser does not answer for the policy', () => {
    const strictest = { whenUndecided: 'hold', overrides: 'never', approvers: [] };

    test('hold as far as they are known, with the guard at its strictest, until it does', async () => {
      const answer = device.managed.fallSilent();
      device.local.put({ 'settings.language': 'de', 'settings.guard': { whenUndecided: 'warn' } });
      device.tabs.push({ id: 4, url: CONSOLE, active: true });
      const background = await awake();
      expect(await settle(background.ask('settings.get', {}))).toMatchObject({
        policy: 'unknown',
        settings: { language: 'de', guard: strictest },
        locked: ['guard'],
      });
      await expect(
        settle(background.ask('settings.set', { guard: { ...strictest, overrides: 'reason' } as never })),
      ).rejects.toThrow('has not yet said');
      expect(logged.map(({ text }) => text).join()).toContain('has not yet said');
      const before = device.notices.length;
      answer();
      await pass(10);
      expect(device.notices.slice(before).map(({ message }) => message)).toContainEqual({
        notice: 'settings-changed',
      });
      expect(await settle(background.ask('settings.get', {}))).toMatchObject({
        policy: 'browser',
        settings: { guard: { whenUndecided: 'warn', overrides: 'reason' } },
        locked: [],
      });
    });

    test('are as it said last', async () => {
      device.managed.put({ guard: { overrides: 'approval' }, language: 'fr' });
      const first = await awake();
      await settle(first.ask('settings.get', {}));
      first.stop();
      const answer = device.managed.fallSilent();
      device.managed.values.set('guard', { overrides: 'never' });
      const background = await awake();
      expect(await settle(background.ask('settings.get', {}))).toMatchObject({
        policy: 'last-known',
        settings: { language: 'fr', guard: { overrides: 'approval' } },
        locked: ['guard', 'language'],
      });
      answer();
      await pass(10);
      expect(await settle(background.ask('settings.get', {}))).toMatchObject({
        policy: 'browser',
        settings: { guard: { overrides: 'never' } },
      });
    });

    test('are not waited for twice', async () => {
      device.managed.fallSilent();
      const background = await signedIn();
      await settle(background.ask('settings.get', {}));
      const before = Date.now();
      await settle(background.ask('settings.set', { language: 'fr' }));
      expect(Date.now() - before).toBeLessThan(1_000);
    });

    test('or refuses to, are not free either; Firefox refuses where there is none', async () => {
      device.managed.failures = 99;
      const background = await awake();
      expect(await settle(background.ask('settings.get', {}))).toMatchObject({
        policy: 'unknown',
        settings: { guard: strictest },
      });
      background.stop();
      device.hasNoPolicy = true;
      const next = await awake();
      expect(await settle(next.ask('settings.get', {}))).toMatchObject({ policy: 'browser', locked: [] });
    });
  });

  test('amendments reach the validator', async () => {
    const background = await signedIn();
    const amendment = {
      row: 'US-TX',
      hours: 'mon-fri 10:00-17:00; sat closed; sun closed',
      by: 'Ines Prado',
      at: '2026-11-20T15:00:00Z',
      reason: null,
    };
    const { rows } = validatorHost.validator.rulebookRows();
    const row = rows.find(({ code }) => code === 'US-TX');
    if (!row) throw new Error('Texas has a row');
    await settle(background.ask('settings.set', { amendments: [{ ...amendment, row: row.id }] as never }));
    await pass(1_000);
    expect(validatorHost.validator.rulebookRows().rows.find(({ id }) => id === row.id)?.week).not.toEqual(
      row.week,
    );
  });
});

describe('a screen', () => {
  const point = (background: Background, what: object) =>
    settle(background.ask('setup.point', what as never, { tabId: 4, url: CONSOLE }));
  const onScreen = () => device.tabs.push({ id: 4, url: CONSOLE, title: 'Lists', active: true });
  const told = () =>
    device.notices.map(({ message }) => (message as { setup?: string }).setup).filter(Boolean);

  test('is set up by pointing, and described from then on', async () => {
    onScreen();
    const background = await signedIn();
    expect(await settle(background.ask('screen.setUp', {}))).toBe(true);
    expect(device.scriptsRun.map(({ file }) => file)).toEqual(['/screen-setup.js']);
    await point(background, { kind: 'phone', phone: { header: 'Mobile' } });
    await point(background, { kind: 'launch', word: 'Run it' });
    expect(told()).toEqual(['phone', 'launch', 'done']);
    const { settings } = await settle(background.ask('settings.get', {}));
    expect(settings.screens).toMatchObject([
      { name: 'Lists', phone: { header: 'Mobile' }, launchWords: ['Run it'] },
    ]);
    device.scripts.set('/survey.js', () => [{ rows: 3, launches: true, tampered: 2 }, { nothing: true }]);
    expect(await settle(background.ask('screen.get', {}))).toMatchObject({
      now: { names: ['Lists'], rows: 3, launches: true, tampered: 2 },
    });
    expect(await background.ask('screens.get', {}, { tabId: 4 })).toHaveLength(1);
    await settle(background.ask('screen.forget', { address: settings.screens[0]?.address ?? '' }));
    expect(await background.ask('screens.get', {}, { tabId: 4 })).toEqual([]);
  });

  test('of which nothing was pointed at, or that was called off, stays as it was', async () => {
    onScreen();
    const background = await signedIn();
    await settle(background.ask('screen.setUp', {}));
    await point(background, { kind: 'skip' });
    await point(background, { kind: 'skip' });
    await settle(background.ask('screen.setUp', {}));
    await point(background, { kind: 'cancel' });
    // Nobody points any more.
    await point(background, { kind: 'phone', phone: { header: 'Mobile' } });
    expect(told()).toEqual(['phone', 'launch', 'nothing', 'phone', 'cancelled']);
    expect((await settle(background.ask('settings.get', {}))).settings.screens).toEqual([]);
  });

  test('of another tab is not this one, and without a console there is none', async () => {
    const background = await signedIn();
    expect(await settle(background.ask('screen.setUp', {}))).toBe(false);
    expect(await settle(background.ask('screen.get', {}))).toMatchObject({ now: null });
    expect(await settle(background.ask('campaign.current', {}))).toEqual({ campaign: null, screen: false });
    onScreen();
    await settle(background.ask('screen.setUp', {}));
    await settle(background.ask('setup.point', { kind: 'cancel' }, { tabId: 5, url: CONSOLE }));
    expect(told()).toEqual(['phone']);
  });

  test('that cannot be looked into is told as nothing', async () => {
    onScreen();
    device.scripts.set('/survey.js', () => {
      throw new Error('Cannot access contents of the page');
    });
    const background = await signedIn();
    expect(await settle(background.ask('screen.get', {}))).toMatchObject({ now: null });
  });

  test('shows which campaign it is of, by name where CXone answers', async () => {
    device.tabs.push({ id: 4, url: 'https://acme.nicecxone.com/#/campaigns/cmp-spring', active: true });
    const background = await signedIn();
    expect(await settle(background.ask('campaign.current', {}))).toMatchObject({
      campaign: { id: 'cmp-spring', name: expect.not.stringMatching(/^cmp-spring$/) },
      screen: true,
    });
    await settle(background.ask('connection.signOut', {}));
    expect(await settle(background.ask('campaign.current', {}))).toMatchObject({
      campaign: { id: 'cmp-spring', name: 'cmp-spring' },
    });
  });
});

describe('the watch', () => {
  test('finds what dials into closed windows, tells it once, and forgets it with the session', async () => {
    const background = await signedIn({ now: '2026-11-21T03:00:00.000Z' });
    const control = tenantAt(ACME, { contacts: 8, now: '2026-11-21T03:00:00.000Z' });
    await signIn(background);
    const running = control.tenant.campaigns.find(({ id }) => id === 'cmp-spring');
    if (running) running.status = 'running';
    await settle(background.ask('watch.set', { everyMinutes: 15, quietFrom: 0, quietUntil: 0 }));
    const first = await settle(background.ask('watch.look', {}));
    expect(first).toMatchObject({ failed: false, findings: [{ campaignId: 'cmp-spring' }] });
    await ring('watch');
    await pass(10_000);
    expect((await actions()).filter((one) => one === 'WATCH_FOUND')).toHaveLength(1);
    expect(device.notifications).toHaveLength(1);
    expect(device.badge.text).toBe('1');
    refuse(/GET .*\/campaigns/, 400);
    expect(await settle(background.ask('watch.look', {}))).toMatchObject({ failed: true });
    await settle(background.ask('connection.signOut', {}));
    expect(device.badge.text).toBe('');
    expect(await settle(background.ask('watch.look', {}))).toMatchObject({ lookedAt: null, findings: [] });
  });
});

test('the language is given to pages and consoles, and a file is read once', async () => {
  const background = await awake();
  const before = languageFiles.length;
  const page = await settle(background.ask('language.get', {}));
  const inConsole = await settle(background.ask('language.get', {}, { tabId: 1 }));
  await settle(background.ask('language.get', {}));
  expect(page.language).toBe('en');
  expect(inConsole.language).toBe('en');
  expect(languageFiles.length - before).toBeLessThanOrEqual(2);
});

test('a message of nobody’s, or for somebody else, is refused', async () => {
  const background = await awake();
  await expect(background.ask('settings.get', {}, { tabId: 1 })).rejects.toThrow('not for this sender');
  await expect(background.ask('no.such' as never, {} as never, 'page')).rejects.toThrow('No such request');
  await quiet();
});

test('consoles are told when the tenant’s time is another', async () => {
  device.tabs.push({ id: 4, url: CONSOLE, active: true });
  const background = await signedIn();
  const before = device.notices.length;
  const control = tenantAt(ACME, { contacts: 8, now: '2026-11-20T18:00:00.000Z' });
  expect(control.state()).toBeDefined();
  await settle(background.ask('campaigns.list', {}).catch(() => undefined));
  await signIn(background);
  // Two answers are not enough to move it.
  await settle(background.ask('campaigns.list', {}));
  expect(device.notices.length).toBeGreaterThan(before);
  expect(await settle(background.ask('clock.now', {}))).toBeGreaterThan(Date.now() + 3_600_000);
});
