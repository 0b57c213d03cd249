/**
 * Whether a page hides a badge, moves it or paints over it. Only what is done to the badge itself counts: a row that is
 * scrolled away, a list in a closed tab, a narrow cell or a dialog of the console above the list are the console's own.
 */

const FADED = 0.6;
/** A badge is a word; what has no room for a letter shows none. */
const SMALLEST_PX = 8;
/** What covers more than so many badges is a window of the console, and not made for this one. */
const OF_A_WINDOW = 6;

const isSet = (value: string, ...nothing: string[]) => value !== '' && !nothing.includes(value);

function isRestyled(style: CSSStyleDeclaration, around: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    (style.visibility !== 'visible' && around.visibility === 'visible') ||
    Number(style.opacity) < FADED ||
    isSet(style.filter, 'none') ||
    isSet(style.clipPath, 'none') ||
    isSet(style.mixBlendMode, 'normal') ||
    isSet(style.transform, 'none') ||
    isSet(style.translate, 'none') ||
    isSet(style.scale, 'none') ||
    isSet(style.rotate, 'none') ||
    style.position !== 'relative' ||
    [style.top, style.left, style.right, style.bottom].some((side) => isSet(side, 'auto', '0px'))
  );
}

const areaOf = ({ width, height }: DOMRect) => width * height;

function isCovered(host: HTMLElement, cell: HTMLElement, box: DOMRect, room: DOMRect): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < room.left || x > room.right || y < room.top || y > room.bottom) return false;
  const root = host.getRootNode();
  const over = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y);
  if (over === null || over === host || over.contains(host) || over.closest('[data-cleardial]')) return false;
  return (
    cell.parentElement?.contains(over) === true ||
    areaOf(over.getBoundingClientRect()) < OF_A_WINDOW * areaOf(box)
  );
}

function isTamperedWith(host: HTMLElement): boolean {
  const cell = host.parentElement;
  if (!cell) return false;
  const room = cell.getBoundingClientRect();
  if (areaOf(room) === 0) return false;
  if (isRestyled(getComputedStyle(host), getComputedStyle(cell))) return true;
  const box = host.getBoundingClientRect();
  return box.width < SMALLEST_PX || box.height < SMALLEST_PX || isCovered(host, cell, box, room);
}

/** @returns how many of these badges a page has hidden, moved or covered */
export function tamperedBadges(hosts: Iterable<HTMLElement>): number {
  let count = 0;
  for (const host of hosts) if (isTamperedWith(host)) count++;
  return count;
}
