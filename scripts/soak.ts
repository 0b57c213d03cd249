/** The long runs, at the speed of the real thing: not part of `npm test`. */
import { spawnSync } from 'node:child_process';

const RUNS: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['vitest', ['run', 'test/unit/upsert-load.test.ts']],
  ['wxt', ['build', '--mode', 'sandbox']],
  ['playwright', ['test', 'any-grid', '-g', 'virtual']],
  ['playwright', ['test', 'import', '-g', 'messy']],
  ['playwright', ['test', 'dashboard', '-g', 'calculator']],
  ['playwright', ['test', 'week']],
];
for (const [command, args] of RUNS) {
  const run = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CLEARDIAL_SOAK: '1' },
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exitCode = 1;
}
