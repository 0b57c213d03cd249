import { decoded } from '#src/schema/decoded.ts';
import { isDisguised, readRequest } from './addresses.ts';

/**
 * What makes CXone dial, or dial more than before, in every dialect: declared once, here. The screen's guard and the
 * network rules both read this list, so that neither knows a way that the other does not.
 *
 * What is blocked is wide: whatever some server might read as one of these requests. What an allowance lets through is
 * narrow: one address (`allowances.ts`).
 */
export interface LaunchTarget {
  /** Names the kind in logs and tests. */
  readonly kind: (typeof KINDS)[number];
  /** Whether it starts dialing by itself, or lets what dials reach more people, at other hours or more often. */
  readonly does: 'starts' | 'widens';
  /** Methods with which it does so. */
  readonly methods: readonly WritingMethod[];
  /** Path of the request as a server reads it; the group, where there is one, is the id of what would dial. */
  readonly path: RegExp;
  /**
   * What tells the path, in its order and in RE2 syntax; what stands between is anything. Three, since Firefox tries a
   * pattern by backtracking: each one more is a power of a long URL's length.
   */
  readonly words: readonly [string, string, string];
  /** Put before the id, where ids of this kind could be mistaken for those of another. */
  readonly prefix: string;
  /**
   * The path as it is served; `{id}` stands for the id and `{version}` for a version of the API. Null where one kind
   * has many paths: an allowance is then for the one that was stopped.
   */
  readonly served: string | null;
}

const KINDS = [
  'campaign-launch',
  'skill-start',
  'list-upload',
  'skill-schedule',
  'skill-settings',
  'tenant-settings',
  'do-not-call',
  'suppression',
  'callback',
  'console-form',
] as const;

/** `other` stands for every method that the browser has no name for, as `patch` in lower case. */
type WritingMethod = 'post' | 'put' | 'patch' | 'delete' | 'other';
const EVERY_WRITE: readonly WritingMethod[] = ['post', 'put', 'patch', 'delete', 'other'];
const CHANGES: readonly WritingMethod[] = ['put', 'patch', 'delete', 'other'];
const NAMED = new Set(['post', 'put', 'patch', 'delete', 'get', 'head', 'options', 'connect']);

/** Not a longer word, as `launches` is. */
const ENDS = '(?![a-z0-9_-])';
/** CXone's API in any of its versions: it is the same launch in each. */
const SERVICES = '\\/inContactAPI\\/services\\/[^/]+';
const acd = (rest: string) => new RegExp(`${SERVICES}${rest}${ENDS}`, 'is');
const SERVED_SERVICES = '/inContactAPI/services/{version}';

