/** Sees into closed shadow roots through the debugging protocol, as the page itself cannot. */
import type { Page } from '@playwright/test';

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly contentDocument?: DomNode;
}

const TEXT_NODE = 3;

function attribute(node: DomNode, name: string): string | null {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

function* within(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child);
  if (node.contentDocument) yield* within(node.contentDocument);
}

function textOf(node: DomNode): string {
  const parts: string[] = [];
  for (const inner of within(node)) {
    if (inner.nodeType === TEXT_NODE) parts.push(inner.nodeValue);
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

async function withDocument<T>(
  page: Page,
  use: (root: DomNode, send: (method: string, params: object) => Promise<unknown>) => Promise<T> | T,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    return await use(root, (method, params) => session.send(method as never, params as never));
  } finally {
    await session.detach();
  }
}

function hostIn(root: DomNode, kind: string): DomNode | null {
  for (const node of within(root)) if (attribute(node, 'data-cleardial') === kind) return node;
  return null;
}

/** Everything written inside a ClearDial surface; null while it is not in the page. */
export function textInside(
  page: Page,
  kind: 'launch-dialog' | 'card' | 'toast' | 'picker',
): Promise<string | null> {
  return withDocument(page, (root) => {
    const host = hostIn(root, kind);
    return host && textOf(host);
  });
}

/** Presses a control inside a ClearDial surface with the real mouse, at the place where it is painted. */
export async function pressInside(page: Page, kind: 'launch-dialog' | 'card', label: string): Promise<void> {
  const point = await withDocument(page, async (root, send) => {
    const host = hostIn(root, kind);
    if (!host) throw new Error(`There is no ${kind} in the page`);
    for (const node of within(host)) {
      if (!['BUTTON', 'A', 'TEXTAREA'].includes(node.nodeName) || !textOf(node).startsWith(label)) continue;
      await send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
      const { model } = (await send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })) as {
        model: { content: number[] };
      };
      const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
      return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    }
    throw new Error(`The ${kind} has no control “${label}”; it says: ${textOf(host)}`);
  });
  await page.mouse.click(point.x, point.y);
}

/** Attributes that are read out or shown. */
const SHOWN = ['aria-label', 'title', 'placeholder', 'alt'];

/** Every text that ClearDial put into a page, with what is read out of it; the page's own data in `bdi` apart. */
export function allTextsInside(page: Page): Promise<string[]> {
  return withDocument(page, (root) => {
    const texts: string[] = [];
    const take = (node: DomNode) => {
      const isOfBrowser = node.shadowRootType === 'user-agent';
      if (node.nodeName === 'BDI' || node.nodeName === 'STYLE' || isOfBrowser) return;
      for (const name of SHOWN) texts.push(attribute(node, name) ?? '');
      if (node.nodeType === TEXT_NODE) texts.push(node.nodeValue);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) take(child);
    };
    for (const node of within(root)) if (attribute(node, 'data-cleardial') !== null) take(node);
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}
