/** The rooms of the code and their arrows, held to the table in ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, importsOf, type Room, roomsOf, type Tree } from '../../scripts/rooms.ts';

/** Rooms of which the others import nothing but `index.ts`. */
const WITH_ONE_DOOR = [
  'audit',
  'clock',
  'consent',
  'contact',
  'dnc',
  'frequency',
  'geo',
  'language',
  'launch',
  'location',
  'settings',
];

const architecture = readFileSync('ARCHITECTURE.md', 'utf8');

test('every import goes along an arrow of the table', () => {
  const tree = new Map(
    ['src', 'entrypoints', 'scripts', 'test'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .map((path) => [path, readFileSync(path, 'utf8')] as const),
    ),
  );
  expect(tree.size).toBeGreaterThan(400);
  expect(faultsOf(roomsOf(architecture), tree, WITH_ONE_DOOR)).toEqual([]);
});

const table = (...rows: readonly string[]) =>
  roomsOf(
    [
      '## Before',
      '## Rooms',
      '| room | what is in it | may import | packages |',
      '|---|---|---|---|',
      ...rows,
      '## After',
    ].join('\n'),
  );
const SMALL = table(
  '| `schema` | the door | nothing | zod |',
  '| `geo` | the sphere | schema | none |',
  '| `cxone` | the client | schema, geo | ky |',
  '| `entrypoints` | wiring | cxone | wxt |',
  '| `test` | tests | all rooms, entrypoints, scripts | any |',
  '| `scripts` | building | all rooms, test | any |',
);
const tree = (files: Record<string, string> = {}): Tree =>
  new Map(
    Object.entries({
      'src/schema/index.ts': "import { z } from 'zod/mini';",
      'src/geo/index.ts': "export * from './exclusion.ts';",
      'src/geo/exclusion.ts': "import { parsed } from '#src/schema/index.ts';",
      'src/cxone/index.ts': "import ky from 'ky';\nimport { inside } from '../geo/index.ts';",
      'entrypoints/background.ts':
        "import { defineBackground } from 'wxt/utils/define-background';\nimport '#src/cxone/index.ts';",
      'test/unit/geo.test.ts': "import { readFileSync } from 'node:fs';\nimport '#src/geo/exclusion.ts';",
      'scripts/start.ts': "import '../test/sandbox/main.ts';\nawait import(process.argv[2]);",
      ...files,
    }),
  );
const faults = (files: Record<string, string>, rooms: Room[] = SMALL) => faultsOf(rooms, tree(files));

test('a tree that keeps to its table has no fault', () => {
  expect(faults({})).toEqual([]);
});

