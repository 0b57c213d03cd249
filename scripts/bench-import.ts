/** A million rows of CSV, read, mapped and judged in the browser: how long, and what the page feels of it. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openDashboard } from '../test/e2e/support/browser.ts';
import { connectThroughPopup } from '../test/e2e/support/connect.ts';
import { generateTenant } from '../test/sandbox/generator.ts';
import { startSandbox } from '../test/sandbox/server.ts';

const ROWS = 1_000_000;
const DISTINCT = 50_000;

const folder = mkdtempSync(join(tmpdir(), 'cleardial-million-'));
const path = join(folder, 'million.csv');
writeFileSync(path, 'External ID,Name,Phone,State,Postal code\n');
const { contacts } = generateTenant({ seed: 9, contacts: DISTINCT, now: Date.now() });
const handle = openSync(path, 'a');
for (let from = 0; from < ROWS; from += DISTINCT) {
  const lines = contacts
    .slice(0, DISTINCT)
    .map(({ name, phone, attributes }, index) =>
      [
        `M-${from + index}`,
        `"${(name ?? '').replaceAll('"', '""')}"`,
        phone ?? '',
        attributes.state ?? '',
        attributes.postalCode ?? '',
      ].join(','),
    );
  writeSync(handle, `${lines.join('\n')}\n`);
}
closeSync(handle);

const sandbox = await startSandbox({ contacts: 100 });
const browser = await openBrowser();
try {
  await (await connectThroughPopup(browser, sandbox.origin))
    .getByRole('button', { name: 'Sign out' })
    .waitFor();
  const page = await openDashboard(browser);
  await page.getByLabel('Choose a file…').setInputFiles(path);
  await page.getByLabel('What “Phone” is').waitFor();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const begun = Date.now();
  await page.getByRole('button', { name: 'Check this file' }).click();
  await page.getByRole('button', { name: /^Send [\d,]+ clear contacts/ }).waitFor({ timeout: 600_000 });
  const seconds = (Date.now() - begun) / 1000;
  const long = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
  const memory = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 2 ** 20,
  );
  const workers = await Promise.all(
    page
      .workers()
      .map((worker) =>
        worker.evaluate(
          () =>
            (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
        ),
      ),
  );
  console.log(
    `Import of ${ROWS.toLocaleString('en')} rows: ${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds).toLocaleString('en')} rows a second; ` +
      `long tasks of the page over 50 ms: ${long.length}${long.length > 0 ? ` (longest ${Math.max(...long).toFixed(0)} ms)` : ''}; ` +
      `heap of the page ${memory.toFixed(0)} MB, of its workers ${workers.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(', ')} MB`,
  );
} finally {
  await browser.close();
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}
