/** Rows come and go while answers about them are on their way: no badge ever shows another contact's verdict. */
import type { Page } from '@playwright/test';
import { generateTenant } from '../sandbox/generator.ts';
import { allBadgesSettled, BADGE } from './support/connect.ts';
import { expectedVerdicts } from './support/expected.ts';
import type { Stage } from './support/stage.ts';
import { EVENING, expect, test } from './support/stage.ts';

const SEED = 7;
const CONTACTS = 300;
test.use({
  stageOptions: { tenant: { now: EVENING, contacts: CONTACTS, seed: SEED }, colorScheme: 'light' },
});

const verdicts = expectedVerdicts(
  generateTenant({ seed: SEED, contacts: CONTACTS, now: Date.parse(EVENING) }),
  null,
  EVENING,
);

/** Contacts of one status, each with a number of its own. */
function contactsOf(status: 'callable' | 'blocked', count: number) {
  const numbers = verdicts.map(({ contact }) => contact.phone);
  return verdicts
    .filter(({ contact, verdict }) => verdict.status === status && contact.phone && contact.externalId)
    .filter(({ contact }) => numbers.filter((phone) => phone === contact.phone).length === 1)
    .slice(0, count)
    .map(({ contact }) => ({ externalId: contact.externalId ?? '', phone: contact.phone ?? '' }));
}

/** The background answers nothing meanwhile, as when it is busy with a list: what was asked is answered after. */
async function keepBackgroundBusy(stage: Stage, ms: number): Promise<void> {
  const worker = await stage.browser.serviceWorker();
  await worker.evaluate((during) => {
    setTimeout(() => {
      const until = performance.now() + during;
      while (performance.now() < until);
    });
  }, ms);
}

type Rows = readonly { externalId: string; phone: string }[];

/** Draws rows, and as soon as they have been asked about, others; gives each settled badge that was ever to be seen. */
function drawOneAfterTheOther(page: Page, first: Rows, second: Rows, way: 'replaced' | 'recycled' | 'moved') {
  return page.evaluate(
    async ({ first, second, way, badge }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const table of document.querySelectorAll('table')) table.remove();
      const table = document.createElement('table');
      table.innerHTML = '<thead><tr><th>External ID</th><th>Phone</th></tr></thead><tbody></tbody>';
      const draw = (rows: Rows) =>
        rows.map(({ externalId, phone }) => {
          const row = document.createElement('tr');
          for (const text of [externalId, phone]) row.insertCell().textContent = text;
          return row;
        });
      const seen: { phone: string; status: string }[] = [];
      new MutationObserver(() => {
        for (const one of document.querySelectorAll<HTMLElement>(badge)) {
          const status = one.dataset.cleardialStatus ?? '';
          if (['callable', 'blocked', 'review'].includes(status))
            seen.push({ phone: one.parentElement?.textContent ?? '', status });
        }
      }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-cleardial-status'] });
      document.querySelector('main')?.append(table);
      const body = table.tBodies[0];
      body?.replaceChildren(...draw(first));
      for (let frames = 0; frames < 4; frames++) await frame();
      if (way === 'replaced') {
        body?.replaceChildren();
        // Their badges are free now, for those that come.
        await frame();
        body?.replaceChildren(...draw(second));
      } else if (way === 'moved') {
        // The new rows stand above the old ones, which go after them: an element that comes back is another row.
        const old = [...(body?.rows ?? [])];
        for (const row of old) row.remove();
        await frame();
        body?.replaceChildren(...draw(second), ...old);
      } else {
        [...(body?.rows ?? [])].forEach((row, index) => {
          const cells = row.cells;
          if (cells[0]) cells[0].textContent = second[index]?.externalId ?? '';
          if (cells[1]) cells[1].textContent = second[index]?.phone ?? '';
        });
      }
      const settled = () =>
        [...document.querySelectorAll<HTMLElement>(`table ${badge}`)].filter(({ dataset }) =>
          ['callable', 'blocked', 'review'].includes(dataset.cleardialStatus ?? ''),
        ).length === body?.rows.length;
      while (!settled()) await frame();
      return seen;
    },
    { first, second, way, badge: BADGE },
  );
}

for (const way of ['replaced', 'recycled', 'moved'] as const) {
  for (const [before, after] of [
    ['callable', 'blocked'],
    ['blocked', 'callable'],
  ] as const) {
    test(`rows of ${before} contacts are ${way} by ${after} ones while they are asked about`, async ({
      stage,
    }) => {
      const page = await stage.open('#/lists/all');
      await allBadgesSettled(page);
      const [first, second] = [contactsOf(before, 12), contactsOf(after, 12)];
      expect(Math.min(first.length, second.length)).toBe(12);
      await keepBackgroundBusy(stage, 1_000);
      const seen = await drawOneAfterTheOther(page, first, second, way);
      const right = new Map([
        ...first.map(({ phone }) => [phone, before] as const),
        ...second.map(({ phone }) => [phone, after] as const),
      ]);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(({ phone, status }) => right.get(phone) !== status)).toEqual([]);
    });
  }
}
