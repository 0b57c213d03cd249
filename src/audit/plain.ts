/** What lies in a store, as JSON can carry it: there it may be anything that the browser can copy. */

/** An entry is three levels deep. */
const DEEPEST = 64;

function plain(value: unknown, depth: number, around: ReadonlySet<object>): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return value;
  if (around.has(value)) return '[itself]';
  if (depth > DEEPEST) return '[too deep]';
  const within = new Set(around).add(value);
  const copy = (member: unknown) => plain(member, depth + 1, within);
  if (Array.isArray(value)) return value.map(copy);
  // A date.
  if ('toJSON' in value && typeof value.toJSON === 'function') return copy(value.toJSON());
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)]));
}

/** A value that JSON can carry; what JSON can carry already has the same JSON afterwards. */
export const plainValue = (value: unknown): unknown => plain(value, 0, new Set());

/** What is stored in the place of an entry, as the object that a line of an export is. */
export function plainRecord(stored: unknown): Readonly<Record<string, unknown>> {
  const record: unknown = plainValue(stored);
  if (typeof record === 'object' && record !== null && !Array.isArray(record))
    return record as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(Object(stored)).map(([name, member]) => [name, plainValue(member)]),
  );
}
