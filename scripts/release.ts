/**
 * Makes a release of what is under “Unreleased”: `npm run release -- patch` (or `minor`, `major`, `1.2.3`). Version,
 * lock file and changelog change in one commit with a tag; `npm run package` then makes what goes to the stores.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './changelog.ts';

const [wanted] = process.argv.slice(2);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}

if (!/^(patch|minor|major|\d+\.\d+\.\d+)$/.test(wanted ?? '')) {
  fail('Say what kind of release it is: npm run release -- patch, minor, major or a version such as 1.2.3');
}
if (git('status', '--porcelain') !== '')
  fail('There are changes that are not committed: commit or drop them first');

const before = readFileSync('CHANGELOG.md', 'utf8');
// Thrown before anything is written.
released(before, '0.0.0', '0000-00-00');
const npm = spawnSync('npm', ['version', '--no-git-tag-version', wanted ?? ''], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (npm.status !== 0) fail('npm did not take that version; nothing else was changed');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const { text, notes } = released(before, version, new Date().toISOString().slice(0, 10));
writeFileSync('CHANGELOG.md', text);
git('commit', '--all', '--message', `Release ${version}`, '--message', notes);
git('tag', '--annotate', `v${version}`, '--message', `ClearDial ${version}`);
console.log(`Released ${version}, with its tag. Next: npm test, npm run package, push.`);
