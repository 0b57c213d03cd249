/**
 * The main job, end to end: the sandbox tenant, a real Chromium with the extension, connected, on the contact
 * list. With a display it stays open for a person; with `--headless`, or without a display, it takes the steps
 * by itself, prints what it saw, and fails when a step did not happen.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ExtensionBrowser, openBrowser } from '../test/e2e/support/browser.ts';
import { pressInside, type Surface, waitInside } from '../test/e2e/support/closed-shadow.ts';
import {
  allBadgesSettled,
  BADGE,
  connectThroughPopup,
  countBadges,
  signInToConsole,
} from '../test/e2e/support/connect.ts';
import { type Sandbox, startSandbox } from '../test/sandbox/server.ts';

const SCREENSHOTS = fileURLToPath(new URL('../.output/screenshots', import.meta.url));
const CAMPAIGN = 'cmp-spring';

class StepFailedError extends Error {
  override readonly name = 'StepFailedError';
}

function demand(happened: unknown, step: string): asserts happened {
  if (!happened) throw new StepFailedError(`This step did not happen: ${step}`);
}

async function walkTheRoad(browser: ExtensionBrowser, sandbox: Sandbox): Promise<string[]> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const summary: string[] = [];
  const say = (label: string, value: string | number) => summary.push(`${label.padEnd(28)} ${value}`);
  const shoot = (page: { screenshot(options: { path: string }): Promise<unknown> }, name: string) =>
    page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });

  const popup = await connectThroughPopup(browser, sandbox.origin);
  await popup.getByRole('button', { name: 'Sign out' }).waitFor();
  say('connected to', sandbox.origin);

  const page = await browser.context.newPage();
  await signInToConsole(page, sandbox.origin);
  await page.goto(`${sandbox.origin}/#/lists/all`);
  const rows = await allBadgesSettled(page);
  const badges = await countBadges(page);
  demand(
    rows > 0 && Object.values(badges).reduce((sum, count) => sum + count, 0) === rows,
    'a badge at every row',
  );
  say(
    'badges painted',
    `${rows} (${Object.entries(badges)
      .map(([status, count]) => `${count} ${status}`)
      .join(', ')})`,
  );
  await page.locator(BADGE).first().hover();
  await page.locator('[data-cleardial="card"]').waitFor();
  await shoot(page, 'contact-list');

  await popup.bringToFront();
  // While it is being read there is a bar beside the count.
  const complete = popup
    .getByRole('listitem')
    .filter({ hasNot: popup.getByRole('progressbar') })
    .getByText(/^[\d,]+ contacts read$/)
    .first();
  await complete.waitFor();
  await shoot(popup, 'popup');
  const read = (await complete.innerText()).split(' ')[0];
  demand(read, 'the contacts were read');
  say('contacts read', read);

  await page.bringToFront();
  await page.goto(`${sandbox.origin}/#/campaigns/${CAMPAIGN}`);
  await allBadgesSettled(page);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  const held = await waitInside(page, 'launch-dialog', heldLaunch);
  say('launch held', held.open);
  say('callable', held.callable);
  say('blocked', held.blocked);
  say('to review', held.review);
  for (const [reason = '', count = ''] of held.reasons) say(`  ${reason}`, count);
  await shoot(page, 'launch-dialog');
  await pressInside(page, 'launch-dialog', 'Cancel');

  const outcome = await page.evaluate(async (id) => {
    try {
      const response = await fetch(`/api/v2/campaigns/${id}/launch`, { method: 'POST' });
      return `answered ${response.status}`;
    } catch {
      return 'blocked';
    }
  }, CAMPAIGN);
  demand(outcome === 'blocked', 'the launch request was blocked on the network');
  const { campaigns } = sandbox.control.state();
  demand(
    campaigns.every((campaign) => campaign.launches === 0),
    'no launch reached the tenant',
  );
  say('launch request', 'blocked on the network; none reached the tenant');
  say('screenshots', '.output/screenshots');
  return summary;
}

/** What the dialog says of a launch that it holds; null while it is still checking. */
function heldLaunch({ headings, paragraphs, terms, tables }: Surface) {
  if (headings[0] !== 'Launch held') return null;
  const counts = new Map(terms);
  const [callable, blocked, review] = [counts.get('Clear'), counts.get('Blocked'), counts.get('Check')];
  if (callable === undefined || blocked === undefined || review === undefined) return null;
  const [open = ''] = /^[\d,]+ of [\d,]+ contacts?/.exec(paragraphs[0] ?? '') ?? [];
  const why = tables.find(({ headers }) => headers.join() === 'Why,Contacts');
  return { open: open || 'yes', callable, blocked, review, reasons: why?.rows ?? [] };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
  });
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const headless = values.headless || !display;
  const sandbox = await startSandbox({ port: Number(values.port) });
  const browser = await openBrowser({ headless });
  try {
    if (headless) {
      console.log((await walkTheRoad(browser, sandbox)).join('\n'));
      return;
    }
    const popup = await connectThroughPopup(browser, sandbox.origin);
    await popup.getByRole('button', { name: 'Sign out' }).waitFor();
    await popup.close();
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await signInToConsole(page, sandbox.origin);
    await page.goto(`${sandbox.origin}/#/lists/all`);
    console.log(`The sandbox console is open at ${sandbox.origin}. Close the browser to end.`);
    await new Promise((resolve) => browser.context.once('close', resolve));
  } finally {
    await browser.close();
    await sandbox.stop();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof StepFailedError ? error.message : error);
  process.exitCode = 1;
}
