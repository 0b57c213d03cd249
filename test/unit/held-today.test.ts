/** The mark of launches held today on the extension's button. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

import { effectiveSettings } from '#src/settings/index.ts';

const shown = { text: '', title: '' };
const alarms = new Map<string, number>();

vi.mock('#src/bridge/browser.ts', () => {
  const empty = { get: async () => ({}) };
  return {
    browser: {
      storage: { session: empty, local: empty },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          shown.text = text;
        },
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async ({ title }: { title: string }) => {
          shown.title = title;
        },
      },
      alarms: {
        create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
        clear: async (name: string) => alarms.delete(name),
      },
    },
  };
});

/** Midnight between has to come by whichever clock this machine has: the day ends when the mark's alarm says so. */
const NOON = new Date(2026, 10, 26, 12).getTime();

async function load() {
  const [{ AuditLog }, { HeldToday }, { Toolbar }, { Alarms }] = await Promise.all([
    import('#src/background/audit/audit-log.ts'),
    import('#src/background/held-today/held-today.ts'),
    import('#src/background/toolbar/toolbar.ts'),
    import('#src/background/work/alarms.ts'),
  ]);
  const began: (() => void)[] = [];
  const sessions = {
    current: { id: 's', clientId: 'key', tenant: { dialect: 'acd', name: 'acme' } } as unknown,
    onBegin: (listener: () => void) => began.push(listener),
  };
  const clock = { instant: NOON, now: () => clock.instant };
  const audit = new AuditLog(
    ...([sessions, clock, async () => effectiveSettings({}, {})] as unknown as ConstructorParameters<
      typeof AuditLog
    >),
  );
  const { speakEnglish } = await import('#test/speech/speak-english.ts');
  const languages = { ready: async () => speakEnglish() };
  const core = { sessions, clock, audit, languages, toolbar: new Toolbar(), alarms: new Alarms() };
  const held = new HeldToday(core as unknown as ConstructorParameters<typeof HeldToday>[0]);
  return { audit, clock, sessions, held, toolbar: core.toolbar, signIn: () => began.map((tell) => tell()) };
}
let place: Awaited<ReturnType<typeof load>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  Object.assign(shown, { text: '', title: '' });
  alarms.clear();
  vi.resetModules();
  place = await load();
});
const settled = (text: string) => vi.waitFor(() => expect(shown.text).toBe(text));

test('each launch that is held counts, and no other entry does', async () => {
  const { audit, held } = place;
  await audit.enter('LAUNCH_CLEAN', 'cmp-1');
  await held.update();
  expect(shown).toEqual({ text: '', title: 'ClearDial' });
  await audit.enter('LAUNCH_HELD', 'cmp-1');
  await settled('1');
  await Promise.all([audit.enter('LAUNCH_HELD', 'cmp-2'), audit.enter('LAUNCH_HELD', 'cmp-3')]);
  await settled('3');
  expect(shown.title).toBe('ClearDial: 3 launches were held today.');
});

test('a service worker that starts again counts by the log', async () => {
  await place.audit.enter('LAUNCH_HELD', 'cmp-1');
  await settled('1');
  shown.text = '';
  vi.resetModules();
  const again = await load();
  await again.held.update();
  expect(shown.text).toBe('1');
});

test('the day ends where its reader is, and takes the mark away', async () => {
  const { audit, clock, held } = place;
  await audit.enter('LAUNCH_HELD', 'cmp-1');
  await settled('1');
  const midnight = new Date(2026, 10, 27).getTime();
  expect((alarms.get('held-today') ?? 0) - Date.now()).toBeGreaterThan(midnight - NOON - 60_000);
  clock.instant = midnight - 1;
  await held.update();
  expect(shown.text).toBe('1');
  clock.instant = midnight;
  await held.update();
  expect(shown.text).toBe('');
});

test('it is the count of whoever is signed in, and nobody’s after sign-out', async () => {
  const { audit, sessions, held, signIn } = place;
  await audit.enter('LAUNCH_HELD', 'cmp-1');
  await settled('1');
  sessions.current = null;
  await held.update();
  expect(shown.text).toBe('');
  expect(alarms.size).toBe(0);
  sessions.current = { id: 't', clientId: 'key', tenant: { dialect: 'acd', name: 'other' } };
  await held.update();
  expect(shown.text).toBe('');
  sessions.current = { id: 'u', clientId: 'key', tenant: { dialect: 'acd', name: 'acme' } };
  signIn();
  await settled('1');
});

test('what the watch found stands before it, and the tooltip has both', async () => {
  const { audit, toolbar } = place;
  await audit.enter('LAUNCH_HELD', 'cmp-1');
  await settled('1');
  await toolbar.show('watch', { text: '2', color: '#9b1c1c', title: '2 to look at', rank: 2 });
  expect(shown).toEqual({ text: '2', title: 'ClearDial: 2 to look at\n1 launch was held today.' });
});
