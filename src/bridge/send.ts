import { InvalidDataError, parse, z } from '#src/schema/index.ts';
import type { MessageTable } from './messages/table.ts';
import { runtime } from './runtime.ts';

/** The background did not answer, or answered with a fault of its own. */
class BackgroundError extends Error {
  override readonly name = 'BackgroundError';
}

/** The extension was updated or switched off while this page stayed open: only a reload helps. */
export class ContextGoneError extends Error {
  override readonly name = 'ContextGoneError';

  constructor(cause?: unknown) {
    super('ClearDial was updated or switched off; reload this page', { cause });
  }
}

export const Envelope = z.object({ request: z.string(), body: z.unknown() });
const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** True while this context still belongs to a living extension. */
export function contextAlive(): boolean {
  try {
    return Boolean(runtime()?.id);
  } catch {
    // Firefox throws where Chromium answers undefined; both mean that the extension has gone.
    return false;
  }
}

export type Ask<T extends MessageTable> = <N extends keyof T & string>(
  name: N,
  body: z.output<T[N]['request']>,
) => Promise<z.output<T[N]['answer']>>;

/**
 * A way to ask the background what stands in a table. It ends with
 * {@link ContextGoneError} when the extension has gone from under this page, and with
 * {@link BackgroundError} when the background failed; it has the cause in its log.
 */
export function asking<T extends MessageTable>(table: T): Ask<T> {
  return async (name, body) => {
    if (!contextAlive()) throw new ContextGoneError();
    let raw: unknown;
    try {
      raw = await runtime()?.sendMessage({ request: name, body });
    } catch (cause) {
      if (!contextAlive()) throw new ContextGoneError(cause);
      throw new BackgroundError('The background did not answer', { cause });
    }
    try {
      const reply = parse(Reply, raw, 'a reply of the background');
      if (!reply.ok) throw new BackgroundError(reply.message);
      const { answer } = table[name] as MessageTable[string];
      return parse(answer, reply.answer, `an answer to ${name}`) as never;
    } catch (cause) {
      if (!(cause instanceof InvalidDataError)) throw cause;
      throw new BackgroundError(cause.message, { cause });
    }
  };
}
