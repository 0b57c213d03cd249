/** Builds the store package a second time and compares every byte: whoever builds a commit gets what was published. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url));

function hashes(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

const first = hashes();
const build = spawnSync('wxt', ['build'], { stdio: 'ignore', shell: process.platform === 'win32' });
if (build.status !== 0) throw new Error('The second build failed');
const second = hashes();
const other = [...new Set([...first.keys(), ...second.keys()])].filter(
  (name) => first.get(name) !== second.get(name),
);
const all = createHash('sha256');
for (const [name, hash] of second) all.update(`${hash}  ${name}\n`);
console.log(`${second.size} files, built twice: sha256 ${all.digest('hex')}`);
if (other.length > 0) {
  console.error(`Other in the second build: ${other.join(', ')}`);
  process.exitCode = 1;
}
