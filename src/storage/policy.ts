/**
 * What the organisation has set through the browser's managed policy.
 *
 * Browsers do not always say it when they are asked: Chromium may need seconds after its start, and sometimes never
 * answers (seen in one of some forty starts of a busy machine; also ghostery/ghostery-extension#3367 and
 * microsoft/MicrosoftEdge-Extensions#299). So nothing waits long for it, and what it said last on this device holds
 * until it answers.
 */
import { browser } from '#src/bridge/browser.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse, z } from '#src/schema/index.ts';
import type { PolicySource } from '#src/settings/index.ts';

/** Milliseconds within which the browser answers, or is no longer waited for. */
const WITHIN = 2_500;

/** Where the last answer stands, in `storage.local`. */
const LAST = 'policy.last';

/** With these words Firefox refuses to be asked where there is no policy for the extension. */
const FIREFOX_HAS_NONE = 'Managed storage manifest not found';

const Values = z.record(z.string(), z.unknown());
type Values = z.infer<typeof Values>;

export interface Policy {
  /** By the names of the parts; empty where the organisation has none. */
  readonly values: Values;
  readonly source: PolicySource;
}

async function last(): Promise<Policy> {
  const stored: Values = await browser.storage.local.get(LAST);
  const known = tryParse(Values, stored[LAST]);
  return known.ok ? { values: known.data, source: 'last-known' } : { values: {}, source: 'unknown' };
}

async function remember(values: Values): Promise<void> {
  const known = await last();
  if (known.source === 'last-known' && canonicalJson(known.values) === canonicalJson(values)) return;
  await browser.storage.local.set({ [LAST]: values });
}

/** @throws when the browser refuses to say it */
async function asked(): Promise<Values> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    if (error instanceof Error && error.message.includes(FIREFOX_HAS_NONE)) return {};
    throw error;
  }
}

export class ManagedPolicy {
  /** What the browser was asked and has not answered yet; an area that hangs is asked only once. */
  #answer: Promise<Policy> | null = null;
  #isLate = false;
  readonly #listeners: (() => void)[] = [];

  /** Takes a few seconds at most, whatever the browser does. */
  async read(): Promise<Policy> {
    this.#answer ??= this.#ask();
    if (this.#isLate) return last();
    const answer = this.#answer;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), WITHIN);
    });
    const policy = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
    if (policy !== null) return policy;
    // A change of the policy may have led to another question meanwhile.
    if (this.#answer === answer) this.#isLate = true;
    return last();
  }

  /** Must be called in the first turn of the service worker. @param listener is also told of an answer that came late */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area !== 'managed') return;
      this.#answer = null;
      this.#isLate = false;
      listener();
    });
  }

  #ask(): Promise<Policy> {
    const answer = asked().then(
      async (values): Promise<Policy> => {
        // A full disk takes nothing from what the browser says now.
        await remember(values).catch(() => undefined);
        return { values, source: 'browser' };
      },
      () => last(),
    );
    answer.finally(() => this.#answered(answer)).catch(() => undefined);
    return answer;
  }

  #answered(answer: Promise<Policy>): void {
    if (this.#answer !== answer) return;
    const wasLate = this.#isLate;
    this.#answer = null;
    this.#isLate = false;
    if (wasLate) for (const listener of this.#listeners) listener();
  }
}
