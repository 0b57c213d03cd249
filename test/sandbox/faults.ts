import { seededRandom } from './random.ts';

/** Faults that a test may ask for: how a tenant misbehaves, where, how often. */
export const FAULTS = [
  'expired-token',
  '401',
  '403',
  '409-duplicate',
  '409-limit',
  '422',
  '429-seconds',
  '429-date',
  '429-bare',
  '500',
  '502',
  '503',
  'drop-before',
  'drop-after',
  'hang',
  'hang-after',
  'malformed-json',
  'wrong-shape',
  'not-cxone',
  'page-token-expired',
  'duplicate-across-pages',
] as const;
/** Lists that are answered otherwise than they are: what each does stands in `tampering.ts`. */
const LIST_FAULTS = [
  'total-of-page',
  'total-of-last-upload',
  'total-of-larger-upload',
  'short-pages',
  'repeats-first-page',
  'repeats-last-page',
  'malformed-records',
  'lists-without-skills',
] as const;
export type FaultName = (typeof FAULTS)[number] | (typeof LIST_FAULTS)[number];

export interface FaultRequest {
  readonly fault: FaultName;
  readonly method?: string;
  /** How likely it strikes a request that matches, 0 to 1; 1 when it is left out. */
  readonly chance?: number;
  /** Regular expression over the path. */
  readonly path?: string;
  /** How many requests it strikes; for ever when it is left out. */
  readonly times?: number;
  /** How many matching requests pass before it strikes. */
  readonly after?: number;
  /** For 429: what Retry-After says. */
  readonly seconds?: number;
}

export class FaultPlan {
  readonly #random = seededRandom(5);
  #planned: (FaultRequest & { struck: number; passed: number })[] = [];

  add(request: FaultRequest): void {
    const known: readonly FaultName[] = [...FAULTS, ...LIST_FAULTS];
    if (!known.includes(request.fault)) throw new RangeError(`There is no fault ${request.fault}`);
    this.#planned.push({ ...request, struck: 0, passed: 0 });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that strikes this request, if any. */
  strike(method: string, path: string): FaultRequest | null {
    for (const planned of this.#planned) {
      if (planned.method !== undefined && planned.method !== method) continue;
      if (planned.path !== undefined && !new RegExp(planned.path).test(path)) continue;
      if (planned.passed < (planned.after ?? 0)) {
        planned.passed++;
        continue;
      }
      if (planned.chance !== undefined && this.#random.next() >= planned.chance) continue;
      if (planned.struck >= (planned.times ?? Number.POSITIVE_INFINITY)) continue;
      planned.struck++;
      return planned;
    }
    return null;
  }
}
