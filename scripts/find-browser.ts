/**
 * Finds a Chromium that loads unpacked extensions, or installs one.
 *
 * Google's own Chrome no longer loads extensions from the command line, so only Chromium, Edge and the builds
 * made for testing will do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No browser, and none could be installed: the message says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';

  constructor() {
    super(
      'No Chromium was found and none could be installed. Install Chromium or Edge, or set CHROMIUM_PATH ' +
        'to the program file of one, and run the command again.',
    );
  }
}

export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file`);
  }
  return [...USUAL_PLACES, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian|^ID=ubuntu/m.test(release) && existsSync('/usr/bin/apt-get');
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** @throws {NoBrowserError} when there is none and none can be installed */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  const environment = ['-o', 'DPkg::Lock::Timeout=120'];
  const installed = isDebianRoot()
    ? succeeds('apt-get', ['update', '-qq']) &&
      succeeds('apt-get', [...environment, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    : succeeds(process.execPath, [
        createRequire(import.meta.url).resolve('@playwright/test/cli'),
        'install',
        'chromium',
      ]);
  const path = installed ? findChromium() : null;
  if (!path) throw new NoBrowserError();
  return path;
}

if (import.meta.main) console.log(`Browser: ${ensureChromium()}`);
