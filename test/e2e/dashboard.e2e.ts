/** The full page: every tab can be used by anybody, and its calculator says what the engine says. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { createClock, pinnedZoneData } from '#src/clock/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { compilePolicy, Examiner, judge } from '#src/verdict/index.ts';
import { openDashboard } from './support/browser.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

/** A thousand in the soak. */
const INPUTS = process.env.CLEARDIAL_SOAK ? 1_000 : 120;

const TABS = ['import', 'worklists', 'forecast', 'rulebook', 'audit', 'settings'] as const;

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 600, seed: 8 }, colorScheme: 'light' } });

async function settledTab(page: Page, tab: (typeof TABS)[number]): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, tab);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const shown = {
    import: page.getByRole('button', { name: 'Check these contacts' }),
    worklists: page.getByText(/\(?External id/).first(),
    forecast: page.getByText('Seven days, hour by hour'),
    rulebook: page.getByText(/of \d+ rows/),
    audit: page.getByText(/\d+ (entry|entries)/).first(),
    settings: page.getByText('Erase everything…'),
  }[tab];
  await shown.waitFor();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ stageOptions: { tenant: { now: EVENING, contacts: 600, seed: 8 }, colorScheme } });
    test('nothing serious is in the way of anybody on any tab, and each can be looked at', async ({
      stage,
    }) => {
      const console = await stage.open('#/campaigns/cmp-spring');
      await console.close();
      const page = await openDashboard(stage.browser);
      for (const tab of TABS) {
        await settledTab(page, tab);
        if (tab === 'rulebook') await calculate(page, { phone: '+12125550123', state: 'AZ' });
        await page.screenshot({
          path: `.output/screenshots/dashboard-${tab}-${colorScheme}.png`,
          fullPage: true,
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
      // 200 % zoom is half the room.
      await page.setViewportSize({ width: 640, height: 500 });
      for (const tab of TABS) {
        await settledTab(page, tab);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${tab} at 200 %`).toBeLessThanOrEqual(0);
        await page.screenshot({ path: `.output/screenshots/dashboard-${tab}-zoom-${colorScheme}.png` });
      }
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      for (const tab of ['import', 'forecast', 'rulebook'] as const) {
        await settledTab(page, tab);
        await page.screenshot({ path: `.output/screenshots/dashboard-${tab}-rtl-${colorScheme}.png` });
      }
    });
  });
}

async function calculate(page: Page, values: Record<string, string>): Promise<void> {
  for (const name of ['phone', 'state', 'postalCode', 'region', 'timeZone']) {
    await page.locator(`#calculator-${name}`).fill(values[name] ?? '');
  }
  await page.getByRole('button', { name: 'Work it out' }).click();
  await page.locator('.answer').waitFor();
}

test('the calculator says what the engine says, and each line of it leads to a row', async ({ stage }) => {
  test.setTimeout(150_000);
  const page = await openDashboard(stage.browser, 'rulebook');
  await page.getByRole('button', { name: 'Work it out' }).waitFor();
  const rows = new Set(rulebook.rows.map(({ id }) => id));
  // The browser's own zone data are a second opinion in the worker; here both sides have the pinned ones alone where
  // they agree, which is everywhere but for zones that the random inputs do not name.
  const policy = compilePolicy(rulebook, createClock(pinnedZoneData(), null), {});
  const facts = { attempts: new AttemptLedger(), doNotCall: createDncIndex() };
  const inputs = fc.sample(
    fc.record({
      phone: fc.oneof(
        fc.constantFrom(
          '+12125550123',
          '+16025550123',
          '+442071838750',
          '+4930901820',
          '+81312345678',
          '12',
          '',
        ),
        fc
          .tuple(
            fc.integer({ min: 201, max: 989 }),
            fc.integer({ min: 200, max: 999 }),
            fc.integer({ min: 0, max: 9_999 }),
          )
          .map(([area, exchange, line]) => `+1${area}${exchange}${String(line).padStart(4, '0')}`),
      ),
      state: fc.constantFrom('', '', 'NY', 'AZ', 'TX', 'HI', 'PR', 'Ontario', 'Nowhere'),
      postalCode: fc.constantFrom('', '', '10001', '85001', '99501', 'M5V 2T6', 'ABCDE'),
      region: fc.constantFrom('', '', 'US-EST', 'DE', 'JP', 'XX'),
      timeZone: fc.constantFrom('', '', '', 'America/Chicago', 'Pacific Standard Time', 'Mars/Olympus'),
      day: fc.integer({ min: 20, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.constantFrom(0, 29, 59),
    }),
    { numRuns: INPUTS, seed: 42 },
  );
  await page.getByLabel('Time zone', { exact: true }).last().selectOption('UTC');
  const answers = await page.evaluate(async (all) => {
    const put = (element: Element | null, value: string) => {
      const input = element as HTMLInputElement;
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const frame = () => new Promise((resolve) => setTimeout(resolve));
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Work it out',
    );
    const found: { status: string; codes: string[]; links: string[]; at: string }[] = [];
    for (const { day, hour, minute, ...values } of all) {
      for (const [name, value] of Object.entries(values))
        put(document.querySelector(`#calculator-${name}`), value);
      const two = (value: number) => String(value).padStart(2, '0');
      const local = `2026-11-${two(day)}T${two(hour)}:${two(minute)}`;
      put(document.querySelector('input[type="datetime-local"]'), local);
      await frame();
      // The worker says which instant that is before the button may be pressed for it.
      while (
        document.querySelector<HTMLElement>('.fields')?.dataset.instant !== String(Date.parse(`${local}Z`))
      )
        await frame();
      button?.click();
      while (document.querySelector<HTMLElement>('.answer')?.dataset.count !== String(found.length + 1))
        await frame();
      const answer = document.querySelector<HTMLElement>('.answer');
      found.push({
        status: answer?.dataset.status ?? '',
        codes: [...(answer?.querySelectorAll('li[data-code]') ?? [])].map(
          (line) => (line as HTMLElement).dataset.code ?? '',
        ),
        links: [...(answer?.querySelectorAll('a[href^="#rulebook/"]') ?? [])].map((link) =>
          decodeURIComponent((link.getAttribute('href') ?? '').slice('#rulebook/'.length)),
        ),
        at: local,
      });
    }
    return found;
  }, inputs);
  expect(answers).toHaveLength(INPUTS);
  answers.forEach((answer, index) => {
    const input = inputs[index];
    if (!input) return;
    const { phone, day: _, hour: __, minute: ___, ...places } = input;
    const attributes = Object.fromEntries(Object.entries(places).filter(([, value]) => value !== ''));
    const contact = { externalId: 'calculator', phone: phone || null, name: null, attributes };
    const verdict = judge(contact, policy, facts, Date.parse(`${answer.at}Z`));
    expect([answer.status, answer.codes], JSON.stringify(input)).toEqual([
      verdict.status,
      verdict.reasons.map(({ code }) => code),
    ]);
    for (const link of answer.links) expect(rows.has(link), `${link} is a row`).toBe(true);
  });
});

async function kept(stage: Stage, part: string): Promise<unknown> {
  const worker = await stage.browser.serviceWorker();
  return worker.evaluate((key) => chrome.storage.local.get(key).then((all) => all[key]), `settings.${part}`);
}

test('settings are kept, taken to another browser, and erased', async ({ stage }) => {
  const console = await stage.open('#/campaigns/cmp-spring');
  const page = await openDashboard(stage.browser, 'settings');
  await page.getByLabel('Which evidence of a place counts').selectOption({ index: 1 });
  await expect.poll(() => kept(stage, 'judging')).toMatchObject({ strategy: 'address-first' });
  await page.getByLabel('Row of the rulebook').selectOption('US-FL');
  await page.getByLabel('Week', { exact: true }).fill('mon-sun 07:00-22:00');
  await page.getByLabel('Your name').fill('Officer Ana');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText(/It is wider than the law/)).toBeVisible();
  await page.getByLabel('Week', { exact: true }).fill('mon-fri 10:00-17:00; sat-sun closed');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('mon-fri 10:00-17:00; sat-sun closed')).toBeVisible();
  await page.getByRole('link', { name: 'Rulebook' }).click();
  await page.getByLabel('Search by place or law').fill('florida');
  await expect(page.getByRole('row', { name: /Florida.*10.*5/ })).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  const erase = page.getByRole('button', { name: 'Erase it now' });
  await page.getByLabel('To go on, type “Erase everything”').fill('erase');
  await expect(erase).toBeDisabled();
  await page.getByLabel('To go on, type “Erase everything”').fill('erase everything');
  await erase.click();
  await expect(page.getByText('Not connected.').first()).toBeVisible();
  expect(await kept(stage, 'judging')).toBeUndefined();
  await page.getByRole('link', { name: 'Audit' }).click();
  await expect(page.getByRole('cell', { name: 'Everything erased' })).toBeVisible();
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect(page.getByText(/^(The one entry holds|All \d+ entries follow one another)/)).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(console.locator('[data-cleardial-status="error"]').first()).toBeVisible();
});

test('the evidence of one number on one day is one file', async ({ stage }) => {
  await (await stage.open('#/campaigns/cmp-spring')).close();
  const page = await openDashboard(stage.browser, 'audit');
  await page.getByLabel('Phone number').fill('+12125550123');
  await page.getByLabel(/^Day, in/).fill('2026-11-20');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the evidence' }).click(),
  ]);
  const pack = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    contacts: { verdicts: { from: string; until: string; verdict: { status: string } }[] }[];
    log: { action: string }[];
    madeWith: { rulebookVersion: string };
  };
  expect(pack.madeWith.rulebookVersion).toBe(rulebook.version);
  const [first] = pack.contacts;
  const spans = first?.verdicts ?? [];
  expect(spans.length).toBeGreaterThan(2);
  // No gap and no overlap, from the first minute of the day to the last.
  spans.forEach((span, index) => {
    expect(span.from).toBe(spans[index - 1]?.until ?? span.from);
  });
  expect(Date.parse(spans.at(-1)?.until ?? '') - Date.parse(spans[0]?.from ?? '')).toBe(86_400_000);
  expect(new Set(spans.map(({ verdict }) => verdict.status))).toContain('blocked');
  // Whoever asks them without a browser gets what the pack says.
  const [asked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the questions' }).click(),
  ]);
  const examiner = new Examiner(rulebook, createClock(pinnedZoneData(), null));
  const lines = readFileSync(await asked.path(), 'utf8')
    .trim()
    .split('\n');
  const answers = lines.map((line) => examiner.answer(line));
  expect(answers.map((answer) => 'verdict' in answer && answer.verdict.status)).toEqual(
    pack.contacts.flatMap((one) => one.verdicts.map(({ verdict }) => verdict.status)),
  );
  await page.screenshot({ path: '.output/screenshots/dashboard-evidence.png', fullPage: true });
});

