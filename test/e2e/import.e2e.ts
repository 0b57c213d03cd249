/** A list is checked and sent to the end, whatever happens on the way. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { createClock, pinnedZoneData } from '#src/clock/index.ts';
import { type Contact, readPhone } from '#src/contact/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import { ImportJob } from '#src/job/import-job.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { compilePolicy, judge } from '#src/verdict/index.ts';
import { generateTenant } from '../sandbox/generator.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';
import { type ExtensionBrowser, killBrowser, openBrowser, openDashboard } from './support/browser.ts';
import { connectThroughPopup } from './support/connect.ts';
import { EVENING, MIDDAY } from './support/stage.ts';

/** All of them in the soak; enough to be interrupted three times otherwise. */
const ROWS = process.env.CLEARDIAL_SOAK ? 20_000 : 900;

/** Rows as lists have them: other numbers, twice the same person, formulas, quotes, blank lines, no id. */
function messyList(): { text: string; contacts: (Contact | null)[] } {
  const tenant = generateTenant({ seed: 77, contacts: ROWS, now: Date.parse(MIDDAY) });
  const firstOf = new Map<string, { otherPhones: string[] }>();
  const contacts: (Contact | null)[] = [];
  const records = tenant.contacts.slice(0, ROWS).map((raw, index) => {
    const externalId = index % 97 === 13 ? '' : index % 89 === 7 ? `N-${index - 1}` : `N-${index}`;
    const name =
      index % 50 === 0
        ? '=HYPERLINK("http://x","y")'
        : `${raw.name ?? ''}${index % 31 === 0 ? '\n"Jr."' : ''}`;
    const { state, postalCode, region, ...rest } = raw.attributes;
    const row = [
      externalId,
      name,
      raw.phone ?? '',
      state ?? '',
      postalCode ?? '',
      region ?? '',
      rest.timeZone ?? '',
    ];
    const phone = (raw.phone ?? '').trim() || null;
    const first = firstOf.get(externalId);
    // The number of the row that is left out says where the person may be all the same.
    if (first && phone !== null) first.otherPhones.push(phone);
    if (first) contacts.push(null);
    else {
      const otherPhones: string[] = [];
      const contact: Contact = {
        externalId: externalId || null,
        phone,
        name: name.trim() || null,
        otherPhones,
        attributes: Object.fromEntries(
          [
            ['state', state],
            ['postalCode', postalCode],
            ['region', region],
            ['timeZone', rest.timeZone],
          ].flatMap(([key, value]) =>
            String(value ?? '').trim() === '' ? [] : [[key, String(value).trim()]],
          ),
        ),
      };
      if (externalId !== '') firstOf.set(externalId, { otherPhones });
      contacts.push(contact);
    }
    return row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(';');
  });
  const header = 'Customer ID;Full name;Mobile number;State;Zip;Region;Time zone';
  const lines = records.flatMap((record, index) => (index % 400 === 0 ? ['', record] : [record]));
  return { text: `${header}\r\n${lines.join('\r\n')}\r\n`, contacts };
}

/** What the engine says, worked out here in Node from the list and the tenant's do-not-call numbers. */
function compliantIds(contacts: readonly (Contact | null)[], sandbox: Sandbox, at: number): Set<string> {
  const policy = compilePolicy(rulebook, createClock(pinnedZoneData(), null), {});
  const doNotCall = createDncIndex();
  for (const list of sandbox.control.tenant.dncLists) {
    doNotCall.addList(list);
    for (const record of list.records) {
      const phone = readPhone(record.phone);
      if (phone.ok)
        doNotCall.add(list.id, phone.phone, record.expiresAt ? Date.parse(record.expiresAt) : null);
    }
  }
  const facts = { attempts: new AttemptLedger(), doNotCall };
  return new Set(
    contacts.flatMap((contact) =>
      contact?.externalId && judge(contact, policy, facts, at).status === 'callable'
        ? [contact.externalId]
        : [],
    ),
  );
}

async function jobsOf(page: Page): Promise<ImportJob[]> {
  const reply = (await page.evaluate(() =>
    chrome.runtime.sendMessage({ request: 'import.list', body: {} }),
  )) as { answer: unknown[] };
  return reply.answer.map((job) => ImportJob.parse(job));
}

const doneRows = ({ counts }: ImportJob) => Object.values(counts).reduce((sum, count) => sum + count, 0);

async function hurry(browser: ExtensionBrowser): Promise<void> {
  const worker = await browser.serviceWorker();
  await worker.evaluate(() =>
    chrome.storage.local.set({ 'settings.rate': { perSecond: 1000, upsertSpacingMs: 0 } }),
  );
}

