/** Shapes that both families of dialects share. Unknown fields are ignored; numbers may come as text. */
import { tryParse, z } from '#src/schema/index.ts';
import { contentKey } from './paging.ts';
import type { Page, UnreadableRecord } from './tenant-api.ts';

export const text = z.union([
  z.string(),
  z.pipe(z.number(), z.transform(String)),
  z.pipe(z.boolean(), z.transform(String)),
]);

export const optionalText = z.pipe(
  z.optional(z.nullable(text)),
  z.transform((value) => value ?? null),
);

export const TokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  expires_in: z.coerce.number().check(z.positive()),
  refresh_token: z.optional(z.nullable(z.string())),
  /** Says who the user is; left alone where it is no text, since nothing but that depends on it. */
  id_token: z.catch(z.optional(z.nullable(z.string())), null),
});

/** Parses each record on its own, so that one bad record does not cost its page. */
export function pageOf<S extends z.ZodMiniType>(
  schema: S,
  entities: readonly unknown[],
  rest: {
    nextCursor: string | null;
    total: number | null;
    idOf?: (entity: unknown) => string | null;
    /** What each record is known by when it comes again; its content, where this is left out. */
    keys?: readonly number[];
  },
): Page<z.output<S>> {
  const records: z.output<S>[] = [];
  const unreadable: UnreadableRecord[] = [];
  entities.forEach((entity, index) => {
    const parsed = tryParse(schema, entity);
    if (parsed.ok) records.push(parsed.data);
    else unreadable.push({ index, id: rest.idOf?.(entity) ?? null, issues: parsed.issues });
  });
  return {
    records,
    unreadable,
    received: entities.length,
    nextCursor: rest.nextCursor,
    total: rest.total,
    keys: rest.keys ?? entities.map((entity) => contentKey(entity)),
    listsUnread: 0,
  };
}

/** A field of a record that could not be read as a whole, to name it by. */
export function fieldOf(entity: unknown, ...names: readonly string[]): string | null {
  if (typeof entity !== 'object' || entity === null) return null;
  for (const name of names) {
    const value: unknown = (entity as Record<string, unknown>)[name];
    if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 200);
  }
  return null;
}

/** Whether an answer has a shape, for those who then read it. */
export const isA =
  <S extends z.ZodMiniType>(schema: S) =>
  (body: unknown): boolean =>
    tryParse(schema, body).ok;

/**
 * For a write that is acknowledged without a body. An answer that has one all the same is doubted, and the write,
 * which does no harm twice, is repeated.
 */
export const isEmpty = (): boolean => false;
