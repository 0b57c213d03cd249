/** Runs attacks in a page, all at once, and counts what came through to the gateway. */
import type { Address } from './addresses.ts';
import type { Attack } from './attacks.ts';
import type { LenientProxy } from './lenient-proxy.ts';

/** A page of whatever browser: runs an expression in it, and waits for what it promises. */
export interface AttackPage {
  evaluate(expression: string): Promise<unknown>;
}

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
  pages: { readonly console: AttackPage; readonly elsewhere: AttackPage },
  proxy: LenientProxy,
  elsewhere: string,
): Promise<boolean[]> {
  proxy.arrived.length = 0;
  for (const [index, { script, from }] of attacks.entries()) {
    const launch = `${proxy.origin}/api/v2/campaigns/${campaignOf(index)}/launch`;
    const start = `${proxy.origin}/inContactAPI/services/v34.0/skills/${campaignOf(index)}/start`;
    const constants = `const LAUNCH = ${JSON.stringify(launch)}, START = ${JSON.stringify(start)}, ORIGIN = ${JSON.stringify(proxy.origin)}, ELSEWHERE = ${JSON.stringify(elsewhere)};`;
    // A part of the attacks is refused by the browser itself.
    const quietly =
      "addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true });";
    await pages[from].evaluate(`(() => { ${quietly} ${constants} ${script} })() && null`);
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
  page: AttackPage,
  proxy: LenientProxy,
): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const { method, path } of all) {
    proxy.arrived.length = 0;
    const url = JSON.stringify(`${proxy.origin}${path}`);
    await page.evaluate(`fetch(${url}, { method: '${method}' }).then(() => null, () => null)`);
    results.push(proxy.arrived.length > 0);
  }
  return results;
}

/** One row for each group of attacks. */
export function rowsOf(
  attacks: readonly Attack[],
  without: readonly boolean[],
  through: readonly boolean[],
): Row[] {
  const groups = Map.groupBy(attacks.keys(), (index) => attacks[index]?.group ?? '');
  return [...groups].map(([group, of]) => ({
    group,
    attacks: of.length,
    without: of.filter((index) => without[index]).length,
    launches: of.filter((index) => through[index]).map((index) => attacks[index]?.name ?? ''),
  }));
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
