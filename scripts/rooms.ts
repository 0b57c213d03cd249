/**
 * Which room of the code may import which. The table under "Rooms" in ARCHITECTURE.md is the only place where that is
 * written; `faultsOf` holds a tree of files to it.
 */
import { posix } from 'node:path';
import { everyNode, isNode, type Node, syntaxOfText } from './syntax.ts';

/** A room by its row. `path` is its folder: `src/geo`, `src/background/watch`, `entrypoints`. */
export interface Room {
  readonly name: string;
  readonly path: string;
  /** Names of other rooms; `all rooms` is every room of src. */
  readonly mayImport: readonly string[];
  /** Names of npm packages, `node:*` for Node's own modules, `any` for whatever there is. */
  readonly packages: readonly string[];
}

/** Files by their path from the root of the project, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

/** Folders of the root that are rooms; every other room is a folder of src. */
const OUTSIDE_SRC = ['entrypoints', 'scripts', 'test'];

/** Folders that ship: all that they import is known before they run. */
const SHIPS = /^(?:src|entrypoints)\//;

const SOURCE = /\.[cm]?[jt]sx?$/;

const list = (cell: string, nothing: string) =>
  cell === nothing ? [] : cell.split(',').map((name) => name.trim().replaceAll('`', ''));

/**
 * The rooms by the rows of every table in the section that has the columns "room", "may import" and "packages".
 *
 * @throws Error when there is no such table
 */
export function roomsOf(architecture: string): Room[] {
  const section = /^## Rooms$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(architecture)?.[1] ?? '';
  const rooms: Room[] = [];
  let columns: string[] = [];
  for (const line of section.split('\n')) {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const at = (column: string) => cells[columns.indexOf(column)] ?? '';
    if (cells.length === 0) columns = [];
    else if (columns.length === 0) columns = cells;
    else if (['room', 'may import', 'packages'].every((column) => columns.includes(column))) {
      const name = /^`([\w/-]+)`$/.exec(at('room'))?.[1];
      if (name === undefined) continue;
      rooms.push({
        name,
        path: OUTSIDE_SRC.includes(name) ? name : `src/${name}`,
        mayImport: list(at('may import'), 'nothing'),
        packages: list(at('packages'), 'none'),
      });
    }
  }
  if (rooms.length === 0) throw new Error('ARCHITECTURE.md has no table of rooms');
  return rooms;
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** The room a path lies in, the innermost; undefined where the table knows none. */
const roomAt = (rooms: readonly Room[], path: string) =>
  rooms
    .filter((room) => isWithin(path, room.path))
    .reduce<Room | undefined>(
      (inner, room) => (room.path.length > (inner?.path.length ?? 0) ? room : inner),
      undefined,
    );

/** The room that a folder with a row of its own is part of: `background` for `background/watch`. */
const wholeOf = (rooms: readonly Room[], room: Room) =>
  rooms.find(({ name }) => name !== room.name && room.name.startsWith(`${name}/`));

/**
 * Whether the table has an arrow. A folder with a row of its own may import what its whole room may, and of the other
 * folders of that room those that its own row names. What stands in the room beside the folders may import them all.
 */
function hasArrow(rooms: readonly Room[], from: Room, to: Room): boolean {
  if (from === to || isWithin(to.path, from.path)) return true;
  const named = (room: Room): boolean =>
    room.mayImport.some(
      (name) =>
        (name === 'all rooms' && room.path !== to.path && to.path.startsWith('src/')) ||
        isWithin(to.name, name),
    );
  if (named(from)) return true;
  const whole = wholeOf(rooms, from);
  return whole !== undefined && !isWithin(to.path, whole.path) && hasArrow(rooms, whole, to);
}

/** What an expression that names a file says, as far as it stands there; null where the code computes it. */
function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'StringLiteral') return String(node.value);
  if (node.type === 'TSLiteralType') return literal(node.literal);
  if (node.type === 'TemplateLiteral') {
    const [first, ...others] = node.quasis as { value: { cooked: string } }[];
    return first && others.length === 0 ? first.value.cooked : null;
  }
  return null;
}

const isMeta = (node: unknown): boolean =>
  isNode(node) && (node.type === 'MetaProperty' || (node.type === 'MemberExpression' && isMeta(node.object)));

/** The expressions by which a node names other files; none for nearly every node. */
function namesIn(node: Node): unknown[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return [node.source];
    case 'ExportNamedDeclaration':
      return node.source ? [node.source] : [];
    case 'TSImportType':
      return [node.source ?? node.argument];
    case 'TSExternalModuleReference':
      return [node.expression];
    case 'NewExpression': {
      const callee = node.callee as Node;
      const [name, base] = node.arguments as unknown[];
      return callee.type === 'Identifier' && callee.name === 'URL' && isMeta(base) ? [name] : [];
    }
    case 'CallExpression': {
      const callee = node.callee as Node;
      const [first] = node.arguments as unknown[];
      if (callee.type === 'Import' || (callee.type === 'Identifier' && callee.name === 'require'))
        return [first];
      // import.meta.resolve, import.meta.glob
      if (!(callee.type === 'MemberExpression' && isMeta(callee.object))) return [];
      return isNode(first) && first.type === 'ArrayExpression' ? (first.elements as unknown[]) : [first];
    }
    default:
      return [];
  }
}

