/**
 * A console that stays open for a week, by the clock of its tenant: rules, lists and attempts change, clocks are put
 * back, tokens end, the service worker dies, the page sleeps, the disk is full, a new version comes. At every minute
 * that is looked at, every badge must be what the engine says of its contact at that minute.
 *
 * In `npm test` a night and a day around the change of clocks; in `npm run soak` the whole week, in autumn and spring.
 */
import type { CDPSession, Page, Worker } from '@playwright/test';
import { type Random, seededRandom } from '../sandbox/random.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { fillDisk, openPopup, stopServiceWorker, updateExtension } from './support/browser.ts';
import { textInside } from './support/closed-shadow.ts';
import { allBadgesSettled, BADGE } from './support/connect.ts';
import { expectedVerdicts } from './support/expected.ts';
import { expect, type Stage, test } from './support/stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CAMPAIGN = 'cmp-spring';
const isSoak = process.env.CLEARDIAL_SOAK === '1';

interface Week {
  readonly name: string;
  readonly from: string;
  readonly hours: number;
  /** Minutes between two looks, at least and at most. */
  readonly step: readonly [number, number];
}

/** Clocks in the United States are put back on 1 November 2026 and forward on 14 March 2027. */
const WEEKS: readonly Week[] = isSoak
  ? [
      { name: 'a week in autumn', from: '2026-10-28T10:00:20Z', hours: 168, step: [11, 55] },
      { name: 'a week in spring', from: '2027-03-10T10:00:20Z', hours: 168, step: [11, 55] },
    ]
  : [{ name: 'a day in autumn', from: '2026-10-31T22:00:20Z', hours: 26, step: [35, 95] }];

async function rowsOf(page: Page) {
  return page.$$eval(
    'table tbody tr',
    (rows, badgeSelector) =>
      rows.map((row) => {
        const badge = row.querySelector<HTMLElement>(badgeSelector);
        return {
          externalId: row.children[0]?.textContent ?? '',
          status: badge?.dataset.cleardialStatus ?? 'no badge',
          reasons: (badge?.dataset.cleardialReasons ?? '').split(' ').filter(Boolean).sort(),
          // Of who may be called now it is now, to the millisecond of the answer.
          next: badge?.dataset.cleardialStatus === 'callable' ? '' : (badge?.dataset.cleardialNext ?? ''),
        };
      }),
    BADGE,
  );
}

function expectedRows(sandbox: Sandbox, at: string, count: number) {
  return expectedVerdicts(sandbox.control.tenant, CAMPAIGN, at)
    .slice(0, count)
    .map(({ contact, verdict }) => ({
      externalId: contact.externalId ?? '',
      status: verdict.status,
      reasons: [...new Set(verdict.reasons.map(({ code }) => code))].sort(),
      next:
        verdict.status === 'callable' || verdict.nextCallableAt === null
          ? ''
          : new Date(verdict.nextCallableAt).toISOString(),
    }));
}

/** What happens to a console in a week; each answers what it did, or null where it could not happen. */
function happenings(
  stage: Stage,
  page: () => Page,
  session: () => CDPSession,
  random: Random,
  now: () => string,
) {
  const { sandbox, browser } = stage;
  const campaign = () => {
    const found = sandbox.control.tenant.campaigns.find(({ id }) => id === CAMPAIGN);
    if (!found) throw new Error('The campaign has gone');
    return found;
  };
  return {
    'somebody registers a rule': async () => {
      const startHour = 8 + random.integer(5);
      campaign().rules.push({
        id: crypto.randomUUID(),
        name: `Rule ${campaign().rules.length}`,
        type: 'TIME_RESTRICTION',
        jurisdiction: 'US',
        timeZoneRestrictions: [
          'America/New_York',
          'America/Chicago',
          'America/Denver',
          'America/Phoenix',
        ].map((timeZone) => ({ timeZone, startHour, endHour: startHour + 3 + random.integer(6) })),
        dncListIds: [],
        maxCallsPerDay: 1 + random.integer(5),
        geographicExclusions: [],
        concurrencyLimit: 10,
      });
    },
    'somebody removes a rule': async () => void campaign().rules.pop(),
    'a person does not want to be called': async () => {
      const list = sandbox.control.tenant.dncLists.find(({ active }) => active);
      const { phone } = random.pick(campaign().contacts.slice(0, 50));
      if (!list || phone === undefined) return;
      list.records.push({ phone, expiresAt: null });
    },
    'attempts are made': async () => {
      for (let made = 0; made < 5; made++) {
        const { phone, externalId } = random.pick(campaign().contacts.slice(0, 50));
        if (phone === undefined) continue;
        campaign().attempts.push({
          phone,
          externalId: externalId ?? null,
          campaignId: CAMPAIGN,
          at: now(),
          outcome: null,
        });
      }
    },
    'the service worker dies': () => stopServiceWorker(browser.context, browser.extensionId),
    'every token ends at once': async () => sandbox.control.addFault({ fault: 'expired-token', times: 1 }),
    'the page sleeps': async () => {
      await session().send('Page.setWebLifecycleState', { state: 'frozen' });
      await session().send('Page.setWebLifecycleState', { state: 'active' });
    },
    'CXone is overloaded for a moment': async () =>
      sandbox.control.addFault({ fault: '429-seconds', times: 2, seconds: 1 }),
    'CXone has faults of its own': async () => sandbox.control.addFault({ fault: '503', times: 3 }),
    'a new version of the extension comes': async () => {
      await page().evaluate((selector) => {
        for (const badge of document.querySelectorAll<HTMLElement>(selector)) badge.dataset.before = 'update';
      }, BADGE);
      await updateExtension(browser);
      await page().bringToFront();
      await expect(page().locator(`${BADGE}[data-before]`)).toHaveCount(0, { timeout: 30_000 });
    },
    'the disk is full': async () => {
      await fillDisk(browser, async () => {
        await page().bringToFront();
        await page().getByRole('button', { name: 'Launch', exact: true }).click();
        const dialog = page().locator('[data-cleardial="launch-dialog"]');
        await expect.poll(() => textInside(page(), 'launch-dialog')).toMatch(/Clear \d+ Blocked \d+/);
        await page().keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      });
      await page().bringToFront();
    },
  };
}