test('the rulebook says which row holds today, what consent it wants, and which own hours do not hold', async ({
  stage,
}) => {
  await (await stage.open('#/campaigns/cmp-spring')).close();
  const worker = await stage.browser.serviceWorker();
  const signed = { by: 'Officer Ana', at: '2026-07-01T09:00:00Z', reason: null };
  await worker.evaluate(
    (amendments) => chrome.storage.local.set({ 'settings.amendments': amendments }),
    [
      { row: 'US-XX', hours: 'mon-sun closed', ...signed },
      { row: 'US-MA:debt', attempts: { 1: 1 }, ...signed },
      { row: 'FR', hours: 'mon-fri 11:00-12:00; sat-sun closed', ...signed },
      { row: 'US-FL', hours: 'mon-fri 10:00-17:00; sat-sun closed', ...signed },
    ],
  );
  const page = await openDashboard(stage.browser, 'rulebook');
  const notes = page.getByRole('alert');
  await expect(notes.getByText('US-XX: The rulebook has no such row.')).toBeVisible();
  await expect(notes.getByText(/France: the row held until August 10, 2026/)).toBeVisible();
  await page.getByLabel('Search by place or law').fill('france');
  await expect(page.getByRole('row', { name: /France.*only someone who has agreed.*11.*12/ })).toBeVisible();
  await page.getByText('1 row that holds no longer').click();
  await page
    .getByRole('row', { name: /France.*until Aug 10, 2026/ })
    .getByRole('link')
    .click();
  await expect(page.getByText('No longer in force.')).toBeVisible();
  await calculate(page, { phone: '+33142685300' });
  await expect(page.getByRole('cell', { name: 'wanted; none on record' })).toBeVisible();
  await page.screenshot({ path: '.output/screenshots/dashboard-rulebook-france.png', fullPage: true });
  await page.evaluate(() => {
    location.hash = '#rulebook/US-NY%3Anyc-debt%3A2026-09-01';
  });
  await expect(page.getByText(/New York City alone: postal codes/)).toBeVisible();
  await page.getByLabel('Search by place or law').fill('florida');
  await expect(page.getByRole('row', { name: /Florida.*10.*5/ })).toBeVisible();
  await page.screenshot({ path: '.output/screenshots/dashboard-rulebook-city.png', fullPage: true });
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('US-XX: The rulebook has no such row.')).toBeVisible();
  await page.getByLabel('Row of the rulebook').selectOption('US-TX');
  await page.getByLabel('Week', { exact: true }).fill('mon-fri 10:00-17:00; sat-sun closed');
  await page.getByLabel('Your name').fill('Officer Ana');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect
    .poll(() => kept(stage, 'amendments'))
    .toEqual(expect.arrayContaining([expect.objectContaining({ row: 'US-TX' })]));
  await page.screenshot({ path: '.output/screenshots/dashboard-amendments.png', fullPage: true });
});
