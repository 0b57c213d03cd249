/** Budgets in bytes, gzipped, and what the store build may never hold. Fails the build when one is broken. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));
const KILOBYTE = 1024;

const BUDGETS: readonly (readonly [file: RegExp, kilobytes: number])[] = [
  [/^content-scripts\/console\.js$/, 35],
  [/^validator\.js$/, 450],
];

const ALLOWED_PERMISSIONS = [
  'declarativeNetRequestWithHostAccess',
  'identity',
  'offscreen',
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

const manifestText = readFileSync(`${folder}manifest.json`, 'utf8');
const manifest = JSON.parse(manifestText) as { permissions: string[]; externally_connectable?: unknown };
if (/127\.0\.0\.1|localhost/.test(manifestText)) faults.push('The store manifest names this machine');
if (manifest.permissions.toSorted().join() !== ALLOWED_PERMISSIONS.join()) {
  faults.push(`The store manifest asks for ${manifest.permissions.join(', ')}`);
}
if (manifest.externally_connectable !== undefined) faults.push('The manifest is externally connectable');

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
