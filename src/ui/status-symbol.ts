/** A shape and a weight for each state, so that none is told by colour alone. */
export type BadgeStatus = 'callable' | 'blocked' | 'review' | 'pending' | 'error';

const CIRCLE = 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8z';

/**
 * On a 16 × 16 grid: a tick in a circle, a bar cut out of a solid octagon, a triangle, a ring of dashes while it is
 * being checked, a question in a square where nothing could be read.
 */
const SHAPES: Readonly<Record<BadgeStatus, string>> = {
  callable: `${CIRCLE}M5 8.3l2.1 2.1L11.2 6`,
  blocked: 'M5 .9h6L15.1 5v6L11 15.1H5L.9 11V5zM4.2 6.9v2.2h7.6V6.9z',
  review: 'M8 1.9L14.9 14H1.1zM8 6.4v3.4M8 11.9v.2',
  pending: CIRCLE,
  error: 'M2 2h12v12H2zM6 6.4c0-2.7 4-2.7 4 0c0 1.6-2 1.4-2 2.8M8 11.6v.1',
};

const OUTLINE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** The path of a state's symbol, with what it is drawn by. */
export function shapeOf(status: BadgeStatus): Readonly<Record<string, string>> {
  return {
    d: SHAPES[status],
    ...(status === 'blocked' ? { fill: 'currentColor', 'fill-rule': 'evenodd' } : OUTLINE),
    ...(status === 'pending' ? { 'stroke-dasharray': '3.2 3.5', 'stroke-linecap': 'butt' } : {}),
  };
}

const SVG = 'http://www.w3.org/2000/svg';

const drawn = new Map<BadgeStatus, SVGSVGElement>();

/** The symbol as an element, for surfaces that are built without Preact. A copy is cheaper than a drawing. */
export function statusSymbol(status: BadgeStatus): SVGSVGElement {
  const symbol = drawn.get(status) ?? draw(status);
  drawn.set(status, symbol);
  return symbol.cloneNode(true) as SVGSVGElement;
}

function draw(status: BadgeStatus): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'cd-symbol');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries(shapeOf(status))) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}
