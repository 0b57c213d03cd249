/**
 * The one door through which outside data enters: whatever crosses a boundary (an API answer, a message,
 * storage, the page, a file) is parsed by a zod schema, and its type is inferred from that schema.
 *
 * zod is used in its small form, and without run-time code generation, which an extension's content
 * security policy forbids.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { errorText, withoutNumbers, withoutSecrets } from './masked.ts';
export { z };

/** One thing that a schema refused: where in the value, and why. */
export interface Issue {
  /** Dotted path into the value, such as `entities.3.phone`; empty for the value itself. */
  readonly path: string;
  readonly message: string;
}

/** A value from outside that does not have the shape it must have. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';
  /** What the value was supposed to be, in words: "a contacts page". */
  readonly what: string;
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const first = issues[0];
    const where = first?.path ? ` at ${first.path}` : '';
    super(`This is not ${what}${where}: ${first?.message ?? 'unknown shape'}`);
    this.what = what;
    this.issues = issues;
  }
}

function issuesOf(error: z.core.$ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
}

/**
 * A hostile value can break even the check that would refuse it, or the words of the refusal: a `length` or a
 * constructor's name that is nothing a program could print. It is refused all the same; other faults are ours.
 */
const UNPRINTABLE = /to primitive value/;

function read<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
):
  | { readonly ok: true; readonly data: z.output<S> }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    const result = z.safeParse(schema, value);
    return result.success ? { ok: true, data: result.data } : { ok: false, issues: issuesOf(result.error) };
  } catch (error) {
    if (!(error instanceof TypeError && UNPRINTABLE.test(error.message))) throw error;
    return { ok: false, issues: [{ path: '', message: 'Invalid input' }] };
  }
}

/**
 * Parses `value`.
 * @throws {InvalidDataError} naming each path that is wrong.
 */
export function parse<S extends z.ZodMiniType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = read(schema, value);
  if (result.ok) return result.data;
  throw new InvalidDataError(what, result.issues);
}

/** Like {@link parse}, for a caller that goes on with what is wrong. */
export const tryParse: typeof read = read;
