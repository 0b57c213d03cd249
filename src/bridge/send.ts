import { InvalidDataError, parse, z } from '#src/schema/index.ts';
import { browser } from './browser.ts';
import { type AnswerOf, type RequestName, type RequestOf, requests } from './messages.ts';

/** The background did not answer, or answered with a fault of its own. */
export class BackgroundError extends Error {
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
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/** True while this context still belongs to a living extension. */
export function contextAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    // Firefox throws where Chromium answers undefined; both mean that the extension has gone.
    return false;
  }
}

/**
 * Asks the background.
 * @throws {ContextGoneError} when the extension has gone from under this page
 * @throws {BackgroundError} when the background failed; it has the cause in its log
 */
export async function ask<N extends RequestName>(name: N, body: RequestOf<N>): Promise<AnswerOf<N>> {
  if (!contextAlive()) throw new ContextGoneError();
  let raw: unknown;
  try {
    raw = await browser.runtime.sendMessage({ request: name, body });
  } catch (cause) {
    if (!contextAlive()) throw new ContextGoneError(cause);
    throw new BackgroundError('The background did not answer', { cause });
  }
  try {
    const reply = parse(Reply, raw, 'a reply of the background');
    if (!reply.ok) throw new BackgroundError(reply.message);
    return parse(requests[name].answer, reply.answer, `an answer to ${name}`) as AnswerOf<N>;
  } catch (cause) {
    if (!(cause instanceof InvalidDataError)) throw cause;
    throw new BackgroundError(cause.message, { cause });
  }
}
