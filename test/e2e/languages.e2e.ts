/**
 * Every surface in every language: no English is left on it, nothing is cut off or pushes the page sideways, and a
 * picture of each is there to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language, withoutContext } from '#src/language/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { catalogueOf, messagesInCode } from '../../scripts/message-catalogue.ts';
import { openDashboard, openPopup } from './support/browser.ts';
import { allTextsInside, pressInside, textInside } from './support/closed-shadow.ts';
import { allBadgesSettled, BADGE } from './support/connect.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

const FOLDER = '.output/screenshots';
const TABS = ['import', 'worklists', 'forecast', 'rulebook', 'audit', 'settings'] as const;
/** Pictures for the stores, 1280 by 800. */
const STORE = '.output/store';

/** Laws, their names and their holidays stay in the language of the law. */
const OF_THE_LAW = rulebook.rows
  .flatMap(({ name, citation }) => [name, citation.text])
  .sort((a, b) => b.length - a.length);

/** Two words one after the other in Latin letters, the second of them small: a sentence, and no name. */
const ENGLISH_SENTENCE = /\b[A-Za-z]{2,} (?!x\b)[a-z]{2,}\b/;

/** What is read in a page of the extension; data in `bdi` and `code` apart. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('bdi, code, .address, .mono, datalist, style, script, [data-language]')) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          texts.push(node.getAttribute(name) ?? '');
        }
      } else texts.push(node.textContent ?? '');
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

const withContext = new Set([...messagesInCode().keys()].filter((english) => english.startsWith('[')));

function strays(language: Language, texts: readonly string[], data: readonly string[] = []): string[] {
  if (language === 'en') return texts.filter((text) => withContext.has(text));
  const catalogue = catalogueOf(language);
  const shown = new Set(Object.values(catalogue));
  const english = new Set(
    Object.entries(catalogue)
      .filter(([message, text]) => withoutContext(message) !== text && !message.includes('{'))
      .map(([message]) => withoutContext(message))
      .filter((message) => !shown.has(message)),
  );
  const found = texts.filter((text) => {
    if (english.has(text) || withContext.has(text)) return true;
    if (language !== 'ja') return false;
    let rest = text;
    for (const name of [...OF_THE_LAW, ...data]) rest = rest.replaceAll(name, '');
    return ENGLISH_SENTENCE.test(
      rest.replaceAll(/mon-fri [\d: ;a-z-]+|ACD Skills[^。]*|JSON Lines|npm run judge/g, ''),
    );
  });
  return [...new Set(found)];
}

/** Labels and buttons that are wider than the room they have. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, .cd-button, th, dt, legend:not(.visually-hidden), summary, h2, h3',
      ),
    ]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1 && clientWidth > 1)
      .map((element) => element.textContent ?? ''),
  );
}

async function speak(stage: Stage, language: string): Promise<void> {
  const worker = await stage.browser.serviceWorker();
  await worker.evaluate((wanted) => chrome.storage.local.set({ 'settings.language': wanted }), language);
}

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme: 'light' } });

for (const language of LANGUAGES) {
  test(`${language}: console, popup and dashboard speak it and nothing else`, async ({ stage }) => {
    test.setTimeout(120_000);
    stage.browser.context.setDefaultTimeout(15_000);
    await mkdir(FOLDER, { recursive: true });
    const catalogue = language === 'en' ? null : catalogueOf(language);
    const t = (english: string) => {
      const text = catalogue === null ? withoutContext(english) : catalogue[english];
      if (text === undefined) throw new Error(`There is no message “${english}”`);
      return text;
    };
    const shot = (page: Page, name: string, fullPage = false) =>
      page.screenshot({
        path: `${fullPage ? `${FOLDER}/${language}-` : `${STORE}/${language}/`}${name}.png`,
        fullPage,
      });
    const { campaigns, dncLists } = stage.sandbox.control.tenant;
    const data = [...campaigns.flatMap(({ name, rules }) => [name, ...rules]), ...dncLists].map((one) =>
      typeof one === 'string' ? one : one.name,
    );
    const expectSpoken = async (texts: readonly string[], where: string) => {
      expect(texts.length, where).toBeGreaterThan(3);
      expect(strays(language, texts, data), where).toEqual([]);
    };

    // Chosen while a console is open: its badges change their language where they stand.
    const page = await stage.open('#/campaigns/cmp-spring');
    await allBadgesSettled(page);
    await speak(stage, language);
    await expect(page.locator(BADGE).first()).toHaveAttribute('lang', language);
    await expect
      .poll(async () => strays(language, await allTextsInside(page), data), { message: 'badges and strip' })
      .toEqual([]);
    await page.locator(`${BADGE}[data-cleardial-status="blocked"]`).nth(2).hover();
    await expect.poll(() => textInside(page, 'card')).toContain(t('How we know where'));
    await expectSpoken(await allTextsInside(page), 'card');
    await shot(page, '1-verdicts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Launch', exact: true }).click();
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain(t('Over the next seven days'));
    await expectSpoken(await allTextsInside(page), 'dialog');
    await shot(page, '2-launch-held');
    await pressInside(page, 'launch-dialog', t('Launch anyway…'));
    await expect.poll(() => textInside(page, 'launch-dialog')).toContain(t('Reason for launching anyway'));
    await pressInside(page, 'launch-dialog', t('Allow one launch'));
    await expectSpoken(await allTextsInside(page), 'dialog with its reason');
    await pressInside(page, 'launch-dialog', t('Cancel'));

    const popup = await openPopup(stage.browser);
    const expectRoom = async (where: string) => {
      expect(await cutOff(popup), where).toEqual([]);
      expect(
        await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        where,
      ).toBeLessThanOrEqual(0);
    };
    await popup.getByRole('button', { name: t('New rule') }).waitFor();
    await expect(popup.locator('html')).toHaveAttribute('lang', language);
    for (const summary of await popup.locator('summary').all()) await summary.click();
    await expectSpoken(await textsOf(popup), 'popup');
    await expectRoom('popup');
    await shot(popup, 'popup', true);
    await popup.getByRole('button', { name: t('New rule') }).click();
    await popup.getByRole('button', { name: t('See what it changes') }).click();
    await popup.getByText(t('Choose the jurisdiction.')).waitFor();
    await popup.locator('#jurisdiction').fill('Texas');
    await popup.getByRole('button', { name: t('Use its hours') }).click();
    await popup
      .getByText(t('Filled from the rulebook. Holidays come from the rulebook whatever the rule says.'))
      .or(
        popup.getByText(
          t(
            'Filled from the rulebook, cut to whole hours. Holidays come from the rulebook whatever the rule says.',
          ),
        ),
      )
      .waitFor();
    await popup.getByLabel(t('Calls to one number in a day, at most')).fill('3');
    await expectSpoken(await textsOf(popup), 'editor');
    await expectRoom('editor');
    await shot(popup, 'editor', true);
    await popup.getByRole('button', { name: t('See what it changes') }).click();
    await popup.locator('.headline').waitFor();
    await expectSpoken(await textsOf(popup), 'review');
    await expectRoom('review');
    await shot(popup, 'review', true);
    await popup.close();

    const dashboard = await openDashboard(stage.browser);
    for (const tab of TABS) {
      await dashboard.evaluate((name) => {
        location.hash = name;
      }, tab);
      const shown = {
        import: dashboard.getByRole('button', { name: t('Check these contacts') }),
        worklists: dashboard.getByText(t('What to look at')),
        forecast: dashboard.getByText(t('Seven days, hour by hour')),
        rulebook: dashboard.getByText(t('Hours a week open for sales calls; the darker, the stricter.')),
        audit: dashboard.getByRole('cell', { name: t('Launch held') }).first(),
        settings: dashboard.getByText(t('Erase everything…')),
      }[tab];
      await shown.waitFor();
      await expectSpoken(await textsOf(dashboard), tab);
      expect(await cutOff(dashboard), tab).toEqual([]);
      await shot(dashboard, `dashboard-${tab}`, true);
      if (tab === 'forecast') await shot(dashboard, '3-forecast');
      if (tab === 'rulebook') await shot(dashboard, '4-rulebook');
    }

    await dashboard.goto(`chrome-extension://${stage.browser.extensionId}/verify.html`);
    await dashboard.getByText(t('The file stays in this page.')).waitFor();
    await expectSpoken(await textsOf(dashboard), 'verify');
  });
}

test('a person who is not signed in is asked to in the browser’s language, and may choose another', async ({
  stage,
}) => {
  await speak(stage, 'es');
  const popup = await openPopup(stage.browser);
  const es = catalogueOf('es');
  await popup
    .getByText(es['Connect to your CXone tenant to check numbers and guard launches.'] ?? '')
    .waitFor();
  await popup.getByRole('button', { name: es.Connect ?? '', exact: true }).click();
  expect(strays('es', await textsOf(popup))).toEqual([]);
  const dashboard = await openDashboard(stage.browser, 'settings');
  await dashboard.getByLabel(es['ClearDial speaks'] ?? '').selectOption('en');
  await expect(dashboard.getByRole('group', { name: 'Launch guard' })).toBeVisible();
  await expect(dashboard.locator('html')).toHaveAttribute('lang', 'en');
});
