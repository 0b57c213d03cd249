/** Rules for the code that no linter has, held for every file that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReasonCode } from '#src/verdict/index.ts';
import {
  codeOf,
  type Fault,
  longFile,
  longFunctions,
  ownDays,
  privateWords,
} from '../../scripts/code-rules.ts';

/** Facts in rows, as long as the world has them. */
const DATA = /\.generated\.ts$|^src\/rulebook\/data\/|^src\/rulebook\/holidays\/calendars\.ts$/;

const files = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => !DATA.test(file))
    .sort(),
);
const told = ({ file, line, what }: Fault) => `${file}:${line} ${what}`;

describe('files that ship', () => {
  const tooLong: Fault[] = [];
  const withLongFunctions: Fault[] = [];
  const withOwnDays: Fault[] = [];
  const withPrivateWords: Fault[] = [];
  beforeAll(() => {
    for (const file of files) {
      const code = codeOf(file, readFileSync(file, 'utf8'));
      tooLong.push(...longFile(code));
      withLongFunctions.push(...longFunctions(code));
      withPrivateWords.push(...privateWords(code));
      if (!file.startsWith('src/clock/')) withOwnDays.push(...ownDays(code));
    }
  });

  test('are short', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(tooLong.map(told)).toEqual([]);
  });

  test('have short functions', () => {
    expect(withLongFunctions.map(told)).toEqual([]);
  });

  test('leave days and local time to src/clock', () => {
    expect(withOwnDays.map(told)).toEqual([]);
  });

  test('have the words of the glossary', () => {
    expect(withPrivateWords.map(told)).toEqual([]);
    expect(files.filter((file) => /desk|keeper|interpreter|shelf|teach|outlook/.test(file))).toEqual([]);
  });
});

test('an id becomes part of a path of CXone’s by one function', () => {
  const inClient = files.filter(
    (file) => file.startsWith('src/cxone/') && file !== 'src/cxone/path-segment.ts',
  );
  expect(inClient.length).toBeGreaterThan(30);
  const withOwn = inClient.filter((file) => /encodeURI|escape\(/.test(readFileSync(file, 'utf8')));
  expect(withOwn).toEqual([]);
  // What stands between slashes is a part of the address itself (a tenant is a label of a host), or comes from there.
  const bare = inClient.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/`[^`]*\/\$\{([^}]*)\}[^`]*`/g)]
      .map(([, inner = '']) => inner)
      .filter((inner) => !/^(pathSegment\(|path$|group$|endpoint|BASE|MOST_|tenant$)/.test(inner))
      .map((inner) => `${file}: ${inner}`),
  );
  expect(bare).toEqual([]);
});

test('every reason of a verdict is raised somewhere, and tested', () => {
  const said = (folder: string, isAsked: (name: string) => boolean) =>
    new Set(
      readdirSync(folder)
        .filter((name) => name.endsWith('.ts') && isAsked(name))
        .flatMap((name) => codeOf(name, readFileSync(`${folder}/${name}`, 'utf8')).nodes)
        .filter(({ type }) => type === 'StringLiteral')
        .map(({ value }) => value),
    );
  // What a reason is called, and how it is told, raises none.
  const raised = said('src/verdict', (name) => !['model.ts', 'explain.ts'].includes(name));
  const tested = said('test/unit', (name) => name.endsWith('.test.ts'));
  expect(ReasonCode.options.filter((code) => !raised.has(code))).toEqual([]);
  expect(ReasonCode.options.filter((code) => !tested.has(code))).toEqual([]);
});

