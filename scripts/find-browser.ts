/**
 * Finds a Chromium that loads unpacked extensions and a Firefox, or installs them.
 *
 * Google's own Chrome no longer loads extensions from the command line, so only Chromium, Edge and the builds
 * made for testing will do.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

  constructor(what: string, variable: string) {
    super(
      `No ${what} was found and none could be installed. Install one, or set ${variable} to its program file, ` +
        'and run the command again.',
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

/** Waits for whoever else installs something just now. */
function installsFromDebian(name: string): boolean {
  const install = ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '-qq', '--no-install-recommends', name];
  return succeeds('apt-get', ['update', '-qq']) && succeeds('apt-get', install);
}

/** @throws {NoBrowserError} when there is none and none can be installed */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  const installed = isDebianRoot()
    ? installsFromDebian('chromium')
    : succeeds(process.execPath, [
        createRequire(import.meta.url).resolve('@playwright/test/cli'),
        'install',
        'chromium',
      ]);
  const path = installed ? findChromium() : null;
  if (!path) throw new NoBrowserError('Chromium or Edge', 'CHROMIUM_PATH');
  return path;
}

const FIREFOX_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const FIREFOX_FOLDER = fileURLToPath(new URL('../.output/browsers', import.meta.url));

function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH is ${named}, but there is no such file`);
  }
  const own = existsSync(FIREFOX_FOLDER)
    ? readdirSync(FIREFOX_FOLDER, { recursive: true, encoding: 'utf8' })
        .map((name) => join(FIREFOX_FOLDER, name))
        .filter((path) => /[\\/]firefox(\.exe)?$/.test(path) && statSync(path).isFile())
    : [];
  return [...FIREFOX_PLACES, ...own].find((path) => existsSync(path)) ?? null;
}

/** @throws {NoBrowserError} when there is none and none can be installed */
export function ensureFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  console.log('No Firefox found; installing one …');
  const installed = isDebianRoot()
    ? installsFromDebian('firefox-esr')
    : succeeds('browsers', ['install', 'firefox@esr', '--path', FIREFOX_FOLDER]);
  const path = installed ? findFirefox() : null;
  if (!path) throw new NoBrowserError('Firefox', 'FIREFOX_PATH');
  return path;
}

if (import.meta.main) console.log(`Browsers: ${ensureChromium()}, ${ensureFirefox()}`);
