/**
 * What a person or the organisation has chosen. An organisation sets a part through the browser's managed
 * policy; such a part is shown and cannot be changed.
 */
import { ConsentsElsewhere } from '#src/consent/index.ts';
import { LANGUAGES } from '#src/language/index.ts';
import { Amendment } from '#src/rulebook/amendment.ts';
import { tryParse, z } from '#src/schema/index.ts';
import { ScreenDescription } from '#src/screen/screens.ts';

/** Somebody who may approve a launch that is not clear; the code itself is nowhere. */
export const Approver = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** Base64. */
  salt: z.string().check(z.minLength(16), z.maxLength(200)),
  rounds: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
  /** Base64 of PBKDF2-SHA-256 over the code, 32 bytes. */
  hash: z.string().check(z.minLength(40), z.maxLength(60)),
});
export type Approver = z.infer<typeof Approver>;

export const GuardSettings = z.strictObject({
  /** What happens to a launch that ClearDial cannot judge: held, or let through with a warning. */
  whenUndecided: z._default(z.enum(['hold', 'warn']), 'hold'),
  /** What an override needs: a reason; a reason and an approver's code; or nobody may. */
  overrides: z._default(z.enum(['reason', 'approval', 'never']), 'reason'),
  approvers: z._default(z.array(Approver).check(z.maxLength(200)), []),
});
export type GuardSettings = z.infer<typeof GuardSettings>;

/** How contacts are judged. */
export const JudgingSettings = z.strictObject({
  /** Which evidence of a place counts: all of it, the address before the number, or the number before it. */
  strategy: z._default(z.enum(['all-evidence', 'address-first', 'number-first']), 'all-evidence'),
  campaign: z._default(
    z.strictObject({
      purpose: z.enum(['telemarketing', 'debt-collection']),
      channel: z.enum(['live', 'prerecorded', 'undeclared']),
    }),
    { purpose: 'telemarketing', channel: 'live' },
  ),
  /** Minutes before the end of a window at which calling stops. */
  safetyMarginMinutes: z._default(z.int().check(z.minimum(0), z.maximum(120)), 0),
  /** Whether a person's other numbers say where that person may be, or each number speaks for itself alone. */
  otherNumbers: z._default(z.enum(['count', 'alone']), 'count'),
  /** Who said, and when, that the organisation keeps its consents where ClearDial cannot see them; null while nobody did. */
  consentsElsewhere: z._default(z.nullable(ConsentsElsewhere), null),
});
export type JudgingSettings = z.infer<typeof JudgingSettings>;

/** How fast the tenant is asked. */
const RateSettings = z.strictObject({
  perSecond: z._default(z.int().check(z.minimum(1), z.maximum(1_000)), 50),
  /** Milliseconds between two contacts that are sent. */
  upsertSpacingMs: z._default(z.int().check(z.minimum(0), z.maximum(5_000)), 50),
});

const PrivacySettings = z.strictObject({
  /** Days after which an import that has ended is forgotten with its rows. */
  keepImportsDays: z._default(z.int().check(z.minimum(0), z.maximum(365)), 7),
});

/** Looking at what dials without a press on a screen. */
export const WatchSettings = z.strictObject({
  /** Minutes between two looks; 0 for never. */
  everyMinutes: z._default(z.int().check(z.minimum(0), z.maximum(1_440)), 0),
  /** Hours of the day, by this machine's zone, between which nothing is notified. */
  quietFrom: z._default(z.int().check(z.minimum(0), z.maximum(23)), 22),
  quietUntil: z._default(z.int().check(z.minimum(0), z.maximum(23)), 7),
});
export type WatchSettings = z.infer<typeof WatchSettings>;

/** `browser` for the language of the browser, where ClearDial speaks it. */
export const LanguageSetting = z.enum(['browser', ...LANGUAGES]);
export type LanguageSetting = z.infer<typeof LanguageSetting>;

export const Settings = z.strictObject({
  guard: GuardSettings,
  judging: JudgingSettings,
  rate: RateSettings,
  privacy: PrivacySettings,
  watch: WatchSettings,
  language: LanguageSetting,
  /** What the organisation changes in the rulebook for itself. */
  amendments: z.array(Amendment).check(z.maxLength(500)),
  /** Screens that were set up, or that the organisation describes; they come before those that ship. */
  screens: z.array(ScreenDescription).check(z.maxLength(200)),
});
export type Settings = z.infer<typeof Settings>;
export type SettingsPart = keyof Settings;

export const SETTINGS_PARTS = [
  'guard',
  'judging',
  'rate',
  'privacy',
  'watch',
  'language',
  'amendments',
  'screens',
] as const satisfies readonly SettingsPart[];

/** What only an organisation sets, beside the parts that a person may. */
export const POLICY_ONLY = ['browserName'] as const;

