/**
 * What goes to the stores, in `.output/packages`: one package for Chrome and Edge, one for Firefox with its sources, the
 * bill of materials, and the hashes of all. The same commit gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';

const output = fileURLToPath(new URL('../.output/', import.meta.url));
const folder = join(output, 'packages');
const { version } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
) as { version: string };
/** The first instant that a zip archive can hold, of no time zone. */
const NO_TIME = new Date(1980, 0, 1);

function archiveOf(build: string): Uint8Array {
  const files: Zippable = {};
  const entries = readdirSync(build, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = entries.map((one) => join(one.parentPath, one.name).slice(build.length + 1)).sort();
  for (const name of names) {
    files[name.replaceAll('\\', '/')] = [readFileSync(join(build, name)), { mtime: NO_TIME, level: 9 }];
  }
  return zipSync(files);
}

/** Without the moment at which it was made, which is no part of what is in the package. */
function billOfMaterials(): object {
  const text = execFileSync('npm', ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  const {
    serialNumber: _,
    metadata,
    ...bill
  } = JSON.parse(text) as Record<string, unknown> & {
    metadata: Record<string, unknown>;
  };
  const { timestamp: __, ...about } = metadata;
  return { ...bill, metadata: about };
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const made = new Map<string, Uint8Array>([
  [`cleardial-${version}-chrome-edge.zip`, archiveOf(join(output, 'chrome-mv3'))],
  [`cleardial-${version}-firefox.zip`, archiveOf(join(output, 'firefox-mv3'))],
  [
    `cleardial-${version}-sources.zip`,
    execFileSync('git', ['archive', '--format=zip', 'HEAD'], { maxBuffer: 1 << 30 }),
  ],
  [
    `cleardial-${version}-bill-of-materials.json`,
    Buffer.from(`${JSON.stringify(billOfMaterials(), null, 2)}
`),
  ],
]);
const lines = [...made].map(([name, content]) => {
  writeFileSync(join(folder, name), content);
  console.log(`${name}: ${(content.length / 1024).toFixed(0)} kB`);
  return `${createHash('sha256').update(content).digest('hex')}  ${name}`;
});
writeFileSync(join(folder, 'SHA256SUMS'), `${lines.join('\n')}\n`);
console.log(
  `In .output/packages. Texts for the stores are in docs/store, pictures in .output/store after npm run e2e.`,
);
