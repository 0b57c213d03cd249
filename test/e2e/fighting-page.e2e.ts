/** A page that fights what ClearDial draws: over the dialog, under it, and with the document itself. */
import type { Page } from '@playwright/test';
import { openPopup } from './support/browser.ts';
import { allTextsInside, pressInside, textInside } from './support/closed-shadow.ts';
import { allBadgesSettled } from './support/connect.ts';
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

const TAMPERS: Readonly<Record<string, string>> = {
  'hides badges by its styles': `
    const style = document.createElement('style');
    style.textContent = '[data-cleardial="badge"] { display: none !important }'; document.head.append(style)`,
  'fades badges': `
    const style = document.createElement('style');
    style.textContent = '[data-cleardial="badge"] { opacity: 0.01 !important }'; document.head.append(style)`,
  'moves badges away': `
    const style = document.createElement('style');
    style.textContent = '[data-cleardial="badge"] { transform: translateX(-3000px) !important }'; document.head.append(style)`,
  'paints over badges': `
    for (const cell of document.querySelectorAll('tbody td')) {
      const badge = cell.querySelector('[data-cleardial="badge"]');
      if (!badge) continue;
      const paint = document.createElement('span');
      paint.textContent = 'Clear';
      paint.style.cssText = 'position:absolute;z-index:99;background:#dfd;width:' + badge.offsetWidth + 'px;height:' + badge.offsetHeight + 'px;left:' + (badge.getBoundingClientRect().left + scrollX) + 'px;top:' + (badge.getBoundingClientRect().top + scrollY) + 'px';
      document.body.append(paint);
    }`,
};
const TAMPERED = /This page hides or covers \d+ badges?/;
const strip = async (page: Page) => (await allTextsInside(page)).join(' ');

test('a page that tampers with badges is said to, on the page and in the popup', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  for (const [name, code] of Object.entries(TAMPERS)) {
    await page.reload();
    await allBadgesSettled(page);
    await page.evaluate(code);
    await expect.poll(() => strip(page), name).toMatch(TAMPERED);
  }
  const popup = await openPopup(stage.browser);
  await expect(popup.getByRole('alert')).toContainText('Do not rely on what it shows');
});

/** What consoles do: none of it hides a badge for its own sake. */
const OWN: Readonly<Record<string, string>> = {
  'a sticky bar': `document.body.insertAdjacentHTML('afterbegin', '<div style="position:sticky;top:0;height:120px;background:white;z-index:5">Bar</div>'); scrollTo(0, 150)`,
  'a window above the list': `document.body.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:10% 20%;background:white;z-index:6">Window</div>')`,
  'narrow cells': `document.querySelectorAll('tbody td').forEach((cell) => { cell.style.cssText = 'max-width:60px;overflow:hidden;white-space:nowrap' })`,
  'a list that steps back': `document.querySelector('table').style.cssText = 'opacity:0.4;filter:grayscale(1)'`,
  'rows out of sight': `document.querySelectorAll('tbody tr').forEach((row, at) => { if (at > 3) row.style.visibility = 'hidden' })`,
};

test('what consoles do is no tampering, beside one badge that is hidden', async ({ stage }) => {
  const page = await stage.open(`#/campaigns/${CAMPAIGN}`);
  for (const [name, code] of Object.entries(OWN)) {
    await page.reload();
    await allBadgesSettled(page);
    await page.evaluate(code);
    await page.evaluate(() => {
      const inSight = [...document.querySelectorAll<HTMLElement>('[data-cleardial="badge"]')].find(
        (badge) => (badge.parentElement?.getBoundingClientRect().top ?? 0) > 0,
      );
      inSight?.style.setProperty('display', 'none', 'important');
    });
    await expect.poll(() => strip(page), name).toMatch(/This page hides or covers 1 badge\./);
  }
});
