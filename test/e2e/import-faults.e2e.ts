/** By keyboard, from a file with every fault to exactly the clean contacts. */
import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { ImportJob } from '#src/job/import-job.ts';
import { startSandbox } from '../sandbox/server.ts';
import { openBrowser, openDashboard } from './support/browser.ts';
import { connectThroughPopup } from './support/connect.ts';
import { MIDDAY } from './support/stage.ts';

const FOLDER = '.output/screenshots';
const CLEAN = 84;
const MOST_TABS = 150;

const phone = (place: number) => `+1213555${String(place).padStart(4, '0')}`;

/** Each fault once, above rows that have none. */
const FAULTY = [
  `F-2,${phone(2)},"Bob" Smith,CA,90001`,
  `F-3,${phone(3)},"Ann Lee,CA,90001`,
  `F-4,${phone(4)},Lee, Ann,CA,90001`,
  `1.23457E+11,${phone(5)},Cut Short,CA,90001`,
  'F-6,12,Wrong Number,CA,90001',
  `F-7,${phone(7)},Two Numbers,CA,90001`,
  `F-7,${phone(8)},Two Numbers,CA,90001`,
  `F-9,${phone(9)},Twice There,CA,90001`,
  `F-9,${phone(9)},Twice There,CA,90001`,
  `F-11,${phone(11)},"Lee, Ann,CA,90001`,
];
/** A spreadsheet has made a number of the first id. */
const CLEAN_ROWS = Array.from(
  { length: CLEAN },
  (_, row) => `${row === 0 ? '12.0' : `C-${row}`},${phone(100 + row)},Clean ${row},CA,90001`,
);
const TEXT = ['Customer ID,Mobile number,Full name,State,Zip', ...FAULTY, ...CLEAN_ROWS, ''].join('\r\n');
const LINES = FAULTY.length + CLEAN;

/** Goes there as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there');
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
}

async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  if (text !== '') await page.keyboard.type(text);
}

async function jobOf(page: Page): Promise<ImportJob> {
  const reply = (await page.evaluate(() =>
    chrome.runtime.sendMessage({ request: 'import.list', body: {} }),
  )) as { answer: unknown[] };
  return ImportJob.parse(reply.answer[0]);
}

/** In both themes, for a person to look at. */
async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${FOLDER}/${colorScheme}-import-${name}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Nothing is in the way of anybody, and no page is wider than a narrow window. */
async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `${FOLDER}/narrow-import-fault-correcting.png`, fullPage: true });
  if (size) await page.setViewportSize(size);
}

/** The counts of a table, by what they count. */
async function countsUnder(page: Page, title: string): Promise<Record<string, number>> {
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: title }) });
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
  return Object.fromEntries(rows.map(([words, count]) => [words, Number(count?.replaceAll(',', ''))]));
}

