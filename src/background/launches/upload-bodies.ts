/** What uploads ask for, read from their bodies as they are sent, whether they are blocked or not. */
import { browser } from '#src/bridge/browser.ts';
import { isUpload, launchedBy, type UploadWish, uploadWish } from '#src/launch/index.ts';
import { z } from '#src/schema/index.ts';

/** Larger bodies are not looked at: CXone takes files of 256 MB. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Requests that are under way at once. */
const MOST_KEPT = 100;

const Body = z.object({
  formData: z.optional(z.record(z.string(), z.array(z.unknown()))),
  raw: z.optional(z.array(z.object({ bytes: z.optional(z.instanceof(ArrayBuffer)) }))),
});

/** As text, or as the fields of a form; null where it was not seen whole. */
function bodyOf(told: unknown): string | [string, unknown][] | null {
  const parsed = z.safeParse(Body, told);
  if (!parsed.success) return null;
  const { formData, raw } = parsed.data;
  if (formData)
    return Object.entries(formData).flatMap(([name, values]) =>
      values.map((value): [string, unknown] => [name, value]),
    );
  if (!raw || raw.length === 0) return null;
  const parts = raw.map(({ bytes }) => bytes);
  if (parts.some((bytes) => bytes === undefined)) return null;
  const whole = parts.filter((bytes) => bytes !== undefined);
  if (whole.reduce((sum, { byteLength }) => sum + byteLength, 0) > MOST_BYTES) return null;
  const decoder = new TextDecoder();
  return whole.map((bytes) => decoder.decode(bytes, { stream: true })).join('') + decoder.decode();
}

export class UploadBodies {
  readonly #wishes = new Map<string, UploadWish>();

  /** Must be made in the first turn of the service worker. */
  constructor() {
    const hosts = (browser.runtime.getManifest().host_permissions ?? []) as string[];
    // Only for these does the browser copy what is sent; one at another address counts as not seen.
    const urls = hosts.map((pattern) => pattern.replace(/\/\*$/, '/*/upload*'));
    browser.webRequest.onBeforeRequest.addListener(
      ({ requestId, url, method, requestBody }) => {
        const launched = launchedBy(url, method);
        if (launched === null || !isUpload(launched)) return undefined;
        if (this.#wishes.size >= MOST_KEPT) this.#wishes.clear();
        this.#wishes.set(requestId, uploadWish(url, bodyOf(requestBody)));
        return undefined;
      },
      { urls },
      ['requestBody'],
    );
  }

  /** Null for what is no upload, or was not seen. Each is told once. */
  of(requestId: string): UploadWish | null {
    const wish = this.#wishes.get(requestId) ?? null;
    this.#wishes.delete(requestId);
    return wish;
  }
}
