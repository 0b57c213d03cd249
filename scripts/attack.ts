/**
 * All attacks on the guard: from pages, frames, other hosts, a process that was taken over and the browser's own start,
 * with what lies over the dialog and the badges; then hostile tenants, files and senders. `npm test` runs a part of the
 * first. Its rows go to `.output/attack.json` too.
 */
import { spawnSync } from 'node:child_process';

const RUNS: readonly (readonly [command: string, args: readonly string[]])[] = [
  ['playwright', ['test', 'attack', 'fighting-page']],
  [
    'vitest',
    [
      'run',
      ...['answer-limits', 'file-limits', 'paging', 'fault-matrix', 'receive', 'launch-targets', 'leaks'],
      ...['tenant-clock', 'csv-cell', 'damaged-file', 'outside-data'],
    ],
  ],
];
for (const [command, args] of RUNS) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CLEARDIAL_ATTACK: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = 1;
}
