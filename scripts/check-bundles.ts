/** Budgets in bytes, gzipped, and what the store build may never hold. Fails the build when one is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));
const KILOBYTE = 1024;

const BUDGETS: readonly (readonly [file: RegExp, kilobytes: number])[] = [
  // The card names places as people say them, columns are known by their names in six languages: 40. What launches or
  // widens dialing, in every spelling, and the watch over a page that fights: 45.
  [/^content-scripts\/console\.js$/, 45],
  [/^validator\.js$/, 400],
  // Workbooks with their number formats, and the sentences of verdicts for lines that are put right: 100.
  [/^reader\.js$/, 104],
];

const ALLOWED_PERMISSIONS = [
  'alarms',
  'declarativeNetRequest',
  'identity',
  'notifications',
  'offscreen',
  'scripting',
  'storage',
  'webRequest',
];

const faults: string[] = [];
for (const [file, budget] of BUDGETS) {
  const name = file.source.replaceAll('\\', '').replace(/[\^$]/g, '');
  const size = gzipSync(readFileSync(`${folder}${name}`), { level: 9 }).length / KILOBYTE;
  console.log(`${name}: ${size.toFixed(1)} of ${budget} kB gzipped`);
  if (size > budget) faults.push(`${name} is ${size.toFixed(1)} kB gzipped; its budget is ${budget} kB`);
}

/** A page's code is its script and everything that imports, statically or when it is needed. */
function pageCode(page: string): string[] {
  const html = readFileSync(`${folder}${page}`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
  for (const file of files) {
    const code = readFileSync(`${folder}${file}`, 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      const path = `chunks/${name}`;
      if (!files.includes(path)) files.push(path);
    }
  }
  return files;
}

const PAGE_BUDGETS: readonly (readonly [page: string, kilobytes: number])[] = [
  ['popup.html', 90],
  ['verify.html', 90],
  ['dashboard.html', 120],
];
for (const [page, budget] of PAGE_BUDGETS) {
  const size = pageCode(page).reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${folder}${file}`), { level: 9 }).length / KILOBYTE,
    0,
  );
  console.log(`${page}: ${size.toFixed(1)} of ${budget} kB gzipped`);
  if (size > budget) faults.push(`${page} is ${size.toFixed(1)} kB gzipped; its budget is ${budget} kB`);
}

const manifestText = readFileSync(`${folder}manifest.json`, 'utf8');
const manifest = JSON.parse(manifestText) as { permissions: string[]; externally_connectable?: unknown };
if (manifest.permissions.toSorted().join() !== ALLOWED_PERMISSIONS.join()) {
  faults.push(`The store manifest asks for ${manifest.permissions.join(', ')}`);
}
if (manifest.externally_connectable !== undefined) faults.push('The manifest is externally connectable');

// Only the sandbox build talks to the machine that it runs on.
const THIS_MACHINE = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)\b|\[::1\]/;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:js|json|html|css)$/.test(name)) continue;
  const [found] = THIS_MACHINE.exec(readFileSync(`${folder}${name}`, 'utf8')) ?? [];
  if (found !== undefined) faults.push(`${name} of the store build names ${found}`);
}

// Nothing that ships may make HTML of text; `no-inner-html.ts` takes it out of Preact.
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.js') && readFileSync(`${folder}${name}`, 'utf8').includes('innerHTML')) {
    faults.push(`${name} can make HTML of text`);
  }
}

// Numbering plans are large: numbers are read in the workers, and what draws or guards a page has none.
const READS_NUMBERS = ['validator.js', 'reader.js'];
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue;
  const holdsPlans = readFileSync(`${folder}${name}`, 'utf8').includes('country_calling_codes');
  if (holdsPlans && !READS_NUMBERS.includes(name)) faults.push(`${name} holds numbering plans`);
  if (!holdsPlans && READS_NUMBERS.includes(name)) faults.push(`${name} holds no numbering plans to read by`);
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
