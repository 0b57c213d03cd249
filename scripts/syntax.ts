/** Code as its syntax tree, for what reads the project's own code. */
import { parse } from '@babel/parser';

export type Node = {
  type: string;
  loc?: { start: { line: number }; end: { line: number } };
} & Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The syntax tree of a file's text; its name says whether there may be JSX in it. */
export function syntaxOfText(file: string, text: string): Node {
  const { program } = parse(text, {
    sourceType: 'module',
    plugins: file.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'],
  });
  return program as unknown as Node;
}

/** The nodes right below a node, in the order of the code. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([name]) => name !== 'loc')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Every node of a syntax tree, in the order of the code. */
export function* everyNode(root: Node): Generator<Node> {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    open.push(...childrenOf(node).reverse());
  }
}

/** Every node of a syntax tree, with the nodes it stands in, the nearest last. */
export function* nodesOf(node: Node, above: readonly Node[] = []): Generator<[Node, readonly Node[]]> {
  yield [node, above];
  const within = [...above, node];
  for (const child of childrenOf(node)) yield* nodesOf(child, within);
}