describe('an arrow that is not in the table is a fault', () => {
  test.each([
    ['by #src', "import { CxoneClient } from '#src/cxone/index.ts';"],
    ['by a relative path', "import { CxoneClient } from '../cxone/index.ts';"],
    ['by a way round', "import { CxoneClient } from './../../src/geo/../cxone/index.ts';"],
    ['by a folder', "import { CxoneClient } from '../cxone';"],
    ['by an alias of WXT', "import { CxoneClient } from '@/src/cxone/index.ts';"],
    ['by the other alias of WXT', "import { CxoneClient } from '~/src/cxone/index.ts';"],
    ['by the root of Vite', "import { CxoneClient } from '/src/cxone/index.ts';"],
    ['with a query', "import worker from '../cxone/index.ts?worker';"],
    ['for its effects', "import '../cxone/index.ts';"],
    ['of a type', "import type { CxoneClient } from '../cxone/index.ts';"],
    ['of a type among others', "import { type CxoneClient } from '../cxone/index.ts';"],
    ['of a type where it is used', "export type Client = import('../cxone/index.ts').CxoneClient;"],
    ['of a whole type', "export type Cxone = typeof import('../cxone/index.ts');"],
    ['by handing on', "export { CxoneClient } from '../cxone/index.ts';"],
    ['by handing on everything', "export * from '../cxone/index.ts';"],
    ['by handing on a type', "export type { CxoneClient } from '../cxone/index.ts';"],
    ['when it is wanted', "export const later = () => import('../cxone/index.ts');"],
    ['when it is wanted, in backquotes', 'export const later = () => import(`../cxone/index.ts`);'],
    ['as a worker', "export const w = () => new Worker(new URL('../cxone/index.ts', import.meta.url));"],
    ['as a resolved name', "export const at = import.meta.resolve('../cxone/index.ts');"],
    ['as many files', "export const all = import.meta.glob(['./*.ts', '../cxone/*.ts']);"],
    ['as CommonJS', "import cxone = require('../cxone/index.ts');"],
    ['as a call of require', "const cxone = require('../cxone/index.ts');"],
  ])('%s', (_, text) => {
    expect(faults({ 'src/geo/x.ts': text })).toEqual(['src/geo/x.ts imports src/cxone, which geo may not']);
  });

  test('from a component, and from a folder within', () => {
    expect(faults({ 'src/geo/x.tsx': "import '../cxone/index.ts';\nexport const X = () => <b />;" })).toEqual(
      ['src/geo/x.tsx imports src/cxone, which geo may not'],
    );
    expect(faults({ 'src/geo/map/x.ts': "import '../../cxone/index.ts';" })).toEqual([
      'src/geo/map/x.ts imports src/cxone, which geo may not',
    ]);
  });

  test('from what ships into tests, scripts and the rest of the project', () => {
    expect(faults({ 'src/geo/x.ts': "import '#test/sandbox/main.ts';" })).toEqual([
      'src/geo/x.ts imports test, which geo may not',
    ]);
    expect(faults({ 'entrypoints/popup/main.ts': "import '../../scripts/start.ts';" })).toEqual([
      'entrypoints/popup/main.ts imports scripts, which entrypoints may not',
    ]);
    expect(faults({ 'src/geo/x.ts': "import '../../package.json';" })).toEqual([
      'src/geo/x.ts imports package.json, which is in no room',
    ]);
    expect(faults({ 'src/cxone/x.ts': "import '../../entrypoints/background.ts';" })).toEqual([
      'src/cxone/x.ts imports entrypoints, which cxone may not',
    ]);
    expect(faults({ 'entrypoints/popup/main.ts': "import '#src/geo/index.ts';" })).toEqual([
      'entrypoints/popup/main.ts imports src/geo, which entrypoints may not',
    ]);
  });

  test('and so is a package, or a module of Node', () => {
    expect(faults({ 'src/geo/x.ts': "import browser from 'webextension-polyfill';" })).toEqual([
      'src/geo/x.ts imports the package webextension-polyfill, which geo may not',
    ]);
    expect(faults({ 'src/geo/x.ts': "import type { Fs } from 'node:fs';" })).toEqual([
      'src/geo/x.ts imports the package node:*, which geo may not',
    ]);
    expect(faults({ 'src/cxone/x.ts': "import { a } from '@scope/name/inner.js';" })).toEqual([
      'src/cxone/x.ts imports the package @scope/name, which cxone may not',
    ]);
  });

  test('and so is a name that is computed', () => {
    for (const text of [
      'await import(name);',
      ['await import(`../', '{room}/index.ts`);'].join('$'),
      "new URL('../' + room, import.meta.url);",
    ])
      expect(faults({ 'src/geo/x.ts': `${text}\nexport {} from './index.ts';` })).toEqual([
        'src/geo/x.ts imports by a name that it computes',
      ]);
  });
});

describe('a room that is not in the table is a fault', () => {
  test('with whatever it imports', () => {
    expect(faults({ 'src/extra/index.ts': "import '#src/cxone/index.ts';" })).toEqual([
      'src/extra/index.ts is in no room',
    ]);
    expect(faults({ 'src/extra.ts': 'export const extra = 1;' })).toEqual(['src/extra.ts is in no room']);
  });

  test('and so is an import of it', () => {
    expect(
      faults({ 'src/geo/x.ts': "import '../extra/index.ts';", 'src/extra/index.ts': 'export const a = 1;' }),
    ).toEqual([
      'src/geo/x.ts imports src/extra/index.ts, which is in no room',
      'src/extra/index.ts is in no room',
    ]);
  });

  test('even if its name begins like that of a room', () => {
    expect(faults({ 'src/geometry/index.ts': 'export const a = 1;' })).toEqual([
      'src/geometry/index.ts is in no room',
    ]);
  });
});

describe('the table itself', () => {
  test('has no circle, and no arrow upwards', () => {
    const circle = table('| `schema` | | geo | zod |', '| `geo` | | schema | none |');
    const files = { 'src/schema/index.ts': "import '#src/geo/index.ts';" };
    expect(faultsOf(circle, new Map([...Object.entries(files), ['src/geo/index.ts', '']]))).toEqual([
      'schema may import geo, which does not stand above it',
    ]);
  });

  test('has no room that may import itself, or all rooms that it is one of', () => {
    const rooms = table('| `geo` | | geo | none |', '| `cxone` | | all rooms | none |');
    expect(
      faultsOf(
        rooms,
        new Map([
          ['src/geo/a.ts', ''],
          ['src/cxone/a.ts', ''],
        ]),
      ),
    ).toEqual([
      'geo may import geo, which does not stand above it',
      'cxone may not import all rooms: it is one of them',
    ]);
  });

  test('names only what there is, once', () => {
    const rooms = table(
      '| `geo` | | sphere | none |',
      '| `gone` | | geo | none |',
      '| `geo` | | nothing | none |',
    );
    expect(faultsOf(rooms, new Map([['src/geo/index.ts', '']]))).toEqual([
      'geo may import sphere, which has no row',
      'gone has a row, and there is no src/gone',
      'geo has two rows',
    ]);
  });

  test('is there', () => {
    expect(() => roomsOf('## Rooms\n\nNo table.\n\n## Next\n')).toThrow('no table of rooms');
  });
});

