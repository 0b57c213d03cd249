/** Sees into closed shadow roots through the debugging protocol, as the page itself cannot. */
import type { Page } from '@playwright/test';

export interface DomNode {
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

type SurfaceKind = 'launch-dialog' | 'card' | 'toast' | 'picker';

/** What stands in a ClearDial surface, each part read from the elements that hold it. */
export interface Surface {
  readonly text: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  /** The terms of its description lists, each with what is said of it. */
  readonly terms: readonly (readonly [term: string, said: string])[];
  readonly tables: readonly {
    readonly headers: readonly string[];
    /** Without the row of headers. */
    readonly rows: readonly (readonly string[])[];
  }[];
}

const TEXT_NODE = 3;

function attribute(node: DomNode, name: string): string | null {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

/** A node and all in it, but for styles and for what the browser itself draws in a control: nobody reads or wrote it. */
function* within(node: DomNode): Generator<DomNode> {
  if (node.shadowRootType === 'user-agent' || node.nodeName === 'STYLE') return;
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

function all(node: DomNode, ...names: readonly string[]): DomNode[] {
  return [...within(node)].filter(({ nodeName }) => names.includes(nodeName));
}

const textsOf = (node: DomNode, ...names: readonly string[]) => all(node, ...names).map(textOf);

/** What a document's tree holds of a surface; null while the surface is not in the page. */
export function surfaceIn(root: DomNode, kind: SurfaceKind): Surface | null {
  const host = hostIn(root, kind);
  if (!host) return null;
  const values = textsOf(host, 'DD');
  return {
    text: textOf(host),
    headings: textsOf(host, 'H1', 'H2'),
    paragraphs: textsOf(host, 'P'),
    terms: textsOf(host, 'DT').map((term, index) => [term, values[index] ?? ''] as const),
    tables: all(host, 'TABLE').map((table) => ({
      headers: textsOf(table, 'TH'),
      rows: all(table, 'TR')
        .map((row) => textsOf(row, 'TD'))
        .filter((cells) => cells.length > 0),
    })),
  };
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
export function textInside(page: Page, kind: SurfaceKind): Promise<string | null> {
  return withDocument(page, (root) => surfaceIn(root, kind)?.text ?? null);
}

/** What the debugging protocol tells of a document that changes. */
const CHANGES = [
  'DOM.documentUpdated',
  'DOM.childNodeInserted',
  'DOM.childNodeRemoved',
  'DOM.childNodeCountUpdated',
  'DOM.characterDataModified',
  'DOM.shadowRootPushed',
  'DOM.setChildNodes',
] as const;

/**
 * Waits until a surface says what is waited for, looking again whenever the page has changed.
 *
 * @param until gives what is waited for once it stands there, and null before
 * @param patience milliseconds
 * @throws when it does not come in time, with what the surface said last
 */
export async function waitInside<T>(
  page: Page,
  kind: SurfaceKind,
  until: (surface: Surface) => T | null,
  patience = 60_000,
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  let changed = Promise.withResolvers<boolean>();
  for (const change of CHANGES) session.on(change, () => changed.resolve(true));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    for (;;) {
      // What changes while the document is being read is looked at again.
      changed = Promise.withResolvers<boolean>();
      const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
        root: DomNode;
      };
      const surface = surfaceIn(root, kind);
      const found = surface && until(surface);
      if (found !== null) return found;
      if (!(await Promise.race([changed.promise, late]))) {
        throw new Error(`The ${kind} did not come to say it; it says: ${surface?.text ?? 'nothing'}`);
      }
    }
  } finally {
    clearTimeout(timer);
    await session.detach();
  }
}

/** Presses a control inside a ClearDial surface with the real mouse, at the place where it is painted. */
export async function pressInside(page: Page, kind: 'launch-dialog' | 'card', label: string): Promise<void> {
  // What allows something counts only once the dialog has stood there whole for a moment, as for a person.
  if (kind === 'launch-dialog' && label !== 'Cancel') {
    await page
      .locator('[data-cleardial="launch-dialog"][data-cleardial-seen]')
      .waitFor({ state: 'attached', timeout: 10_000 });
  }
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
