/** What 0.1 stored is there after the update to a version that stores more. */
import { type AuditEntry, entryAfter, sha256 } from '#src/audit/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { openDashboard, openPopup, stopServiceWorker } from './support/browser.ts';
import { allBadgesSettled } from './support/connect.ts';
import { EVENING, expect, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 120, seed: 11 }, colorScheme: 'light' } });

const DRAFT = {
  type: 'TIME_RESTRICTION',
  name: 'Half a rule',
  jurisdiction: 'US-TX',
  zones: [],
  dncListIds: [],
  maxCallsPerDay: 3,
  exclusions: [],
  concurrencyLimit: 10,
};

async function logOf(count: number): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let index = 0; index < count; index++) {
    const event = {
      action: 'LAUNCH_HELD',
      actor: 'campaigns:sandbox',
      tenant: 'sandbox',
      subject: `cmp-${index}`,
      details: { blocked: index },
      ref: `0.1 ${index}`,
    } as const;
    entries.push(await entryAfter(entries.at(-1) ?? null, event, EVENING));
  }
  return entries;
}

test('sign-in, log, drafts, settings and the watch survive, and imports work at once', async ({ stage }) => {
  const console = await stage.open('#/campaigns/cmp-spring', { remember: true });
  await allBadgesSettled(console);
  const popup = await openPopup(stage.browser);
  const log = await logOf(12);
  // The database and storage as 0.1 left them: stores of its own, without those for imports, and the sign-in as it is.
  await popup.evaluate(
    async ({ entries, draft }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const now = await done(indexedDB.open('cleardial'));
      const secrets: [string, IDBValidKey, unknown][] = [];
      for (const store of ['keys', 'vault']) {
        const from = now.transaction(store).objectStore(store);
        const [keys, values] = [await done(from.getAllKeys()), await done(from.getAll())];
        keys.forEach((key, index) => void secrets.push([store, key, values[index]]));
      }
      now.close();
      // Asked for in one turn, so that the service worker cannot open its own version in between.
      const deleted = done(indexedDB.deleteDatabase('cleardial'));
      const opening = indexedDB.open('cleardial', 1);
      const opened = done(opening);
      opening.onupgradeneeded = () => {
        const db = opening.result;
        for (const store of ['keys', 'vault', 'keptRules', 'drafts', 'registrations'])
          db.createObjectStore(store);
        db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true }).createIndex(
          'event',
          'eventId',
          { unique: true },
        );
        db.createObjectStore('audit', { keyPath: 'seq' }).createIndex('ref', 'ref', { unique: true });
      };
      await deleted;
      const before = await opened;
      const change = before.transaction(['keys', 'vault', 'drafts', 'audit'], 'readwrite');
      for (const [store, key, value] of secrets) change.objectStore(store).put(value, key);
      change.objectStore('drafts').put(draft, ['sandbox', 'cmp-spring']);
      for (const entry of entries) change.objectStore('audit').put(entry);
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      before.close();
      await chrome.storage.local.set({
        watch: { everyMinutes: 60, quietFrom: 20, quietUntil: 9 },
        'settings.guard': { whenUndecided: 'warn', overrides: 'reason', approvers: [] },
      });
      // What lives in memory ends with the browser, and an update comes with a new start of it.
      await chrome.storage.session.clear();
    },
    { entries: log, draft: DRAFT },
  );
  await popup.close();
  await stopServiceWorker(stage.browser.context, stage.browser.extensionId);

  await console.bringToFront();
  await console.reload();
  await allBadgesSettled(console);
  const after = await openPopup(stage.browser);
  await expect(after.getByRole('button', { name: 'Go on with your draft' })).toBeVisible();
  await after.getByText('Watch', { exact: true }).click();
  await expect(after.getByLabel('How often to look')).toHaveValue('60');
  await expect(after.getByLabel('Quiet from')).toHaveValue('20');

  const dashboard = await openDashboard(stage.browser, 'audit');
  await dashboard.getByRole('button', { name: 'Verify the log' }).click();
  await expect(dashboard.getByText(/All \d+ entries follow one another/)).toBeVisible();
  await expect(dashboard.getByText('cmp-11')).toBeVisible();
  await dashboard.evaluate(() => {
    location.hash = 'settings';
  });
  await expect(dashboard.getByLabel('A launch that ClearDial cannot judge')).toHaveValue('warn');
  await dashboard.evaluate(() => {
    location.hash = 'import';
  });
  await dashboard.getByRole('button', { name: 'Check these contacts' }).click();
  await expect(dashboard.getByText('Checked', { exact: true })).toBeVisible({ timeout: 30_000 });
});

test('a log that ends on an entry too long to be read goes on, and says so', async ({ stage }) => {
  await stage.open('#/campaigns/cmp-spring');
  const page = await openDashboard(stage.browser, 'audit');
  await expect(page.getByRole('cell', { name: 'Connected' })).toBeVisible();
  const last = await page.evaluate(
    () =>
      new Promise<AuditEntry>((resolve, reject) => {
        const opening = indexedDB.open('cleardial');
        opening.onsuccess = () => {
          const all = opening.result.transaction('audit').objectStore('audit').getAll();
          all.onsuccess = () => resolve(all.result.at(-1) as AuditEntry);
          all.onerror = () => reject(all.error);
        };
      }),
  );
  // As it was written before entries were cut to what can be read again.
  const { hash: prev, ...before } = last;
  const rest = { ...before, seq: last.seq + 1, prev, subject: 'x'.repeat(3_000), ref: 'r'.repeat(300) };
  const long = { ...rest, hash: await sha256(canonicalJson(rest)) };
  await page.evaluate(
    (entry) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cleardial');
        opening.onsuccess = () => {
          const change = opening.result.transaction('audit', 'readwrite');
          change.objectStore('audit').put(entry);
          change.oncomplete = () => resolve();
          change.onerror = () => reject(change.error);
        };
      }),
    long,
  );
  const popup = await openPopup(stage.browser);
  await popup.getByRole('button', { name: 'Sign out' }).click();
  await popup.getByRole('button', { name: 'Connect' }).waitFor();
  await popup.close();

  await page.reload();
  await expect(page.getByRole('cell', { name: 'Signed out' })).toBeVisible();
  await expect(page.getByText('1 entry cannot be read.').first()).toBeVisible();
  await page.getByText('1 entry cannot be read.').last().click();
  await expect(page.getByText('x'.repeat(200))).toBeVisible();
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect(page.getByText(/^1 of \d+ entries do not fit/)).toBeVisible();
});
