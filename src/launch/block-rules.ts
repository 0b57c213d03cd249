/**
 * The rules by which the browser blocks every launch, and every change that widens dialing, in the form of
 * `declarativeNetRequest`. They are part of the package, so that they hold before any page runs.
 */
import { DISGUISED_IN_QUERY, DISGUISED_PATH, OVERRIDDEN_METHOD } from './addresses.ts';
import { LAUNCH_TARGETS, type LaunchTarget } from './targets.ts';

/** Names the rules in the manifest. */
export const BLOCKS = 'launches';
/** An allowance is stronger. */
const BLOCK_PRIORITY = 1;

/** What may stand before a word for one server or another: a slash, a semicolon, or any character that is encoded. */
const BEFORE_WORD = '([/;]|%[0-9a-f]+)';
/**
 * Between two words: a parting, with anything before it. Chromium gives a pattern 2 kB of memory when it is compiled,
 * which is why this is no more exact than it has to be.
 */
const BETWEEN_WORDS = `([/;%.].*)?${BEFORE_WORD}`;
/** The same in the path alone. */
const BETWEEN_IN_PATH = `([/;%.][^?#]*)?${BEFORE_WORD}`;
const WORD_ENDS = '([^a-z0-9_-]|$)';

/** Whatever may be a request of this kind, in RE2 syntax over the whole URL, to be matched in any letter case. */
const anywhere = ({ words }: LaunchTarget) => `^https?://[^/]+/.*${words.join(BETWEEN_WORDS)}${WORD_ENDS}`;
const inPath = ({ words }: LaunchTarget) =>
  `^https?://[^/?#]+/[^?#]*${words.join(BETWEEN_IN_PATH)}${WORD_ENDS}`;

/** What a rule says, before it is told for which hosts. */
interface Block {
  readonly pattern: string;
  readonly methods: readonly string[];
}

const WRITES = ['post', 'put', 'patch', 'delete', 'other'];
const READS = ['get', 'head'];

/** Whatever is blocked. A preflight (`options`) never is: it asks only whether something may be sent. */
const BLOCKED: readonly Block[] = [
  ...LAUNCH_TARGETS.map((target) => ({ pattern: anywhere(target), methods: target.methods })),
  ...LAUNCH_TARGETS.filter(({ does }) => does === 'starts').map((target) => ({
    pattern: inPath(target),
    methods: READS,
  })),
  { pattern: DISGUISED_PATH, methods: WRITES },
  { pattern: DISGUISED_IN_QUERY, methods: WRITES },
  { pattern: OVERRIDDEN_METHOD, methods: [...READS, 'post', 'other'] },
];

/** The part of a rule of `declarativeNetRequest` that is used here. */
export interface BlockRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' };
  readonly condition: {
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: false;
    readonly requestMethods: readonly string[];
    readonly requestDomains: readonly string[];
    readonly resourceTypes?: readonly ['main_frame'];
  };
}

/**
 * Each block twice: a rule that names no type of request is for all of them, reports and beacons and whatever comes
 * later among them, except for the page itself.
 *
 * @param domains hosts of CXone, each with all under it
 */
export function blockRules(domains: readonly string[]): BlockRule[] {
  const types = [{}, { resourceTypes: ['main_frame'] as const }];
  return BLOCKED.flatMap(({ pattern, methods }) => types.map((type) => ({ pattern, methods, type }))).map(
    ({ pattern, methods, type }, index) => ({
      id: index + 1,
      priority: BLOCK_PRIORITY,
      action: { type: 'block' },
      condition: {
        regexFilter: pattern,
        isUrlFilterCaseSensitive: false,
        requestMethods: methods,
        requestDomains: domains,
        ...type,
      },
    }),
  );
}

/** The domain of a match pattern such as `https://*.example.com/*`; null for one that names every host. */
export function domainOf(matchPattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/:*]+)/.exec(matchPattern)?.[1];
  return host ?? null;
}
