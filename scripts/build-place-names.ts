/**
 * Writes src/location/place-names.generated.ts: how people write countries, what zones are called, and which zones
 * are one clock.
 *
 *   node scripts/build-place-names.ts [file]
 *
 * Sources, at the versions that package.json pins: i18n-iso-countries (MIT; ISO 3166-1 codes and names) and the
 * Unicode CLDR of the project's own Node (Unicode-3.0) for the names in the languages of ClearDial;
 * @formatjs/intl-datetimeformat (MIT; IANA tzdata) by way of src/clock for the zones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pinnedZoneData } from '../src/clock/index.ts';
import { ZONE_DATA, ZONE_LINKS } from '../src/clock/zone-data.generated.ts';
import { plainText } from '../src/location/plain-text.ts';
import { ZONE_COUNTRIES } from '../src/location/tables.generated.ts';

const require = createRequire(import.meta.url);
const versionOf = (name: string) =>
  (
    JSON.parse(
      readFileSync(join(import.meta.dirname, '..', 'node_modules', name, 'package.json'), 'utf8'),
    ) as { version: string }
  ).version;

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ja'] as const;

// Countries: `GB GBR 826 united kingdom|uk|…`.
const codes = require('i18n-iso-countries/codes.json') as [alpha2: string, alpha3: string, numeric: string][];
const namesIn = (language: string) =>
  (
    require(`i18n-iso-countries/langs/${language}.json`) as {
      countries: Record<string, string | string[]>;
    }
  ).countries;
const iso = LANGUAGES.map(namesIn);
const unicode = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  ),
);
const countryLines = codes
  .map(([alpha2, alpha3, numeric]) => {
    const said = [
      ...iso.flatMap((names) => names[alpha2] ?? []),
      ...unicode.flatMap((names) => names.of(alpha2) ?? []),
    ];
    const names = new Set(
      said
        // "Hong Kong (China)", "Myanmar (Burma)": what stands outside the brackets.
        .flatMap((name) => [name, name.replace(/[（(].*?[）)]/g, '')])
        .map(plainText)
        // Two letters are a code: "R.U." for the United Kingdom is Russia's.
        .filter((name) => name.replaceAll(' ', '').length > 2 || name === 'uk' || /[^a-z ]/.test(name))
        .filter((name) => name !== alpha3.toLowerCase()),
    );
    return `${alpha2} ${alpha3} ${numeric} ${[...names].sort().join('|')}`;
  })
  .sort();

// Clocks: zones that show the same time from this year on, with their minutes east of UTC.
const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2040, 0, 1);
const data = pinnedZoneData();
const located = new Set(ZONE_COUNTRIES.split('\n').flatMap((line) => line.split(':')[0] ?? []));
const links = ZONE_LINKS.split(' ').map((link) => link.split('>') as [string, string]);
const zones = [
  ...new Set([
    ...located,
    ...ZONE_DATA.zones.map((zone) => zone.split('|')[0] ?? ''),
    ...links.map(([name]) => name),
  ]),
]
  .filter(
    (zone) => zone.includes('/') && !/^(Etc|US|Canada|Brazil|Chile|Mexico|SystemV|Antarctica)\//.test(zone),
  )
  .filter((zone) => data.knows(zone))
  .sort();
const byClock = Map.groupBy(zones, (zone) =>
  data
    .offsetSpans(zone, FROM, UNTIL)
    .map((span) => `${span.from} ${span.offsetSeconds}`)
    .join(),
);
const clockLines = [...byClock.values()]
  .map((members) => {
    const [first = ''] = members;
    const offsets = data.offsetSpans(first, FROM, UNTIL).map((span) => span.offsetSeconds / 60);
    return `${[...new Set(offsets)].sort((a, b) => a - b).join()}:${members.join('+')}`;
  })
  .sort();

// Other names of zones: `US/Eastern:America/New_York`, to a name that the location tables have.
// An abbreviation is no name of a zone. Where the zone data put two countries' zones together the country counts, and
// some zones are in the location tables by their old names only.
const OWN_COUNTRY: Readonly<Record<string, string>> = {
  'Africa/Asmara': 'Africa/Asmera',
  'Africa/Timbuktu': 'Africa/Bamako',
  'America/Atikokan': 'America/Coral_Harbour',
  'America/Coyhaique': 'America/Punta_Arenas',
  'America/Virgin': 'America/St_Thomas',
  'Atlantic/Jan_Mayen': 'Arctic/Longyearbyen',
  Iceland: 'Atlantic/Reykjavik',
  'Pacific/Chuuk': 'Pacific/Truk',
  'Pacific/Pohnpei': 'Pacific/Ponape',
  'Pacific/Yap': 'Pacific/Truk',
};
const targets = new Map(links.map(([name, target]) => [name, OWN_COUNTRY[name] ?? target]));
const linkLines = [...targets.keys(), ...targets.values(), ...Object.keys(OWN_COUNTRY)]
  .filter((name) => !located.has(name) && !/^(EST|MST|HST|CET|EET|MET|WET)$/.test(name))
  .flatMap((name) => {
    const target = OWN_COUNTRY[name] ?? targets.get(name) ?? name;
    // Of several names in the tables, the one of the same area and place, else the first.
    const known =
      [target, ...links.filter(([, to]) => to === target).map(([from]) => from)].find((zone) =>
        located.has(zone),
      ) ?? null;
    return known === null ? [] : [`${name}:${known}`];
  });

const sources = ['i18n-iso-countries', '@formatjs/intl-datetimeformat']
  .map((name) => `${name} ${versionOf(name)}`)
  .concat(`Unicode CLDR ${process.versions.cldr}`);
const lines = (name: string, values: readonly string[]) =>
  `export const ${name} = \`\n${values.join('\n')}\n\`.trim();\n`;

writeFileSync(
  process.argv[2] ?? new URL('../src/location/place-names.generated.ts', import.meta.url),
  [
    `// Written by scripts/build-place-names.ts from ${sources.join(', ')}.`,
    lines('COUNTRY_NAMES', countryLines),
    lines('ZONE_CLOCKS', clockLines),
    lines('ZONE_LINKS', [...new Set(linkLines)].sort()),
  ].join('\n'),
);
console.log(`${countryLines.length} countries, ${clockLines.length} clocks, ${linkLines.length} links`);
