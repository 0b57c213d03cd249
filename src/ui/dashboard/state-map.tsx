import { say } from '#src/language/index.ts';

/** The United States as tiles, one to a state: every state is as large as its name. */

/** Column and row of each state's tile. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  AK: [0, 0],
  ME: [10, 0],
  VT: [9, 1],
  NH: [10, 1],
  WA: [0, 2],
  ID: [1, 2],
  MT: [2, 2],
  ND: [3, 2],
  MN: [4, 2],
  IL: [5, 2],
  WI: [6, 2],
  MI: [7, 2],
  NY: [8, 2],
  RI: [9, 2],
  MA: [10, 2],
  OR: [0, 3],
  NV: [1, 3],
  WY: [2, 3],
  SD: [3, 3],
  IA: [4, 3],
  IN: [5, 3],
  OH: [6, 3],
  PA: [7, 3],
  NJ: [8, 3],
  CT: [9, 3],
  CA: [0, 4],
  UT: [1, 4],
  CO: [2, 4],
  NE: [3, 4],
  MO: [4, 4],
  KY: [5, 4],
  WV: [6, 4],
  VA: [7, 4],
  MD: [8, 4],
  DE: [9, 4],
  DC: [10, 4],
  AZ: [1, 5],
  NM: [2, 5],
  KS: [3, 5],
  AR: [4, 5],
  TN: [5, 5],
  NC: [6, 5],
  SC: [7, 5],
  OK: [3, 6],
  LA: [4, 6],
  MS: [5, 6],
  AL: [6, 6],
  GA: [7, 6],
  HI: [0, 7],
  TX: [3, 7],
  FL: [8, 7],
};

const SIZE = 34;

export interface Tile {
  /** 0 to 100: how full its colour is. */
  readonly share: number;
  /** Below the state's name. */
  readonly line: string;
  readonly title: string;
  readonly href?: string;
}

/** What it shows stands in a table beside it as well. */
export function StateMap({ label, tileOf }: { label: string; tileOf: (state: string) => Tile }) {
  return (
    <svg class="states" viewBox={`0 0 ${11 * SIZE} ${8 * SIZE}`}>
      <title>{label}</title>
      {Object.entries(TILES).map(([state, [column, row]]) => {
        const { share, line, title, href } = tileOf(state);
        const tile = (
          <>
            <title>{title}</title>
            <rect width={SIZE - 2} height={SIZE - 2} rx="3" style={{ '--share': share }} />
            <text x={SIZE / 2 - 1} y="14">
              {state}
            </text>
            <text x={SIZE / 2 - 1} y="26" class="count">
              {line}
            </text>
          </>
        );
        return (
          <g key={state} transform={`translate(${column * SIZE} ${row * SIZE})`}>
            {href === undefined ? tile : <a href={href}>{tile}</a>}
          </g>
        );
      })}
    </svg>
  );
}

/** Contacts by jurisdiction; those elsewhere stand in the table. */
export function ContactMap({ counts, locale }: { counts: Readonly<Record<string, number>>; locale: string }) {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact' });
  const number = new Intl.NumberFormat(locale);
  const countOf = (state: string) => counts[`US-${state}`] ?? 0;
  const most = Math.max(...Object.keys(TILES).map(countOf));
  if (most === 0) return null;
  return (
    <StateMap
      label={say('Contacts by state')}
      tileOf={(state) => ({
        share: Math.round((countOf(state) / most) * 100),
        line: countOf(state) === 0 ? '' : compact.format(countOf(state)),
        title: `${state}: ${number.format(countOf(state))}`,
      })}
    />
  );
}
