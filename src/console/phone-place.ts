/** Where the number that a person points at stands, said so that it can be found again. */
import type { PhonePlace } from '#src/screen/screens.ts';
import { headerOver } from './contact-rows.ts';

/** Words that somebody wrote; not what a build tool made, which the next release would change. */
const LASTING_CLASS = /^[a-z]+(?:[-_]{1,2}[a-z]+)*$/i;
const MOST_CLASSES = 2;

function looksOf(element: Element): string {
  const role = element.getAttribute('role');
  const classes = [...element.classList].filter((name) => LASTING_CLASS.test(name)).slice(0, MOST_CLASSES);
  return [
    element.localName,
    ...classes.map((name) => `.${CSS.escape(name)}`),
    ...(role === null ? [] : [`[role="${CSS.escape(role)}"]`]),
  ].join('');
}

/** The nearest element around that repeats. */
function repeatingAround(element: Element): Element | null {
  for (let row: Element | null = element; row; row = row.parentElement) {
    const looks = looksOf(row);
    const siblings = [...(row.parentElement?.children ?? [])];
    if (row !== element && siblings.filter((sibling) => looksOf(sibling) === looks).length > 1) return row;
  }
  return null;
}

/** Null where it does not stand in anything that repeats. */
export function phonePlaceOf(element: Element): PhonePlace | null {
  const header = headerOver(element);
  if (header !== '') return { header };
  const row = repeatingAround(element);
  if (!row) return null;
  const steps: string[] = [];
  for (let inner: Element = element; inner !== row && inner.parentElement; inner = inner.parentElement) {
    const place = [...inner.parentElement.children].indexOf(inner) + 1;
    steps.unshift(`${inner.localName}:nth-child(${place})`);
  }
  const list = row.parentElement ? `${looksOf(row.parentElement)} > ` : '';
  return { row: `${list}${looksOf(row)}`, cell: `:scope > ${steps.join(' > ')}` };
}