/**
 * As the watch does every so often: CXone is asked something, and its answer tells the time. What is read then is read
 * to its end, so that the next hour does not find it half done.
 */
async function lookAtCxone(stage: Stage, page: Page): Promise<void> {
  const popup = await openPopup(stage.browser);
  await popup.evaluate(() => chrome.runtime.sendMessage({ request: 'watch.look', body: {} }));
  await page.bringToFront();
  await expect
    .poll(
      () =>
        popup.evaluate(async () => {
          const { answer } = (await chrome.runtime.sendMessage({ request: 'reading.get', body: {} })) as {
            answer: { complete: boolean }[];
          };
          return answer.length > 0 && answer.every(({ complete }) => complete);
        }),
      { timeout: 20_000 },
    )
    .toBe(true);
  await popup.close();
}

for (const week of WEEKS) {
  test.describe(week.name, () => {
    test.use({
      stageOptions: { tenant: { now: week.from, contacts: 120, seed: 31 }, colorScheme: 'light' },
    });

    test('every badge is right at every minute that is looked at', async ({ stage }) => {
      test.setTimeout(isSoak ? 60 * MINUTE : 4 * MINUTE);
      const { sandbox } = stage;
      const random = seededRandom(17);
      const page = await stage.open(`#/campaigns/${CAMPAIGN}`, { remember: true });
      const session = await stage.browser.context.newCDPSession(page);
      const said: string[] = [];
      const listen = (worker: Worker) =>
        worker.on('console', (line) => said.push(`${new Date().toISOString()} ${line.text()}`));
      stage.browser.context.serviceWorkers().forEach(listen);
      stage.browser.context.on('serviceworker', listen);
      const rows = await allBadgesSettled(page);
      const begin = Date.parse(week.from);
      let at = begin;
      const happens = happenings(
        stage,
        () => page,
        () => session,
        random,
        () => new Date(at).toISOString(),
      );
      const names = Object.keys(happens) as (keyof typeof happens)[];
      const happened = new Map<string, number>();
      let looks = 0;
      let badges = 0;
      const unlike = new Set<string>();
      while (at < begin + week.hours * HOUR) {
        // Each once, in turn, and then by chance.
        const name = names[looks % 2 === 1 ? Math.floor(looks / 2) % names.length : -1];
        if (name !== undefined) {
          await test.step(`${new Date(at).toISOString()}: ${name}`, () => happens[name]());
          happened.set(name, (happened.get(name) ?? 0) + 1);
        }
        const [least, most] = week.step;
        at += Math.round(least + random.next() * (most - least)) * MINUTE;
        const instant = new Date(at).toISOString();
        sandbox.control.setClock(instant);
        await lookAtCxone(stage, page);
        const expected = expectedRows(sandbox, instant, rows);
        for (const { status } of expected) unlike.add(status);
        await expect
          .poll(() => rowsOf(page), {
            message: `${instant} after ${name ?? 'nothing'}; the background said last: ${said.slice(-8).join('\n')}`,
            timeout: 20_000,
          })
          .toEqual(expected);
        looks++;
        badges += expected.length;
      }
      console.log(
        `${week.name}: ${badges.toLocaleString('en')} badges right at ${looks} minutes of ${week.hours} hours; ` +
          [...happened].map(([name, times]) => `${name} (${times})`).join(', '),
      );
      // A list on which nothing ever changed would prove nothing.
      expect(unlike.size).toBeGreaterThan(1);
      expect(sandbox.control.requests(/launch$/)).toEqual([]);
    });
  });
}
