/** Addresses that some server reads as a launch: every path, spelled at random but in the same way in every run. */
import fc from 'fast-check';

/** What starts dialing, or widens it, and with which method. */
const WAYS = [
  ['POST', '/api/v2/campaigns/cmp-spring/launch'],
  ['POST', '/inContactAPI/services/v34.0/skills/4001/start'],
  ['POST', '/inContactAPI/services/v34.0/lists/call-lists/9001/upload'],
  ['PUT', '/inContactAPI/services/v34.0/skills/4001/parameters/schedule-settings'],
  ['PUT', '/inContactAPI/services/v34.0/skills/4001/parameters/xs-settings'],
  ['PUT', '/inContactAPI/services/v34.0/skills/4001/parameters/time-zones'],
  ['PUT', '/inContactAPI/services/v34.0/business-unit/time-zones'],
  ['DELETE', '/inContactAPI/services/v34.0/dnc-groups/7/scrubbed-skills/4001'],
  ['DELETE', '/inContactAPI/services/v34.0/suppressed-contact/12'],
  ['POST', '/inContactAPI/services/v34.0/scheduled-callbacks'],
  ['POST', '/inContact/Manage/Skills/SkillControl.aspx'],
] as const;

const LETTERS = ['as it is', 'as it is', 'as it is', '%', '%25', '%2525', 'other case', '%u00'] as const;
const PARTINGS = [
  ...['/', '/', '/', '//', '/./', '/x/../', '/x/..;/', ';p=1/', '%2F', '%2f', '%5C', '%5c', '\\', '%252f'],
  ...['./', '../y/../', '%20/', '..%20/', '/%20', '/%09', ';/', '%00/', '%3B/'],
];
const ENDS = [
  '',
  '/',
  '?x=1',
  ';p',
  '#x',
  '%00',
  '.',
  '%20',
  '%2e',
  '..',
  '.%20/',
  ';.js',
  '/.',
  '%3Bx',
  '?',
  '//',
];
const BEFORE = ['', '', '/gateway', '//', '/x/..', '/./', '/a%2F..', '/proxy?to='];

export interface Address {
  readonly method: string;
  readonly path: string;
}

/** @param count how many, spread over every way */
export function addresses(count: number): Address[] {
  const one = fc
    .tuple(fc.constantFrom(...WAYS), fc.constantFrom(...BEFORE), fc.constantFrom(...ENDS))
    .chain(([[method, path], before, end]) =>
      fc
        .tuple(
          fc.array(fc.constantFrom(...LETTERS), { minLength: path.length, maxLength: path.length }),
          fc.array(fc.constantFrom(...PARTINGS), { minLength: path.length, maxLength: path.length }),
          // How much of it is spelled otherwise: a launch with one letter in disguise passes where one of many does not.
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
            minLength: path.length,
            maxLength: path.length,
          }),
        )
        .map(([letters, partings, share, chances]) => {
          const spelled = [...path].map((letter, at) => {
            if ((chances[at] ?? 1) > share * share) return letter;
            if (letter === '/') return at === 0 ? '/' : (partings[at] ?? '/');
            const way = letters[at] ?? 'as it is';
            if (way === 'as it is') return letter;
            if (way === 'other case')
              return letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();
            return `${way}${letter.charCodeAt(0).toString(16)}`;
          });
          const spelling = spelled.join('');
          return { method, path: `${before}${spelling.startsWith('/') ? spelling : `/${spelling}`}${end}` };
        }),
    );
  return fc.sample(one, { numRuns: count, seed: 17 });
}
