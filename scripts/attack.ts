/** All attacks on the guard: `npm test` runs a part of them. The rows go to `.output/attack.json` too. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('playwright', ['test', 'attack'], {
  stdio: 'inherit',
  env: { ...process.env, CLEARDIAL_ATTACK: '1' },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
