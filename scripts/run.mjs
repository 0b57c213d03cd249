/**
 * The way into every command: `node scripts/run.mjs <script> [arguments]`.
 *
 * It runs on whatever Node there is, installs the dependencies when they are missing or out of date (the
 * project's own Node among them), then runs the script under that Node. `scripts` lists what there is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

function run(command, args, env = process.env) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows });
  if (result.error) throw result.error;
  return result.status ?? 1;
}

/** The lock file as npm recorded it when it last installed; absent or older means that an install is due. */
function dependenciesAreInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(join(bin, windows ? 'node.cmd' : 'node'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

if (!dependenciesAreInstalled()) {
  console.log('Installing dependencies …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
}

const [script, ...args] = process.argv.slice(2);
const { scripts } = JSON.parse(readFileSync(join(root, 'scripts', 'commands.json'), 'utf8'));
const commands = scripts[script];
if (!commands) {
  console.error(`No such command: ${script}. There are: ${Object.keys(scripts).join(', ')}.`);
  process.exit(2);
}

const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
for (const [index, [command, ...fixed]] of commands.entries()) {
  const last = index === commands.length - 1;
  const status = run(command, last ? [...fixed, ...args] : fixed, env);
  if (status !== 0) process.exit(status);
}