describe('the rules find', () => {
  test('a file by every line of it', () => {
    expect(longFile(codeOf('a.ts', '\n'.repeat(400)))).toEqual([]);
    expect(longFile(codeOf('a.ts', '\n'.repeat(401))).map(told)).toEqual([
      'a.ts:1 has 401 lines, and 400 are allowed',
    ]);
    expect(longFile(codeOf('a.ts', `${'// why\n'.repeat(400)}x();`))).toHaveLength(1);
  });

  const body = (lines: number) => `{\n${'\n'.repeat(lines - 2)}}`;

  test.each([
    ['a function', (lines: number) => `export function a() ${body(lines)}`],
    ['an arrow', (lines: number) => `export const a = async () => ${body(lines)};`],
    [
      'an arrow without a body of its own',
      (lines: number) => `const a = () => (${'\n'.repeat(lines - 1)}1);`,
    ],
    ['a method', (lines: number) => `class A { a() ${body(lines)} }`],
    ['a private method', (lines: number) => `class A { #a() ${body(lines)} }`],
    ['a constructor', (lines: number) => `class A { constructor() ${body(lines)} }`],
    ['a method of an object', (lines: number) => `const a = { a() ${body(lines)} };`],
    ['a function that is handed on', (lines: number) => `run(function () ${body(lines)});`],
    ['a component', (lines: number) => `export const A = () => <b>${'\n'.repeat(lines - 1)}</b>;`],
    ['a function by its parameters', (lines: number) => `function a(${'\n'.repeat(lines - 1)}b) {}`],
  ])('%s of more than eighty lines', (_, code) => {
    expect(longFunctions(codeOf('a.tsx', code(80)))).toEqual([]);
    expect(longFunctions(codeOf('a.tsx', code(81))).map(told)).toEqual([
      'a.tsx:1 has a function of 81 lines, and 80 are allowed',
    ]);
  });

  test.each([
    'class RuleDesk {}',
    'const tokenShelf = 1;',
    'const { anyway } = held;',
    'sayAnew();',
    'class A { #keeper = 1; }',
    'const B = () => <Teach />;',
    '/** Reads the list anew. */ run();',
    'run(); // what she chose',
  ])('a word that the glossary replaces in %s', (code) => {
    expect(privateWords(codeOf('a.tsx', code))).toHaveLength(1);
  });

  test.each([
    "say('Launch anyway…');",
    'const letters = [];',
    'const columns = headerLetters;',
    '// where the other person is, there in the header\nrun();',
    'const desktop = here;',
  ])('no such word in %s', (code) => {
    expect(privateWords(codeOf('a.tsx', code))).toEqual([]);
  });

  test.each([
    'const DAY = 86_400_000;',
    'const DAY = 864e5;',
    'later(at + 24 * 60 * 60 * 1000);',
    'later(at + 24 * 60 * 60_000);',
    'later(at + 1000 * 3600 * 24 * days);',
    'const HOUR = 3_600_000;\n\n\nlater(at + 24 * HOUR);',
    'const MINUTE = 60 * 1_000, HOUR = 60 * MINUTE;\nconst week = 7 * 24 * HOUR;',
    'const HOUR = 3_600_000;\nlater(at + days * 24 * HOUR);',
    'later(at + 24 * 3600 * days() * 1000);',
    'const days = (to - from) / 86_400_000;',
    'const week = 604_800_000;',
    'const hour = new Date(at).getHours();',
    'const hour = date?.getHours();',
    "const hour = date['getHours']();",
    'const day = new Date(at).getDate() - new Date(at).getDay();',
    'const year = new Date().getFullYear();',
    'const today = new Date().setHours(0, 0, 0, 0);',
    'const offset = new Date(at).getTimezoneOffset();',
    "const day = new Date(at).toLocaleDateString('en');",
    'const time = new Date(at).toLocaleTimeString();',
    "const time = new Date(at).toLocaleString(locale, { dateStyle: 'short' });",
    'const day = date.toDateString();',
    'const midnight = new Date(2026, 10, 22);',
    "const midnight = new Date('2026-11-22T00:00:00');",
    ['const midnight = Date.parse(`', '{day}T00:00`);'].join('$'),
  ])('days of one’s own: %s', (code) => {
    expect(ownDays(codeOf('a.ts', code))).not.toEqual([]);
  });

  test.each([
    'const HOUR = 3_600_000;',
    'const MINUTES_A_DAY = 1_440;',
    'const ARGENTINA = 54 * 10_000_000_000;',
    'const later = at + hours * 3_600_000;',
    'const hour = new Date(at).getUTCHours();',
    'const at = Date.UTC(2026, 10, 22);',
    "const day = new Date(at).toLocaleDateString(locale, { timeZone: zone, dateStyle: 'long' });",
    'const now = new Date(at).toISOString();',
    "const at = Date.parse('2026-11-22T00:00:00Z');",
    "const at = new Date('2026-11-22T00:00:00-05:00');",
    'const at = new Date(Date.parse(said));',
    '// 86_400_000, getHours()',
    "const text = '86400000 getHours()';",
  ])('nothing wrong with: %s', (code) => {
    expect(ownDays(codeOf('a.ts', code))).toEqual([]);
  });
});
