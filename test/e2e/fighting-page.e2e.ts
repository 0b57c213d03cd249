/** A page that fights what ClearDial draws: over the dialog, under it, and with the document itself. */
import type { Page } from '@playwright/test';
import { pressInside, textInside } from './support/closed-shadow.ts';
import { EVENING, expect, type Stage, test } from './support/stage.ts';

test.use({ stageOptions: { tenant: { now: EVENING, contacts: 300, seed: 11 }, colorScheme: 'light' } });

const CAMPAIGN = 'cmp-spring';
const HELD = /Clear [\d,]+ Blocked [\d,]+ Check [\d,]+/;
const launches = (stage: Stage) =>
  stage.sandbox.control.state().campaigns.reduce((sum, campaign) => sum + campaign.launches, 0);

async function heldDialog(stage: Stage): Promise<Page> {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
  return page;
}

const notifications = async (stage: Stage) => {
  const worker = await stage.browser.serviceWorker();
  return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
};

/** What the page lays over the dialog, or does to it, so that a person would press on something else. */
const COVERS: Readonly<Record<string, string>> = {
  'a popover that lets presses through': `
    const cover = document.createElement('div'); cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;background:white;pointer-events:none';
    document.body.append(cover); setInterval(() => { try { cover.hidePopover() } catch {} cover.showPopover() }, 50)`,
  'a popover with a hole': `
    const cover = document.createElement('div'); cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0 0 45% 0;margin:0;width:100vw;background:white;border:0;pointer-events:none';
    document.body.append(cover); setInterval(() => { try { cover.hidePopover() } catch {} cover.showPopover() }, 50)`,
  'styles of its own for the host': `
    const style = document.createElement('style');
    style.textContent = '[data-cleardial] { display: none !important; visibility: hidden !important }';
    document.head.append(style);
    setInterval(() => document.querySelectorAll('[data-cleardial="launch-dialog"]').forEach((host) => { host.style.display = 'none'; host.setAttribute('hidden', '') }), 20)`,
  'that the host goes elsewhere': `
    const hidden = document.createElement('div'); hidden.style.display = 'none'; document.body.append(hidden);
    setInterval(() => document.querySelectorAll('[data-cleardial="launch-dialog"]').forEach((host) => hidden.append(host)), 20)`,
};

for (const [name, code] of Object.entries(COVERS)) {
  test(`a dialog under ${name} lets nothing through, and a notification says so`, async ({ stage }) => {
    const page = await heldDialog(stage);
    await page.evaluate(code);
    await expect.poll(() => notifications(stage)).toContainEqual(expect.stringContaining('covered:'));
    await pressInside(page, 'launch-dialog', 'Launch anyway…').catch(() => null);
    expect(await textInside(page, 'launch-dialog')).not.toContain('Reason for launching anyway');
    expect(launches(stage)).toBe(0);
    expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
  });
}

test('a dialog comes back over what a page opens once above it', async ({ stage }) => {
  const page = await heldDialog(stage);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;background:white';
    document.body.append(cover);
    cover.showPopover();
  });
  await expect(async () => {
    await pressInside(page, 'launch-dialog', 'Launch anyway…');
    expect(await textInside(page, 'launch-dialog')).toContain('Reason for launching anyway');
  }).toPass();
});

test('a dialog that is taken away comes back, and the press stays held', async ({ stage }) => {
  const page = await heldDialog(stage);
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('[data-cleardial="launch-dialog"]')) host.remove();
  });
  await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
  expect(launches(stage)).toBe(0);
});

test('a press is held after the page wrote its document anew', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  await page.getByRole('button', { name: 'Launch', exact: true }).waitFor();
  await page.evaluate((launch) => {
    document.open();
    document.write(`<!doctype html><title>CXone sandbox</title><button>Launch</button>`);
    document.close();
    document.querySelector('button')?.addEventListener('click', () => void fetch(launch, { method: 'POST' }));
  }, `/api/v2/campaigns/${CAMPAIGN}/launch`);
  await page.getByRole('button', { name: 'Launch', exact: true }).click();
  await expect.poll(() => textInside(page, 'launch-dialog')).toMatch(HELD);
  expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
});

for (const kind of ['about:blank', 'srcdoc', 'blob'] as const) {
  test(`a press in a frame of ${kind} is held`, async ({ stage }) => {
    const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
    await page.getByRole('button', { name: 'Launch', exact: true }).waitFor();
    await page.evaluate(
      ([how, launch]) => {
        const html = `<!doctype html><body><button>Launch</button><script>
          document.querySelector('button').addEventListener('click', () => {
            parent.pressed = true;
            fetch('${launch}', { method: 'POST' }).catch(() => null);
          });
        </script>`;
        const frame = document.createElement('iframe');
        frame.name = 'attack';
        frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:9999;background:white';
        if (how === 'srcdoc') frame.srcdoc = html;
        if (how === 'blob') frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
        document.body.append(frame);
        if (how === 'about:blank') frame.contentDocument?.write(html);
      },
      [kind, `${stage.sandbox.origin}/api/v2/campaigns/${CAMPAIGN}/launch`] as const,
    );
    await page.frameLocator('iframe[name="attack"]').getByRole('button', { name: 'Launch' }).click();
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('iframe').length))
      .toBeGreaterThan(0);
    const frame = page.frame('attack');
    await expect
      .poll(async () => (await frame?.$$('[data-cleardial="launch-dialog"]'))?.length ?? 0)
      .toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as { pressed?: boolean }).pressed)).toBeUndefined();
    expect(stage.sandbox.control.requests(/launch$/)).toEqual([]);
  });
}
