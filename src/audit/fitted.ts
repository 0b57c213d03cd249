/**
 * Cuts an event to what an entry holds, whatever it was made of: one that did not fit could be written but not read
 * again.
 */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { type AuditEvent, type Detail, LONGEST_NAME, LONGEST_TEXT, MOST_DETAILS, sha256 } from './entry.ts';
import { plainValue } from './plain.ts';
import { whoOf } from './who.ts';

/** At most so many UTF-16 units, and no half of a surrogate pair. */
function beginningOf(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

/** A text that fits, or its beginning and what proves the whole: its SHA-256. */
export async function cutText(text: string): Promise<string> {
  const whole = text.toWellFormed();
  if (whole.length <= LONGEST_TEXT) return whole;
  const mark = `… [cut: ${[...whole].length} characters, SHA-256 ${await sha256(whole)}]`;
  return `${beginningOf(whole, LONGEST_TEXT - mark.length)}${mark}`;
}

/** The text of a value that is none, and nothing for nothing: types end where data from outside come in. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return canonicalJson(plainValue(value));
  return typeof value === 'function' ? 'function' : String(value);
}

/** A name that fits, or its beginning and the SHA-256 of it as a JSON string: two names stay two. */
async function cutName(name: string): Promise<string> {
  return name.length <= LONGEST_NAME && name.isWellFormed() ? name : markedName(name.toWellFormed(), name);
}

async function markedName(readable: string, name: string): Promise<string> {
  const mark = `…${await sha256(JSON.stringify(name))}`;
  return `${beginningOf(readable, LONGEST_NAME - mark.length)}${mark}`;
}

/**
 * A name that every program sorts and reads alike. JavaScript puts whole numbers before all other names and sorts by
 * UTF-16 units, others sort by characters; and an object's own `__proto__` is taken for something else.
 */
async function cutDetailName(name: string): Promise<string> {
  const isCommon = !/[\ud800-\udfff]|^\d+$|^__proto__$/.test(name);
  return isCommon ? cutName(name) : markedName(name.replace(/[\ud800-\udfff]+/g, '\ufffd'), name);
}

function detailOf(value: unknown): Detail {
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'number') return textOf(value);
  // Zero has no sign in JSON.
  return Number.isSafeInteger(value) ? value + 0 : String(value);
}

const MORE_DETAILS = '…';

async function cutDetails(details: unknown): Promise<AuditEvent['details']> {
  const given = Object.entries(Object(details)).filter(([, value]) => value !== undefined);
  const all = given.map(([name, value]): [string, Detail] => [name, detailOf(value)]);
  const fits = all.length <= MOST_DETAILS;
  const kept = fits ? all : all.filter(([name]) => name !== MORE_DETAILS).slice(0, MOST_DETAILS - 1);
  const cut: [string, Detail][] = [];
  for (const [name, value] of kept)
    cut.push([await cutDetailName(name), typeof value === 'string' ? await cutText(value) : value]);
  if (!fits) {
    const names = new Set(kept.map(([name]) => name));
    const rest = all.filter(([name]) => !names.has(name));
    const hash = await sha256(canonicalJson(Object.fromEntries(rest)));
    cut.push([MORE_DETAILS, `${rest.length} more details, SHA-256 ${hash}`]);
  }
  return Object.fromEntries(cut);
}

/**
 * An event within the limits of an entry. What was cut says so. Half a surrogate pair has no UTF-8, and so no hash that
 * two programs would agree on. Numbers that are not whole, and whatever is no single value, become texts. What fits is
 * left as it is.
 */
export async function fitted(event: AuditEvent): Promise<AuditEvent> {
  return {
    action: event.action,
    actor: await cutText(textOf(event.actor)),
    ...(event.who === undefined ? {} : { who: whoOf(event.who ?? {}) }),
    tenant: await cutText(textOf(event.tenant)),
    subject: await cutText(textOf(event.subject)),
    details: await cutDetails(event.details),
    ref: await cutName(textOf(event.ref)),
  };
}