test('a file with every fault, by keyboard: put right, asked about, cancelled, gone on with, and only what is clean is there', async () => {
  await mkdir(FOLDER, { recursive: true });
  const sandbox = await startSandbox({ now: MIDDAY, contacts: 20, seed: 3 });
  const browser = await openBrowser();
  try {
    const before = sandbox.control.tenant.contacts.length;
    const popup = await connectThroughPopup(browser, sandbox.origin);
    await popup.getByRole('button', { name: 'Sign out' }).waitFor();
    const page = await openDashboard(browser);
    await page
      .getByLabel('Choose a file…')
      .setInputFiles({ name: 'faults.csv', mimeType: 'text/csv', buffer: Buffer.from(TEXT) });
    await page.getByText('1 row is read with something to know of it').click();
    await expect(page.getByText('The id had a zero behind the point, which is taken off.')).toBeVisible();
    await expect(page.getByText('12.0', { exact: true }).first()).toBeVisible();
    await picture(page, 'fault-warnings');
    await press(page, 'Check this file');

    // Every line is somewhere, and the sums say so.
    await expect(page.getByText(`${LINES} lines in the file: ${LINES - 3} rows, 3 reported.`)).toBeVisible();
    const { Rows: rows, 'Lines in the file': lines, ...parts } = await countsUnder(page, 'How they stand');
    expect({ rows, lines }).toEqual({ rows: LINES - 3, lines: LINES });
    expect(parts).toMatchObject({
      'Not read as a contact': 3,
      'Twice in the list': 1,
      'Another number of the same id': 1,
    });
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(LINES);
    expect(Object.values(await countsUnder(page, 'Why lines were not read as contacts'))).toEqual([1, 1, 1]);
    const send = page.getByRole('button', { name: /^Send [\d,]+ clear contacts to CXone$/ });
    await expect(send).toBeDisabled();
    await expect(send).toHaveAccessibleDescription(
      'First say what is to be done with ids of several numbers.',
    );
    await picture(page, 'fault-checked');

    // Its own separator stood in the name: the cells are moved back to where they belong.
    await press(page, 'Put right');
    const table = page.getByRole('region', { name: 'Lines to put right' });
    const cell = (header: string, line: number) =>
      table.getByRole('textbox', { name: `${header}, line ${line}`, exact: true });
    await expect(cell('Customer ID', 4)).toBeFocused();
    await picture(page, 'fault-correcting');
    await expectUsable(page);
    await tabTo(page, cell('Full name', 4));
    for (const text of ['Ann Lee', 'CA', '90001', '']) {
      await writeOver(page, text);
      if (text !== '') await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(table.getByRole('status')).toHaveText('Line 4: Clear');
    // A line that is left as it is is passed by.
    await expect(cell('Customer ID', 5)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(cell('Mobile number', 6)).toBeFocused();
    await writeOver(page, '13');
    await page.keyboard.press('Enter');
    await expect(table.getByRole('status')).toContainText('Line 6: Check');
    await expect(cell('Mobile number', 6)).toBeFocused();
    await writeOver(page, phone(6));
    await page.keyboard.press('Enter');
    await expect(table.getByRole('status')).toHaveText('Line 6: Clear');
    await expect(cell('Customer ID', 11)).toBeFocused();
    await picture(page, 'fault-corrected');
    await page.keyboard.press('Escape');
    await expect(table).toBeHidden();
    await expect(page.getByRole('button', { name: 'Put right' })).toBeFocused();
    await expect(page.getByText(`${LINES} lines in the file: ${LINES - 2} rows, 2 reported.`)).toBeVisible();

    await tabTo(page, page.getByRole('radio', { name: 'Send the first number of each' }));
    await page.keyboard.press('Space');
    const wanted = new Set([
      ...['F-2', 'F-3', 'F-4', 'F-6', 'F-7', 'F-9'],
      ...CLEAN_ROWS.map((row) => row.split(',')[0]?.replace('.0', '') ?? ''),
    ]);
    await expect(send).toBeEnabled();
    await expect(send).toHaveText(`Send ${wanted.size} clear contacts to CXone`);
    await picture(page, 'fault-answered');

    // Slow enough that a person can call it off on the way.
    sandbox.control.setLatency(400);
    await press(page, /^Send [\d,]+ clear contacts to CXone$/);
    await expect.poll(async () => (await jobOf(page)).counts.created).toBeGreaterThan(0);
    await picture(page, 'fault-sending');
    await press(page, 'Cancel');
    await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
    sandbox.control.setLatency(0);
    const { counts, lines: all } = await jobOf(page);
    const left = counts['not-reached'];
    expect(left).toBeGreaterThan(0);
    await expect(page.getByText(`${counts.created} were sent, ${left} were not reached.`)).toBeVisible();
    const ended = await countsUnder(page, 'What became of them');
    expect(ended['Lines in the file']).toBe(all);
    expect(Object.values(ended).reduce((sum, count) => sum + count, 0)).toBe(2 * all);
    await expect(page.getByRole('button', { name: 'What was not sent (CSV)' })).toBeVisible();
    await picture(page, 'fault-cancelled');

    await press(page, 'Go on');
    await expect.poll(async () => (await jobOf(page)).state).toBe('done');
    await expect(page.getByText(`${wanted.size} were sent, ${LINES - wanted.size} were not.`)).toBeVisible();

    // What was sent stays as it is; what was not read can be put right even now, and is sent then.
    await press(page, 'Put right');
    await expect(cell('Customer ID', 5)).toBeFocused();
    await expect(table.getByRole('rowheader')).toHaveText(['5', '11']);
    await tabTo(page, cell('Full name', 11));
    for (const text of ['Lee, Ann', 'CA', '90001', '']) {
      await writeOver(page, text);
      if (text !== '') await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(table.getByRole('status')).toHaveText('Line 11: Clear');
    // After the last line there is nothing but to leave.
    await expect(table.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Paused', { exact: true })).toBeVisible();
    expect(await countsUnder(page, 'What became of them')).toMatchObject({ 'Still to come': 1 });
    await press(page, 'Go on');
    wanted.add('F-11');
    await expect(page.getByText(`${wanted.size} were sent, ${LINES - wanted.size} were not.`)).toBeVisible();
    await picture(page, 'fault-done');
    const there = sandbox.control.tenant.contacts.slice(before);
    expect(there).toHaveLength(wanted.size);
    expect(new Set(there.map(({ externalId }) => externalId))).toEqual(wanted);
    const byId = new Map(there.map((contact) => [contact.externalId, contact]));
    expect(byId.get('F-2')?.name).toBe('Bob Smith');
    expect(byId.get('F-3')?.name).toBe('Ann Lee');
    expect(byId.get('F-4')).toMatchObject({ phone: phone(4), name: 'Ann Lee' });
    expect(byId.get('F-6')?.phone).toBe(phone(6));
    expect(byId.get('F-7')?.phone).toBe(phone(7));
  } finally {
    await browser.close();
    await sandbox.stop();
  }
});
