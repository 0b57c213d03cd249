/**
 * Writes src/clock/zone-data.generated.ts from the time-zone data of @formatjs/intl-datetimeformat: every IANA
 * zone, trimmed to the years in which calls are judged, and every link to its zone.
 *
 * The package keeps its data for a polyfilled global Intl, which a worker must not have; here it is read as
 * data and handed to the package's own DateTimeFormat at run time.
 *
 *   node scripts/build-zone-data.ts [file]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2045;

const require = createRequire(import.meta.url);
const entry = require.resolve('@formatjs/intl-datetimeformat');
const { version } = JSON.parse(readFileSync(entry.replace(/index\.js$/, 'package.json'), 'utf8')) as {
  version: string;
};
const dataText = readFileSync(entry.replace(/index\.js$/, 'add-all-tz.js'), 'utf8');
const packed = JSON.parse(dataText.slice(dataText.indexOf('({') + 1, dataText.lastIndexOf('})') + 1)) as {
  abbrvs: string;
  offsets: string;
  zones: string[];
};

const first = Date.UTC(FIRST_YEAR, 0, 1) / 1000;
const last = Date.UTC(LAST_YEAR + 1, 0, 1) / 1000;

/** Keeps the state at the first year and each later change of offset; drops what merely repeats it. */
function trimmed(zone: string): string {
  const [name = '', ...entries] = zone.split('|');
  const changes = entries
    .map((text) => text.split(','))
    // The package closes each zone with a marker that is no instant.
    .filter(([since]) => since !== 'NaN')
    .map(([since = '', abbreviation = '', offset = '', dst = '']) => ({
      since: since === '' ? Number.NEGATIVE_INFINITY : Number.parseInt(since, 36),
      rest: `${abbreviation},${offset},${dst}`,
      offset,
    }))
    .sort((a, b) => a.since - b.since);
  const start = changes.findLast((change) => change.since <= first) ?? changes[0];
  if (!start) throw new Error(`${name} has no data`);
  const kept = [`,${start.rest}`];
  let offset = start.offset;
  for (const change of changes) {
    if (change.since <= first || change.since >= last || change.offset === offset) continue;
    kept.push(`${change.since.toString(36)},${change.rest}`);
    offset = change.offset;
  }
  return [name, ...kept].join('|');
}

const source = readFileSync(entry, 'utf8');
const linksText = /var links_default = (\{[\s\S]*?\n\});/.exec(source)?.[1];
if (!linksText) throw new Error('The package no longer holds its links where they are looked for');
const links = JSON.parse(linksText.replace(/,\s*\}$/, '}')) as Record<string, string>;

/** The package leaves out what never changes; entry 1 of its abbreviations and offsets is GMT, 0. */
const CONSTANT_ZONES = ['Africa/Abidjan', 'Etc/GMT', 'Etc/UTC'].map((name) => `${name}|,1,1,0`);
/** Names of IANA's `backward` file that the package has no link for. */
const MORE_LINKS = {
  CST6CDT: 'America/Chicago',
  EST5EDT: 'America/New_York',
  GMT: 'Etc/GMT',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
};

const zones = [...packed.zones.map(trimmed), ...CONSTANT_ZONES].sort();
const names = new Set(zones.map((zone) => zone.split('|')[0]));
const usable = Object.entries({ ...links, ...MORE_LINKS })
  .filter(([link, zone]) => names.has(zone) && !names.has(link))
  .map(([link, zone]) => `${link}>${zone}`)
  .sort();

writeFileSync(
  process.argv[2] ?? new URL('../src/clock/zone-data.generated.ts', import.meta.url),
  `// Written by scripts/build-zone-data.ts from @formatjs/intl-datetimeformat ${version} (MIT; IANA tzdata, public domain).
export const ZONE_DATA_VERSION = 'formatjs-${version}';
export const ZONE_DATA_YEARS = [${FIRST_YEAR}, ${LAST_YEAR}] as const;
export const ZONE_DATA = {
  abbrvs: ${JSON.stringify(packed.abbrvs)},
  offsets: ${JSON.stringify(packed.offsets)},
  zones: ${JSON.stringify(zones, null, 0).replaceAll('","', '",\n"')},
};
export const ZONE_LINKS = ${JSON.stringify(usable.join(' '))};
`,
);
console.log(`${zones.length} zones, ${usable.length} links`);
