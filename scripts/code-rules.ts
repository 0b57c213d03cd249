/** Rules of our own for the code, which no linter has. */
import { everyNode, isNode, type Node, syntaxOfText } from './syntax.ts';

export const LONGEST_FILE = 400;
export const LONGEST_FUNCTION = 80;

/** One place that breaks a rule, in words, by the file it stands in. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const lineOf = (node: Node) => node.loc?.start.line ?? 0;

const linesOf = (node: Node) => (node.loc ? node.loc.end.line - node.loc.start.line + 1 : 0);

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
]);

/** A file with every node of its syntax tree, read once for all rules. */
export interface Code {
  readonly file: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

export const codeOf = (file: string, text: string): Code => ({
  file,
  text,
  nodes: [...everyNode(syntaxOfText(file, text))],
});

/** Whether a file is longer than it may be, as any editor counts: every line of it. */
export function longFile({ file, text }: Code): Fault[] {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LONGEST_FILE
    ? [{ file, line: 1, what: `has ${lines} lines, and ${LONGEST_FILE} are allowed` }]
    : [];
}

/** Functions, components and methods that are longer than they may be, from their first line to their last. */
export function longFunctions({ file, nodes }: Code): Fault[] {
  return nodes
    .filter((node) => FUNCTIONS.has(node.type) && linesOf(node) > LONGEST_FUNCTION)
    .map((node) => ({
      file,
      line: lineOf(node),
      what: `has a function of ${linesOf(node)} lines, and ${LONGEST_FUNCTION} are allowed`,
    }));
}

/** What a Date says or takes by the clock of the machine; and texts of it by that clock. */
const LOCAL =
  /^(?:get(?:Hours|Minutes|Date|Day|Month|FullYear|Year|TimezoneOffset)|set(?:Hours|Minutes|Date|Month|FullYear|Year)|to(?:Date|Time)String|toLocale(?:Date|Time)?String)$/;

const DAY = 86_400_000;

/** Whole days in milliseconds, of a year at most: what is larger is some other number. */
const isDays = (value: number) => value > 0 && value % DAY === 0 && value <= 366 * DAY;

/** What a number in the code is, as far as it is put together from numbers and constants of the file; or NaN. */
function numberOf(node: unknown, constants: ReadonlyMap<string, unknown>, depth = 0): number {
  if (!isNode(node) || depth > 20) return Number.NaN;
  const inner = (part: unknown) => numberOf(part, constants, depth + 1);
  switch (node.type) {
    case 'NumericLiteral':
      return Number(node.value);
    case 'Identifier':
      return inner(constants.get(String(node.name)));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return inner(node.expression);
    case 'BinaryExpression':
      if (node.operator === '*') return inner(node.left) * inner(node.right);
      if (node.operator === '/') return inner(node.left) / inner(node.right);
      if (node.operator === '**') return inner(node.left) ** inner(node.right);
      return Number.NaN;
    default:
      return Number.NaN;
  }
}

const isNamed = (node: unknown, name: string) =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

/** What is known of a product: of `days * 24 * HOUR`, the hours of a day. */
function factorOf(node: Node, constants: ReadonlyMap<string, unknown>): number {
  const whole = numberOf(node, constants);
  if (!Number.isNaN(whole)) return whole;
  if (node.type !== 'BinaryExpression' || node.operator !== '*') return 1;
  return factorOf(node.left as Node, constants) * factorOf(node.right as Node, constants);
}

/** Constants of a file by their names. */
function constantsOf(nodes: readonly Node[]): Map<string, unknown> {
  const constants = new Map<string, unknown>();
  for (const node of nodes) {
    const { id, init } = node as { id?: Node; init?: unknown };
    if (node.type === 'VariableDeclarator' && id?.type === 'Identifier') constants.set(String(id.name), init);
  }
  return constants;
}

const nameOfMember = (node: unknown): string => {
  if (!isNode(node) || !['MemberExpression', 'OptionalMemberExpression'].includes(node.type)) return '';
  const property = node.property as Node;
  return String(node.computed ? (property.value ?? '') : (property.name ?? ''));
};

const namesZone = (options: unknown): boolean =>
  isNode(options) &&
  options.type === 'ObjectExpression' &&
  (options.properties as Node[]).some(({ key }) => isNode(key) && key.name === 'timeZone');

/** A date and time as a text without an offset: what it means is for the machine's clock to say. */
function isFloating(argument: unknown): boolean {
  if (!isNode(argument)) return false;
  const text =
    argument.type === 'StringLiteral'
      ? String(argument.value)
      : argument.type === 'TemplateLiteral'
        ? (argument.quasis as { value: { cooked: string } }[])
            .map(({ value }) => value.cooked)
            .join('2026-01-01')
        : '';
  return /\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(text);
}

/** What a call or construction takes from the clock of the machine; null for nothing. */
function localTimeIn(node: Node): string | null {
  const { callee, arguments: given = [] } = node as { callee?: Node; arguments?: unknown[] };
  if (node.type === 'NewExpression' && isNamed(callee, 'Date')) {
    if (given.length > 1) return 'makes a Date of local numbers';
    return isFloating(given[0]) ? 'reads a time without its zone' : null;
  }
  const name = nameOfMember(node.type === 'MemberExpression' ? node : callee);
  if (node.type === 'CallExpression' && name === 'parse' && isNamed(callee?.object, 'Date'))
    return isFloating(given[0]) ? 'reads a time without its zone' : null;
  if (!['CallExpression', 'OptionalCallExpression'].includes(node.type) || !LOCAL.test(name)) return null;
  if (name.startsWith('toLocale') && given.some(namesZone)) return null;
  return `calls ${name}, which goes by the machine’s clock`;
}

/**
 * Days that are counted as so many milliseconds, and dates by the machine's own clock. A day of a place is 23, 24 or 25
 * hours long and begins where the place is: src/clock knows both.
 */
export function ownDays({ file, nodes }: Code): Fault[] {
  const constants = constantsOf(nodes);
  const faults = new Map<number, Fault>();
  for (const node of nodes) {
    const what =
      ['NumericLiteral', 'BinaryExpression'].includes(node.type) && isDays(factorOf(node, constants))
        ? 'counts a day as so many milliseconds'
        : localTimeIn(node);
    if (what !== null && !faults.has(lineOf(node)))
      faults.set(lineOf(node), { file, line: lineOf(node), what });
  }
  return [...faults.values()];
}
