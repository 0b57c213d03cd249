/** Draws public/icon/icon.svg at the sizes that browsers ask for: node scripts/build-icons.ts */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from './find-browser.ts';

const folder = new URL('../public/icon/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder)).toString('base64');
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}</style><img src="data:image/svg+xml;base64,${svg}" width="${size}">`,
  );
  await page
    .locator('img')
    .screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
