/** What people write for a clock, in the names that Windows has for it. */

import { windowsZones } from './tables.ts';

const CLOCK_WORDS: Readonly<Record<string, readonly string[]>> = {
  newfoundland: ['newfoundland standard time'],
  atlantic: ['atlantic standard time'],
  eastern: ['eastern standard time', 'us eastern standard time'],
  central: ['central standard time', 'canada central standard time'],
  mountain: ['mountain standard time', 'us mountain standard time'],
  pacific: ['pacific standard time'],
  alaska: ['alaskan standard time'],
  hawaii: ['hawaiian standard time'],
  arizona: ['us mountain standard time'],
  indiana: ['us eastern standard time'],
  saskatchewan: ['canada central standard time'],
};
const CENTRAL_EUROPE = [
  'w. europe standard time',
  'central europe standard time',
  'romance standard time',
  'central european standard time',
];
const AUSTRALIAN_EAST = ['aus eastern standard time', 'e. australia standard time', 'tasmania standard time'];
/** Abbreviations that mean several clocks have all of them. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['cet', 'cest', 'mez', 'mesz'].map((name) => [name, CENTRAL_EUROPE])),
  ...Object.fromEntries(['aest', 'aedt', 'aet'].map((name) => [name, AUSTRALIAN_EAST])),
  ...Object.fromEntries(
    ['acst', 'acdt'].map((name) => [name, ['cen. australia standard time', 'aus central standard time']]),
  ),
  awst: ['w. australia standard time'],
  bst: ['gmt standard time', 'bangladesh standard time'],
  wet: ['gmt standard time'],
  west: ['gmt standard time'],
  ist: ['india standard time', 'israel standard time', 'gmt standard time'],
  jst: ['tokyo standard time'],
  kst: ['korea standard time'],
  msk: ['russian standard time'],
  nzst: ['new zealand standard time'],
  nzdt: ['new zealand standard time'],
  sast: ['south africa standard time'],
  hkt: ['china standard time'],
  sgt: ['singapore standard time'],
};
const ABBREVIATION =
  /^(?:(n)(?:st|dt)|(a)(?:st|dt|t)|(e)(?:st|dt|t)|(c)(?:st|dt|t)|(m)(?:st|dt|t)|(p)(?:st|dt|t)|(ak)(?:st|dt|t)|(h)(?:st|dt|ast))$/;
const ABBREVIATED = Object.keys(CLOCK_WORDS);
/** Written out, in the abbreviation that they stand for. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  'british summer': 'bst',
  'central european': 'cet',
  'central european summer': 'cet',
  'western european': 'wet',
  'western european summer': 'wet',
  'australian eastern': 'aest',
  'australian central': 'acst',
  'australian western': 'awst',
  japan: 'jst',
  moscow: 'msk',
  indian: 'ist',
  irish: 'ist',
};

/** Windows' names of the clocks that a text may mean, in lower case; none where it means no clock. */
export function windowsNamesOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (windowsZones().has(lower)) return [lower];
  const plain = lower
    .replace(/\s*\(.*\)$/, '')
    .replace(/ time zone$| zone$/, '')
    .replace(/ (time|standard time|daylight time|standard|daylight)$/, '')
    .replace(/^(us|u\.s\.|usa|canada) (?=\S)/, '');
  const word = WRITTEN_OUT[plain] ?? plain;
  for (const words of [CLOCK_WORDS, ABBREVIATIONS]) {
    const found = words[word];
    if (found && Object.hasOwn(words, word)) return found;
  }
  const full = `${plain} standard time`;
  if (windowsZones().has(full)) return [full];
  const letters = ABBREVIATION.exec(plain);
  const index = letters ? letters.slice(1).findIndex((letter) => letter !== undefined) : -1;
  return CLOCK_WORDS[ABBREVIATED[index] ?? ''] ?? [];
}
