/** Rules for the code that no linter has, held for every file that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { ReasonCode } from '#src/verdict/index.ts';
import { codeOf, type Fault, longFile, longFunctions, ownDays } from '../../scripts/code-rules.ts';

/** Files that still break a rule. One that is mended is taken off; nothing is put on. */
const YET = {
  longFiles: [] as string[],
  longFunctions: [
    'src/console/launch-dialog.tsx',
    'src/console/launch-outlook.tsx',
    'src/ui/dashboard/consents-elsewhere.tsx',
    'src/ui/dashboard/file-draft.ts',
    'src/ui/dashboard/new-import.tsx',
    'src/ui/dashboard/proposed-time.tsx',
    'src/ui/popup/dnc-picker.tsx',
    'src/ui/popup/popup.tsx',
    'src/ui/popup/screen-panel.tsx',
    'src/ui/popup/week-editor.tsx',
    'entrypoints/console.content/index.ts',
  ],
  ownDays: [
    'src/background/imports/importer.ts',
    'src/background/watch/watch.ts',
    'src/console/launch-outlook.tsx',
    'src/frequency/limit.ts',
    'src/rulebook/amendments.ts',
    'src/sheet/number-format.ts',
    'src/ui/dashboard/launch-chart.tsx',
    'src/ui/dashboard/evidence-pack.tsx',
    'src/ui/dashboard/forecast-tab.tsx',
    'src/ui/dashboard/row-dates.ts',
    'src/ui/dashboard/rulebook-row.tsx',
    'src/ui/dashboard/week-chart.tsx',
    'src/ui/popup/week-editor.tsx',
    'src/verdict/amendment-notes.ts',
    'src/verdict/day-evidence.ts',
    'src/verdict/dry-run.ts',
    'src/verdict/judge.ts',
    'src/verdict/timetable.ts',
  ],
};

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

/** What is found outside the list, and what stands in the list and is found no more. */
function held(found: readonly Fault[], yet: readonly string[]) {
  return {
    faults: found.filter(({ file }) => !yet.includes(file)).map(told),
    mended: yet.filter((file) => !found.some((fault) => fault.file === file)),
  };
}
const NONE = { faults: [], mended: [] };

describe('files that ship', () => {
  const tooLong: Fault[] = [];
  const withLongFunctions: Fault[] = [];
  const withOwnDays: Fault[] = [];
  beforeAll(() => {
    for (const file of files) {
      const code = codeOf(file, readFileSync(file, 'utf8'));
      tooLong.push(...longFile(code));
      withLongFunctions.push(...longFunctions(code));
      if (!file.startsWith('src/clock/')) withOwnDays.push(...ownDays(code));
    }
  });

  test('are short', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(held(tooLong, YET.longFiles)).toEqual(NONE);
  });

  test('have short functions', () => {
    expect(held(withLongFunctions, YET.longFunctions)).toEqual(NONE);
  });

  test('leave days and local time to src/clock', () => {
    expect(held(withOwnDays, YET.ownDays)).toEqual(NONE);
  });
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
