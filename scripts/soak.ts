/** The long runs, at the speed of the real thing: not part of `npm test`. */
import { spawnSync } from 'node:child_process';

const run = spawnSync('vitest', ['run', 'test/unit/upsert-load.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, CLEARDIAL_SOAK: '1' },
  shell: process.platform === 'win32',
});
process.exitCode = run.status ?? 1;