export const LAUNCH_TARGETS: readonly LaunchTarget[] = [
  {
    kind: 'campaign-launch',
    does: 'starts',
    methods: EVERY_WRITE,
    path: /\/api\/v2\/campaigns\/(.+?)\/launch(?![a-z0-9_-])/is,
    words: ['api', 'campaigns', 'launch'],
    prefix: '',
    served: '/api/v2/campaigns/{id}/launch',
  },
  {
    // CXone itself: a campaign only groups skills, and what dials is a skill.
    kind: 'skill-start',
    does: 'starts',
    methods: EVERY_WRITE,
    path: acd('\\/skills\\/(.+?)\\/start'),
    words: ['inContactAPI', 'skills', 'start'],
    prefix: '',
    served: `${SERVED_SERVICES}/skills/{id}/start`,
  },
  {
    // With `startSkill`, or onto a skill that runs, an upload dials. Which it is stands in the request's body,
    // which a network rule cannot read: every upload is held until somebody has looked.
    kind: 'list-upload',
    does: 'starts',
    methods: EVERY_WRITE,
    path: acd('\\/lists\\/call-lists\\/(.+?)\\/upload'),
    words: ['inContactAPI', 'call-lists', 'upload'],
    prefix: 'list:',
    served: `${SERVED_SERVICES}/lists/call-lists/{id}/upload`,
  },
  {
    // A skill with a schedule starts by itself, so that its settings are never those of a skill that only stands.
    kind: 'skill-schedule',
    does: 'widens',
    methods: EVERY_WRITE,
    path: acd('\\/skills\\/(.+?)\\/parameters\\/schedule-settings'),
    words: ['inContactAPI', 'parameters', 'schedule-settings'],
    prefix: 'skill-schedule:',
    served: null,
  },
  {
    // Calling hours (`time-zones`), attempts (`retry-settings`), feeds (`xs-settings`), holidays (`general-settings`),
    // cadence: what raises a limit of a skill that runs acts at once.
    kind: 'skill-settings',
    does: 'widens',
    methods: EVERY_WRITE,
    path: acd('\\/skills\\/(.+?)\\/parameters'),
    words: ['inContactAPI', 'skills', 'parameters'],
    prefix: 'skill-settings:',
    served: null,
  },
  {
    // The skill itself: whether it is active, which suppression it has.
    kind: 'skill-settings',
    does: 'widens',
    methods: ['put', 'patch', 'other'],
    path: acd('\\/skills\\/([^/?#&]+)'),
    words: ['inContactAPI', 'services', 'skills'],
    prefix: 'skill-settings:',
    served: null,
  },
  {
    // The calling hours of the whole tenant, and whether anything is suppressed at all.
    kind: 'tenant-settings',
    does: 'widens',
    methods: EVERY_WRITE,
    path: acd('\\/business-unit'),
    words: ['inContactAPI', 'services', 'business-unit'],
    prefix: 'tenant-settings:',
    served: null,
  },
  {
    // An entry that is removed, a skill that is scrubbed no more, a group that is switched off. To add is no widening.
    kind: 'do-not-call',
    does: 'widens',
    methods: CHANGES,
    path: acd('\\/dnc-groups(?:\\/([^/?#&]+))?'),
    words: ['inContactAPI', 'services', 'dnc-groups'],
    prefix: 'do-not-call:',
    served: null,
  },
  {
    kind: 'suppression',
    does: 'widens',
    methods: CHANGES,
    path: acd('\\/suppressed-contact(?:\\/([^/?#&]+))?'),
    words: ['inContactAPI', 'services', 'suppressed-contact'],
    prefix: 'suppression:',
    served: null,
  },
  // Calls that CXone is told to make: at an hour, or as soon as somebody is free.
  ...['scheduled-callbacks', 'queuecallback', 'promise'].map(
    (word): LaunchTarget => ({
      kind: 'callback',
      does: 'widens',
      methods: ['post', 'put', 'patch', 'other'],
      path: acd(`\\/${word}(?:\\/([^/?#&]+))?`),
      words: ['inContactAPI', 'services', word],
      prefix: 'callback:',
      served: null,
    }),
  ),
  {
    // The console's own older screens send themselves back to the server for whatever is done on them: what, stands
    // in the body. Those of skills start them, and those that upload lists may.
    kind: 'console-form',
    does: 'widens',
    methods: ['post', 'put', 'patch', 'other'],
    path: /\/inContact\/Manage\/(?=[^?#&]*(?:skill|upload))([^?#&]+?)\.aspx(?![a-z0-9_-])/is,
    words: ['inContact', 'manage', '.*(skill|upload).*\\.aspx'],
    prefix: 'console-form:',
    served: null,
  },
];

const matches = ({ methods }: LaunchTarget, asked: readonly string[]) =>
  asked.some((method) => methods.some((own) => (own === 'other' ? !NAMED.has(method) : own === method)));

/** A header that nobody sees can turn a reading into a launch: at the path of one it is held, too. */
const isRead = (asked: readonly string[]) => asked.some((method) => method === 'get' || method === 'head');

/**
 * What a request would make dial, or dial more: the id of a campaign or skill, and for any other kind an id with its
 * prefix. Null when it does neither.
 *
 * @param url an absolute address @param method in any letter case
 */
export function launchedBy(url: string, method: string): string | null {
  const { methods, path, rest } = readRequest(url, method);
  for (const target of LAUNCH_TARGETS) {
    if (matches(target, methods)) {
      const found = target.path.exec(path) ?? target.path.exec(rest);
      if (found) return `${target.prefix}${decoded(found[1] ?? '')}`;
    } else if (target.does === 'starts' && isRead(methods) && !isDisguised(url)) {
      const found = target.path.exec(path);
      if (found) return `${target.prefix}${decoded(found[1] ?? '')}`;
    }
  }
  return null;
}

/** Which kind an id as {@link launchedBy} gives it is of; a campaign or a skill where it has no prefix. */
export function targetOf(launched: string): {
  readonly kind: LaunchTarget['kind'] | 'launch';
  readonly id: string;
} {
  const found = LAUNCH_TARGETS.find(({ prefix }) => prefix !== '' && launched.startsWith(prefix));
  if (!found) return { kind: 'launch', id: launched };
  return { kind: found.kind, id: launched.slice(found.prefix.length) };
}

/** Whether this is an upload to a calling list, whose records nobody has seen yet. */
export const isUpload = (launched: string): boolean => targetOf(launched).kind === 'list-upload';

/** Whether this starts nothing by itself but changes whom CXone may dial, when or how often. */
export const isChange = (launched: string): boolean =>
  !['launch', 'list-upload'].includes(targetOf(launched).kind);
