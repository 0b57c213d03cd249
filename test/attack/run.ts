/** Runs attacks in a page, all at once, and counts what came through to the gateway. */
import type { Page } from '@playwright/test';
import type { Address } from './addresses.ts';
import type { Attack } from './attacks.ts';
import type { LenientProxy } from './lenient-proxy.ts';

export interface Row {
  readonly group: string;
  readonly attacks: number;
  /** How many of them reach the tenant as a launch where there is no ClearDial. */
  readonly without: number;
  readonly launches: readonly string[];
}

/** Fulfilled when nothing has come to the gateway for this long. */
const QUIET_MS = 1_500;
const LONGEST_MS = 20_000;

async function untilQuiet({ seen }: LenientProxy): Promise<void> {
  const began = Date.now();
  let last = seen.length;
  let since = Date.now();
  while (Date.now() - since < QUIET_MS && Date.now() - began < LONGEST_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (seen.length === last) continue;
    last = seen.length;
    since = Date.now();
  }
}

/** Attacks are told apart by the campaign that each would launch. */
const campaignOf = (index: number) => `cmp-attack-${index}`;

/** @returns for each attack whether it got through */
export async function runAttacks(
  attacks: readonly Attack[],
  pages: { readonly console: Page; readonly elsewhere: Page },
  proxy: LenientProxy,
  elsewhere: string,
): Promise<boolean[]> {
  proxy.arrived.length = 0;
  for (const [index, { script, from }] of attacks.entries()) {
    const launch = `${proxy.origin}/api/v2/campaigns/${campaignOf(index)}/launch`;
    const start = `${proxy.origin}/inContactAPI/services/v34.0/skills/${campaignOf(index)}/start`;
    const constants = `const LAUNCH = ${JSON.stringify(launch)}, START = ${JSON.stringify(start)}, ORIGIN = ${JSON.stringify(proxy.origin)}, ELSEWHERE = ${JSON.stringify(elsewhere)};`;
    await pages[from].evaluate((code) => {
      // A part of the attacks is refused by the browser itself.
      const run = new Function(code) as () => unknown;
      globalThis.addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });
      run();
    }, `${constants} ${script}`);
  }
  await untilQuiet(proxy);
  // A change that widens dialing names no campaign of its own: its attack is told by its address.
  return attacks.map(({ script }, index) =>
    proxy.arrived.some(
      ({ path, url }) =>
        path.includes(`/${campaignOf(index)}/`) ||
        (/records|schedule-settings/.test(script) && /records|schedule-settings/.test(url)),
    ),
  );
}

/** @returns for each address whether it got through */
export async function runAddresses(
  all: readonly Address[],
  page: Page,
  proxy: LenientProxy,
): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const { method, path } of all) {
    proxy.arrived.length = 0;
    await page.evaluate(
      ([url, how]) =>
        fetch(url, { method: how }).then(
          () => null,
          () => null,
        ),
      [`${proxy.origin}${path}`, method] as const,
    );
    results.push(proxy.arrived.length > 0);
  }
  return results;
}

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ group, attacks, without, launches }) =>
    [group, attacks, without, launches.length].map(String),
  );
  const sum = (at: (row: Row) => number) => rows.reduce((total, row) => total + at(row), 0);
  cells.push(
    ['in all', sum((row) => row.attacks), sum((row) => row.without), sum((row) => row.launches.length)].map(
      String,
    ),
  );
  const head = ['attacks by', 'tried', 'get through without ClearDial', 'get through'];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => (row[at] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(head), ...cells.map(line)].join('\n');
}