test('messy rows, with faults and the browser killed three times: each once, every row explained', async () => {
  test.setTimeout(240_000);
  const sandbox = await startSandbox({ now: MIDDAY, contacts: 50, seed: 3 });
  const profile = await mkdtemp(join(tmpdir(), 'cleardial-import-'));
  let browser = await openBrowser({ profile });
  try {
    const before = sandbox.control.tenant.contacts.length;
    await hurry(browser);
    await (await connectThroughPopup(browser, sandbox.origin, { remember: true }))
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    const { text, contacts } = messyList();
    let page = await openDashboard(browser);
    await page.getByLabel('Choose a file…').setInputFiles({
      name: 'autumn.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
    await expect(page.getByLabel('What “Mobile number” is')).toHaveValue('phone');
    await expect(page.getByLabel('What “Zip” is')).toHaveValue('postalCode');
    await expect(page.getByLabel('Separated by')).toHaveValue(';');
    await page.screenshot({ path: '.output/screenshots/import-mapping.png', fullPage: true });
    await page.getByRole('button', { name: 'Check this file' }).click();
    const send = page.getByRole('button', { name: /^Send [\d,]+ clear contacts to CXone$/ });
    // Contacts with several numbers are asked about, and nothing is sent before that is answered.
    const first = page.getByRole('radio', { name: 'Send the first number of each' });
    await first.waitFor({ timeout: 60_000 });
    await expect(send).toBeDisabled();
    await first.check();
    await expect(send).toBeEnabled();
    await page.screenshot({ path: '.output/screenshots/import-checked.png', fullPage: true });
    const [checked] = await jobsOf(page);
    if (!checked) throw new Error('There is no import');
    expect(checked.rows).toBe(ROWS);
    const wanted = compliantIds(contacts, sandbox, checked.proposedAt);
    expect(checked.standing.callable).toBe(wanted.size);

    for (const fault of ['drop-after', '500', '503', 'drop-before', '429-bare'] as const) {
      sandbox.control.addFault({ fault, method: 'POST', path: '^/api/v2/contacts', chance: 0.004 });
    }
    await send.click();
    for (const share of [0.2, 0.45, 0.7]) {
      await expect
        .poll(async () => doneRows((await jobsOf(page))[0] as ImportJob), {
          timeout: 90_000,
          intervals: [100],
        })
        .toBeGreaterThan(ROWS * share);
      await killBrowser(browser, profile);
      browser = await openBrowser({ profile });
      page = await openDashboard(browser);
    }
    await page.screenshot({ path: '.output/screenshots/import-sending.png', fullPage: true });
    await expect
      .poll(async () => (await jobsOf(page))[0]?.state, { timeout: 120_000, intervals: [250] })
      .toBe('done');
    const [done] = await jobsOf(page);
    if (!done) throw new Error('The import is gone');
    sandbox.control.clearFaults();

    // Exactly the compliant ones are there, and each was made once.
    const there = sandbox.control.tenant.contacts.slice(before);
    expect(there.length).toBe(wanted.size);
    expect(new Set(there.map(({ externalId }) => externalId))).toEqual(wanted);
    expect(there[0]?.attributes).toMatchObject({ rulebookVersion: rulebook.version });
    // A request whose connection breaks is repeated by the browser itself, and then finds its own arrival there.
    expect(done.counts.created + done.counts.existing).toBe(wanted.size);
    expect(done.counts.existing).toBeLessThan(wanted.size * 0.02);
    expect(done.counts.failed).toBe(0);
    expect(doneRows(done)).toBe(ROWS);
    expect(done.counts.duplicate + done.counts['other-number']).toBe(
      contacts.filter((contact) => contact === null).length,
    );

    await expect(page.getByText('Done', { exact: true })).toBeVisible();
    await page.screenshot({ path: '.output/screenshots/import-done.png', fullPage: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'What was not sent (CSV)' }).click(),
    ]);
    const csv = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '');
    const rows = Papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;
    expect(rows.length).toBe(ROWS - wanted.size);
    for (const row of rows) {
      expect(row.cleardial_status).toMatch(/^(rejected|duplicate|other-number)$/);
      if (row.cleardial_status === 'rejected') {
        expect(row.cleardial_reasons).toMatch(/^[A-Z_ ]+$/);
        expect(row.cleardial_why?.length).toBeGreaterThan(10);
      }
    }
    expect(
      rows
        .filter((row) => row.cleardial_reasons?.includes('OUTSIDE_CALLING_HOURS'))
        .every((row) => row.cleardial_citation),
    ).toBe(true);
    await page.getByRole('button', { name: 'Forget this list' }).click();
    await expect(page.getByText('No list has been imported here yet.')).toBeVisible();
  } finally {
    await browser.close();
    await sandbox.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

for (const dialect of ['campaigns', 'contacts', 'acd'] as const) {
  test(`${dialect}: the tenant’s own 2,000 contacts are read with faults on, and told apart`, async () => {
    test.setTimeout(120_000);
    const sandbox = await startSandbox({ now: EVENING, contacts: 2_000, seed: 5 });
    const browser = await openBrowser();
    try {
      const before = sandbox.control.tenant.contacts.length;
      await hurry(browser);
      await (await connectThroughPopup(browser, sandbox.origin, { dialect }))
        .getByRole('button', { name: 'Sign out' })
        .waitFor();
      for (const fault of ['500', 'drop-before', 'malformed-json', 'duplicate-across-pages'] as const) {
        sandbox.control.addFault({ fault, method: 'GET', path: 'contacts|call-lists', chance: 0.03 });
      }
      const page = await openDashboard(browser);
      await page.getByRole('button', { name: 'Check these contacts' }).click();
      await expect.poll(async () => (await jobsOf(page))[0]?.state, { timeout: 60_000 }).toBe('ready');
      const [ready] = await jobsOf(page);
      await page
        .getByRole('button', { name: dialect === 'acd' ? 'Report only' : /^Send [\d,]+ clear contacts/ })
        .click();
      await expect.poll(async () => (await jobsOf(page))[0]?.state, { timeout: 60_000 }).toBe('done');
      const [done] = await jobsOf(page);
      expect(done && doneRows(done)).toBe(ready?.rows);
      expect(sandbox.control.tenant.contacts.length).toBe(before);
      if (dialect === 'acd') expect(done?.counts.clear).toBe(ready?.standing.callable);
      else expect(done?.counts.existing).toBe(ready?.standing.callable);
    } finally {
      await browser.close();
      await sandbox.stop();
    }
  });
}

test('what CXone refused is sent again when a person wants it, and stands in the log', async () => {
  const sandbox = await startSandbox({ now: MIDDAY, contacts: 20, seed: 3 });
  const browser = await openBrowser();
  try {
    await hurry(browser);
    await (await connectThroughPopup(browser, sandbox.origin))
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    sandbox.control.addFault({ fault: '422', method: 'POST', path: '^/api/v2/contacts', times: 3 });
    const rows = Array.from(
      { length: 12 },
      (_, row) => `R${row},+1213555${String(row).padStart(4, '0')},CA,90001`,
    );
    const page = await openDashboard(browser);
    await page.getByLabel('Choose a file…').setInputFiles({
      name: 'few.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`id,phone,state,zip\n${rows.join('\n')}\n`),
    });
    await page.getByRole('button', { name: 'Check this file' }).click();
    await page.getByRole('button', { name: 'Send 12 clear contacts to CXone' }).click();
    await page.getByRole('button', { name: 'Send again the 3 that CXone refused' }).click();
    await expect.poll(async () => (await jobsOf(page))[0]?.counts).toMatchObject({ created: 12, failed: 0 });
    await expect.poll(async () => (await jobsOf(page))[0]?.state).toBe('done');
    expect(
      sandbox.control.tenant.contacts.filter(({ externalId }) => externalId?.startsWith('R')),
    ).toHaveLength(12);
    await page.getByRole('link', { name: 'Audit' }).click();
    await expect(page.getByRole('cell', { name: 'Contacts imported' })).toHaveCount(2);
  } finally {
    await browser.close();
    await sandbox.stop();
  }
});

test('an import that is paused and at once wanted again goes on at once', async () => {
  const sandbox = await startSandbox({ now: EVENING, contacts: 300, seed: 5 });
  const browser = await openBrowser();
  try {
    await (await connectThroughPopup(browser, sandbox.origin, {}))
      .getByRole('button', { name: 'Sign out' })
      .waitFor();
    await hurry(browser);
    const page = await openDashboard(browser);
    await page.getByRole('button', { name: 'Check these contacts' }).click();
    const send = page.getByRole('button', { name: /^Send [\d,]+ clear contacts/ });
    await send.waitFor();
    // A request is on its way when it is paused, so that the run has not ended yet when it is wanted again.
    sandbox.control.setLatency(700);
    await send.click();
    const done = async () => doneRows((await jobsOf(page))[0] as ImportJob);
    await expect.poll(done).toBeGreaterThan(0);
    const id = (await jobsOf(page))[0]?.id;
    await page.evaluate(async (job) => {
      await chrome.runtime.sendMessage({ request: 'import.pause', body: { id: job } });
      await chrome.runtime.sendMessage({ request: 'import.send', body: { id: job, onlyCheck: false } });
    }, id);
    sandbox.control.setLatency(0);
    // An alarm would take it up as well, half a minute later.
    await expect.poll(async () => (await jobsOf(page))[0]?.state, { timeout: 15_000 }).toBe('done');
  } finally {
    await browser.close();
    await sandbox.stop();
  }
});
