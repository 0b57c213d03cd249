/** What tests and `npm start` read out of ClearDial's closed shadow roots. */
import { describe, expect, test } from 'vitest';
import { type DomNode, surfaceIn } from '#test/e2e/support/closed-shadow.ts';

let nodes = 0;

function node(nodeName: string, ...within: readonly (DomNode | string)[]): DomNode {
  nodes++;
  return {
    nodeId: nodes,
    backendNodeId: nodes,
    nodeType: 1,
    nodeName,
    nodeValue: '',
    children: within.map((child) =>
      typeof child === 'string'
        ? { nodeId: 0, backendNodeId: 0, nodeType: 3, nodeName: '#text', nodeValue: child }
        : child,
    ),
  };
}

const withRoot = (type: 'user-agent' | 'closed', host: DomNode, ...within: DomNode[]): DomNode => ({
  ...host,
  shadowRoots: [{ ...node('#document-fragment', ...within), nodeType: 11, shadowRootType: type }],
});

const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  node(
    'TABLE',
    node('THEAD', node('TR', ...headers.map((header) => node('TH', header)))),
    node('TBODY', ...rows.map((row) => node('TR', ...row.map((cell) => node('TD', cell))))),
  );

const counts = (...pairs: readonly (readonly [string, string])[]) =>
  node('DL', ...pairs.map(([term, value]) => node('DIV', node('DT', node('SPAN', term)), node('DD', value))));

const reasons = [
  ['Outside calling hours', '1,214'],
  ['Calls in 7 days: 3 of 3', '10'],
] as const;
const held = [
  node('H1', 'Launch held'),
  node('P', '1,224 of 2,000 contacts are not clear to call now.'),
  counts(['Clear', '776'], ['Blocked', '1,214'], ['Check', '10']),
  table(['Why', 'Contacts'], reasons),
];
/** What comes when the week has been worked out, with what the browser itself puts into controls. */
const week = [
  node('H2', 'In the settings'),
  node('UL', node('LI', 'Attempts on one contact have no limit.')),
  withRoot('user-agent', node('INPUT'), node('DIV', 'mm/dd/yyyy 12')),
  withRoot(
    'user-agent',
    node('DETAILS', node('SUMMARY', 'By place'), table(['Place', 'Not clear'], [['New York', '4 of 31']])),
    node('SLOT', node('SUMMARY', 'Details 1')),
    table(['Browser', 'Own'], [['Nothing', '7']]),
  ),
];
const page = (...within: DomNode[]) =>
  node(
    'BODY',
    table(['External ID', 'Name'], [['C-1', 'Ada']]),
    withRoot(
      'closed',
      { ...node('DIV'), attributes: ['data-cleardial', 'launch-dialog'] },
      node('STYLE', 'Clear 1 Blocked 2'),
      node('DIALOG', ...within),
    ),
  );

describe('a surface', () => {
  test.each([
    ['before the week is drawn', held],
    ['after it', [...held, ...week]],
    ['with the week first', [...week, ...held]],
  ])('gives its counts and the rows of a table %s', (_, within) => {
    const surface = surfaceIn(page(...within), 'launch-dialog');
    expect(surface?.terms).toEqual([
      ['Clear', '776'],
      ['Blocked', '1,214'],
      ['Check', '10'],
    ]);
    expect(surface?.tables.find(({ headers }) => headers.join() === 'Why,Contacts')?.rows).toEqual(reasons);
  });

  test('has nothing in it that the browser draws in its own controls, and no styles', () => {
    const surface = surfaceIn(page(...held, ...week), 'launch-dialog');
    expect(surface?.text).toContain('By place');
    expect(surface?.text).not.toMatch(/mm\/dd|Details 1|Browser|Clear 1/);
    expect(surface?.tables).toHaveLength(2);
  });

  test('that is not in the page is none', () => {
    expect(surfaceIn(page(...held), 'card')).toBeNull();
  });
});