/** A name by which the log knows this browser, such as that of a seat: the organisation knows whose it is. */
const BrowserName = z.string().check(z.trim(), z.minLength(1), z.maxLength(100));

const DEFAULTS: Settings = {
  guard: GuardSettings.parse({}),
  judging: JudgingSettings.parse({}),
  rate: RateSettings.parse({}),
  privacy: PrivacySettings.parse({}),
  watch: WatchSettings.parse({}),
  language: 'browser',
  amendments: [],
  screens: [],
};

/**
 * Who says what the organisation's policy is: the browser now; the browser when it last did on this device, since it
 * does not answer now; or nobody yet.
 */
export const PolicySource = z.enum(['browser', 'last-known', 'unknown']);
export type PolicySource = z.infer<typeof PolicySource>;

export const EffectiveSettings = z.object({
  settings: Settings,
  policy: PolicySource,
  /** Parts that the organisation has set. */
  locked: z.array(z.enum(SETTINGS_PARTS)),
  /** What the organisation's policy calls this browser; null where it does not. */
  browserName: z.nullable(z.string()),
  /** Parts that could not be read: where in them, and why, in the words of the schema. */
  problems: z.array(
    z.object({
      part: z.enum([...SETTINGS_PARTS, ...POLICY_ONLY]),
      /** Whether it is the organisation's. */
      ruled: z.boolean(),
      path: z.string(),
      detail: z.string(),
    }),
  ),
});
export type EffectiveSettings = z.infer<typeof EffectiveSettings>;

/** Parts that are lists of things of their own: a slip in one of them takes none of the others away. */
const ONE_BY_ONE: Partial<Record<SettingsPart, z.ZodMiniType>> = {
  amendments: Amendment,
  screens: ScreenDescription,
};

/** Without those of its entries that cannot be read, each of which is a problem. */
function readable(
  part: SettingsPart,
  raw: unknown,
  problem: (path: string, detail: string) => void,
): unknown {
  const schema = ONE_BY_ONE[part];
  if (!schema || !Array.isArray(raw)) return raw;
  return raw.filter((entry: unknown, index) => {
    const found = tryParse(schema, entry);
    if (found.ok) return true;
    for (const { path, message } of found.issues)
      problem(path === '' ? `${index}` : `${index}.${path}`, message);
    return false;
  });
}

/** Holds where nobody can tell how an organisation wants it. */
const STRICTEST: Partial<Settings> = {
  guard: { whenUndecided: 'hold', overrides: 'never', approvers: [] },
};

/**
 * What holds, of what an organisation set and what a person chose. A part that cannot be read has its default; the
 * guard is at its strictest where it cannot be read in a policy, or nobody can tell whether there is a policy.
 */
export function effectiveSettings(
  managed: Record<string, unknown>,
  own: Record<string, unknown>,
  policy: PolicySource = 'browser',
): EffectiveSettings {
  const settings: Settings = { ...DEFAULTS };
  const locked: SettingsPart[] = [];
  const problems: EffectiveSettings['problems'] = [];
  const problemOf =
    (part: EffectiveSettings['problems'][number]['part'], ruled: boolean) => (path: string, detail: string) =>
      void problems.push({ part, ruled, path, detail });
  const readAs = <S extends z.ZodMiniType>(
    schema: S,
    raw: unknown,
    problem: ReturnType<typeof problemOf>,
  ): z.output<S> | null => {
    const found = tryParse(schema, raw);
    if (found.ok) return found.data;
    for (const { path, message } of found.issues) problem(path, message);
    return null;
  };
  const read = <P extends SettingsPart>(part: P, raw: unknown, ruled: boolean): Settings[P] | null =>
    readAs(Settings.shape[part], readable(part, raw, problemOf(part, ruled)), problemOf(part, ruled)) as
      | Settings[P]
      | null;
  const choose = <P extends SettingsPart>(part: P) => {
    // A slip in a policy must not free what the organisation meant to bind.
    const isRuled = managed[part] !== undefined;
    const strictest = STRICTEST[part] as Settings[P] | undefined;
    const isBound = policy === 'unknown' && strictest !== undefined;
    if (isRuled || isBound) locked.push(part);
    const source = isRuled ? managed[part] : isBound ? undefined : own[part];
    const fallback = ((isRuled || isBound) && strictest) || DEFAULTS[part];
    settings[part] = (source === undefined ? null : read(part, source, isRuled)) ?? fallback;
  };
  for (const part of SETTINGS_PARTS) choose(part);
  // An empty text is what administrators' tools write for a value that is not set.
  const named = managed.browserName ?? '';
  const browserName = named === '' ? null : readAs(BrowserName, named, problemOf('browserName', true));
  return { settings, policy, locked, browserName, problems };
}
