/** A shape for each state, so that none is told by colour alone: circle, octagon, triangle. */
export type BadgeStatus = 'callable' | 'blocked' | 'review' | 'pending' | 'error';

/** Outlines on a 16 × 16 grid; the second path is drawn inside the first. */
export const STATUS_SHAPES: Readonly<Record<BadgeStatus, { outline: string; mark: string }>> = {
  callable: { outline: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z', mark: 'M4.8 8.3l2.2 2.2 4.3-4.6' },
  blocked: {
    outline: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z',
    mark: 'M5.5 5.5l5 5M10.5 5.5l-5 5',
  },
  review: { outline: 'M8 1.8l6.8 12.2H1.2z', mark: 'M8 6v3.6M8 11.4v1' },
  pending: { outline: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13z', mark: 'M8 4.5v3.7l2.4 1.5' },
  error: { outline: 'M2 2h12v12H2z', mark: 'M8 4.6v4.2M8 10.6v1' },
};

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
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('fill', 'none');
  svg.setAttribute('stroke', 'currentColor');
  svg.setAttribute('stroke-width', '1.6');
  svg.setAttribute('stroke-linecap', 'round');
  svg.setAttribute('stroke-linejoin', 'round');
  const { outline, mark } = STATUS_SHAPES[status];
  for (const d of [outline, mark]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