describe('the folders of a room that have rows of their own', () => {
  const divided = table(
    '| `schema` | | nothing | zod |',
    '| `ui` | | schema | none |',
    '| `background` | | schema | none |',
    '| `background/session` | | nothing | none |',
    '| `background/work` | | background/session | none |',
    '| `background/watch` | | background/session, background/work | comlink |',
    '| `background/lists` | | background/session | none |',
    '| `entrypoints` | | background | none |',
  );
  const files = {
    'src/schema/index.ts': '',
    'src/ui/index.ts': '',
    'src/background/start.ts': "import './watch/index.ts';\nimport './session/index.ts';",
    'src/background/session/index.ts': "import '#src/schema/index.ts';",
    'src/background/work/index.ts': "import '../session/index.ts';",
    'src/background/watch/index.ts': "import '#src/background/work/index.ts';\nimport 'comlink';",
    'src/background/lists/index.ts': '',
    'entrypoints/background.ts': "import '#src/background/watch/index.ts';",
  };
  const inside = (more: Record<string, string> = {}) =>
    faultsOf(divided, new Map(Object.entries({ ...files, ...more })));

  test('import what their room may, and each other as their rows say', () => {
    expect(inside()).toEqual([]);
    expect(inside({ 'src/background/session/x.ts': "import '../watch/index.ts';" })).toEqual([
      'src/background/session/x.ts imports src/background/watch, which background/session may not',
    ]);
    expect(inside({ 'src/background/watch/x.ts': "import '../lists/index.ts';" })).toEqual([
      'src/background/watch/x.ts imports src/background/lists, which background/watch may not',
    ]);
    expect(inside({ 'src/background/watch/x.ts': "import '#src/ui/index.ts';" })).toEqual([
      'src/background/watch/x.ts imports src/ui, which background/watch may not',
    ]);
    expect(inside({ 'src/background/watch/x.ts': "import '../start.ts';" })).toEqual([
      'src/background/watch/x.ts imports src/background, which background/watch may not',
    ]);
    expect(inside({ 'src/background/lists/x.ts': "import 'comlink';" })).toEqual([
      'src/background/lists/x.ts imports the package comlink, which background/lists may not',
    ]);
  });

  test('have all of them a row', () => {
    expect(inside({ 'src/background/badge/index.ts': "import '../watch/index.ts';" })).toEqual([
      'background/badge has no row',
    ]);
  });

  test('name no room outside, which the row of their room does', () => {
    const rooms = table(
      '| `schema` | | nothing | zod |',
      '| `background` | | nothing | none |',
      '| `background/watch` | | schema, background | none |',
    );
    expect(
      faultsOf(
        rooms,
        new Map([
          ['src/schema/a.ts', ''],
          ['src/background/watch/a.ts', ''],
        ]),
      ),
    ).toEqual([
      'background/watch may import schema: that is for the row of background to say',
      'background/watch may import background: that is for the row of background to say',
    ]);
  });
});

test('a room with one door is entered by it, but in tests', () => {
  const files = tree({
    'src/cxone/x.ts': "import '#src/geo/exclusion.ts';",
    'src/cxone/y.ts': "import '#src/geo/index.ts';",
    'src/geo/z.ts': "import './exclusion.ts';",
  });
  expect(faultsOf(SMALL, files, ['geo'])).toEqual([
    'src/cxone/x.ts imports src/geo/exclusion.ts past src/geo/index.ts',
  ]);
  expect(faultsOf(SMALL, files)).toEqual([]);
});

test('a URL of anything else, and words in texts and comments, are no imports', () => {
  const text = `// import '../cxone/index.ts'
    const a = "import x from '../cxone/index.ts'";
    const b = new URL('../cxone/index.ts', location.href);
    export { a, b };
    import './index.ts';`;
  expect(importsOf('src/geo/x.ts', text)).toEqual(['./index.ts']);
});