/** Everything that a file imports, in whatever way, as it is written there; null for what it computes. */
export function importsOf(path: string, text: string): (string | null)[] {
  if (!/\b(?:import|from|require)\b/.test(text)) return [];
  return [...everyNode(syntaxOfText(path, text))].flatMap((node) => namesIn(node).map(literal));
}

/**
 * The path that an import means, from the root of the project; null for a package. `#src/` and `#test/` are
 * package.json's, `@/` and `~/` come with WXT, `/` is Vite's root.
 */
function pathOf(file: string, specifier: string): string | null {
  const [name = ''] = specifier.replace(/^!/, '').split(/[?]/);
  if (name.startsWith('.')) return posix.join(posix.dirname(file), name);
  const alias = /^(?:#(?=\w)|(?:@@?|~~?)?\/)(.*)$/s.exec(name)?.[1];
  return alias === undefined ? null : posix.normalize(alias);
}

const packageOf = (specifier: string) =>
  specifier.startsWith('node:')
    ? 'node:*'
    : specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** What is wrong with one import of a file that lies in `room`; null for nothing. */
function faultOfImport(
  rooms: readonly Room[],
  withOneDoor: readonly string[],
  room: Room,
  file: string,
  specifier: string | null,
): string | null {
  const ships = SHIPS.test(file);
  if (specifier === null) return ships ? `${file} imports by a name that it computes` : null;
  const path = pathOf(file, specifier);
  if (path === null) {
    const name = packageOf(specifier);
    const isAllowed = room.packages.includes(name) || room.packages.includes('any');
    return isAllowed ? null : `${file} imports the package ${name}, which ${room.name} may not`;
  }
  const target = roomAt(rooms, path);
  if (target === undefined)
    return ships || isWithin(path, 'src') ? `${file} imports ${path}, which is in no room` : null;
  if (!hasArrow(rooms, room, target)) return `${file} imports ${target.path}, which ${room.name} may not`;
  const isDeep = target !== room && withOneDoor.includes(target.name) && path !== `${target.path}/index.ts`;
  return ships && isDeep ? `${file} imports ${path} past ${target.path}/index.ts` : null;
}

/**
 * Rows that say what they cannot mean: of no folder, of unknown rooms, or of arrows that run upwards or in a circle. Only
 * scripts and tests, which do not ship, may know each other.
 */
function faultsOfTable(rooms: readonly Room[], tree: Tree): string[] {
  const faults: string[] = [];
  const paths = [...tree.keys()];
  for (const [row, room] of rooms.entries()) {
    const whole = wholeOf(rooms, room);
    if (rooms.findIndex(({ name }) => name === room.name) !== row) faults.push(`${room.name} has two rows`);
    if (!paths.some((path) => isWithin(path, room.path)))
      faults.push(`${room.name} has a row, and there is no ${room.path}`);
    for (const name of room.mayImport) {
      if (name === 'all rooms') {
        if (room.path.startsWith('src/'))
          faults.push(`${room.name} may not import all rooms: it is one of them`);
        continue;
      }
      const named = rooms.findIndex((other) => other.name === name);
      if (named < 0) faults.push(`${room.name} may import ${name}, which has no row`);
      else if (SHIPS.test(`${room.path}/`) && named >= row)
        faults.push(`${room.name} may import ${name}, which does not stand above it`);
      else if (whole && !name.startsWith(`${whole.name}/`))
        faults.push(`${room.name} may import ${name}: that is for the row of ${whole.name} to say`);
    }
  }
  return faults;
}

/**
 * Everything in a tree that the table does not allow, in words.
 *
 * @param withOneDoor rooms of which nothing but `index.ts` is imported from outside
 */
export function faultsOf(rooms: readonly Room[], tree: Tree, withOneDoor: readonly string[] = []): string[] {
  const faults = new Set(faultsOfTable(rooms, tree));
  for (const [file, text] of tree) {
    if (!SOURCE.test(file)) continue;
    const room = roomAt(rooms, file);
    if (room === undefined) {
      faults.add(`${file} is in no room`);
      continue;
    }
    // A folder in a room whose folders have rows needs one too.
    const [folder = '', ...below] = file.slice(room.path.length + 1).split('/');
    const hasRows = rooms.some((other) => wholeOf(rooms, other) === room);
    if (hasRows && below.length > 0) faults.add(`${room.name}/${folder} has no row`);
    for (const specifier of importsOf(file, text)) {
      const fault = faultOfImport(rooms, withOneDoor, room, file, specifier);
      if (fault !== null) faults.add(fault);
    }
  }
  return [...faults];
}
