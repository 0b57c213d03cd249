/**
 * The numbering plan of each calling code: how long its numbers are, which ranges are in use, which of them are
 * charged at a premium, and what is dialed before a number inside the country. From libphonenumber's metadata, the
 * largest set (`max`): the smaller ones do not know premium ranges. Patterns are compiled when a calling code is
 * first met, so that a canonical number costs one look at the table and one expression.
 */
import { Metadata, type MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';

type NumberKind =
  | 'FIXED_LINE'
  | 'MOBILE'
  | 'TOLL_FREE'
  | 'PREMIUM_RATE'
  | 'PERSONAL_NUMBER'
  | 'VOICEMAIL'
  | 'UAN'
  | 'PAGER'
  | 'VOIP'
  | 'SHARED_COST';

/** What is used of a country's plan; the library's own types leave most of it out. Absent texts are 0 or undefined. */
interface CountryPlan {
  nationalNumberPattern(): string;
  nationalPrefix(): string | 0 | undefined;
  possibleLengths(): readonly number[] | 0 | undefined;
  nationalPrefixForParsing(): string | 0 | undefined;
  nationalPrefixTransformRule(): string | 0 | undefined;
  IDDPrefix(): string | 0 | undefined;
  type(
    kind: NumberKind,
  ): { pattern(): string | 0 | undefined; possibleLengths(): readonly number[] | 0 | undefined } | undefined;
}

/** What a national number is in its plan; null when its digits are in no range that the plan has in use. */
export type Range = 'line' | 'premium-rate' | null;

export interface NumberingPlan {
  /** How many digits a national number has: which lengths there are. */
  readonly lengths: ReadonlySet<number>;
  readonly shortest: number;
  readonly longest: number;
  rangeOf(national: string): Range;
  isMobile(national: string): boolean;
  /**
   * The national number without what is dialed before it inside the country: with everything that may be a prefix (a
   * carrier's code as well), and with the trunk prefix alone. Empty when there is nothing of that.
   */
  withoutTrunkPrefix(national: string): readonly string[];
  /** The number as it was written before a change of the plan, as it is dialed now; null when it is none of those. */
  asDialedNow(national: string): string | null;
  /** The digits after what is dialed for calls abroad, which are the number with its calling code; null without. */
  afterInternationalPrefix(digits: string): string | null;
  /** Whether 00 is dialed for calls abroad, as in most of the world. */
  readonly dials00: boolean;
}

/** Ranges in which people and companies answer at no more than the usual price. */
const USUAL: readonly NumberKind[] = ['FIXED_LINE', 'MOBILE'];
const OTHER: readonly NumberKind[] = [
  'TOLL_FREE',
  'PERSONAL_NUMBER',
  'VOICEMAIL',
  'UAN',
  'PAGER',
  'VOIP',
  'SHARED_COST',
];

/**
 * Former ways of writing, which stand in lists for years. Mexico dropped the 1 of mobiles and the prefixes 01, 02, 044
 * and 045 on 3 August 2019; Brazil's mobiles have had a ninth digit everywhere since 6 November 2016.
 */
const FORMERLY: Readonly<Record<string, (national: string) => string | null>> = {
  '52': (national) => /^(?:0[12]|04[45]|1)([2-9]\d{9})$/.exec(national)?.[1] ?? null,
  '55': (national) =>
    /^[1-9]\d[6-9]\d{7}$/.test(national) ? `${national.slice(0, 2)}9${national.slice(2)}` : null,
};

/**
 * North America's plan by its form: area code and exchange begin with 2 to 9 and neither is a service code (N11).
 * Whether an area code is in service is a question of place, which the tables of `location` answer, code by code.
 * 900 is the one premium area code (47 CFR 64.1501).
 */
const NORTH_AMERICA: NumberingPlan = {
  lengths: new Set([10]),
  shortest: 10,
  longest: 10,
  rangeOf: (national) => {
    if (!/^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(national)) return null;
    return national.startsWith('900') ? 'premium-rate' : 'line';
  },
  isMobile: () => false,
  withoutTrunkPrefix: () => [],
  asDialedNow: () => null,
  afterInternationalPrefix: (digits) => (digits.startsWith('011') ? digits.slice(3) : null),
  dials00: false,
};

const geographic = metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>;
const { nonGeographic } = metadata as MetadataJson & {
  readonly nonGeographic: Readonly<Record<string, unknown>>;
};

/** Every calling code in use, ascending, those of no country (+800, +881) included. */
export function allCallingCodes(): string[] {
  return [...Object.keys(geographic), ...Object.keys(nonGeographic)].sort((a, b) => Number(a) - Number(b));
}

let lengthByPrefix: Uint8Array | null = null;

/** By the first three digits of a number, how long its calling code is; 0 where there is none. */
function callingCodeLengths(): Uint8Array {
  if (lengthByPrefix) return lengthByPrefix;
  lengthByPrefix = new Uint8Array(1000);
  for (const code of allCallingCodes()) {
    const width = 10 ** (3 - code.length);
    lengthByPrefix.fill(code.length, Number(code) * width, (Number(code) + 1) * width);
  }
  return lengthByPrefix;
}

/** The calling code that digits begin with; null when they begin with none. @param digits three at least */
export function callingCodeOf(digits: string): string | null {
  const length = callingCodeLengths()[prefixAt(digits, 0)] ?? 0;
  return length === 0 ? null : digits.slice(0, length);
}

const ZERO = '0'.charCodeAt(0);

/** Three digits as a number. */
function prefixAt(text: string, start: number): number {
  const tens = (text.charCodeAt(start) - ZERO) * 10 + text.charCodeAt(start + 1) - ZERO;
  return tens * 10 + text.charCodeAt(start + 2) - ZERO;
}

const rangesByPrefix: (((national: string) => Range) | undefined)[] = [];

/** The range of a number in E.164, by the shortest way: lists are long. @returns null for a wrong calling code too */
export function rangeOfCanonical(phone: string): Range {
  const prefix = prefixAt(phone, 1);
  const length = callingCodeLengths()[prefix] ?? 0;
  if (length === 0) return null;
  let rangeOf = rangesByPrefix[prefix];
  if (!rangeOf) {
    ({ rangeOf } = numberingPlan(phone.slice(1, 1 + length)));
    rangesByPrefix[prefix] = rangeOf;
  }
  return rangeOf(phone.slice(1 + length));
}

function countryPlan(countryOrCode: string): CountryPlan {
  // The library takes a calling code as well, for the numbers of no country; its types do not say so.
  const selected = new Metadata(metadata);
  selected.selectNumberingPlan(countryOrCode as Parameters<typeof selected.selectNumberingPlan>[0]);
  return selected.numberingPlan as unknown as CountryPlan;
}

/** What any of the plans has in ranges of these kinds; a plan's general pattern must hold as well. */
function expressionOf(plans: readonly CountryPlan[], kinds: readonly NumberKind[]): RegExp {
  const ofPlans = plans.flatMap((plan) => {
    const patterns = kinds.flatMap((kind) => plan.type(kind)?.pattern() || []);
    return patterns.length === 0 ? [] : `(?=(?:${plan.nationalNumberPattern()})$)(?:${patterns.join('|')})`;
  });
  return ofPlans.length === 0 ? /^(?!)/ : new RegExp(`^(?:${ofPlans.join('|')})$`);
}

function lengthsOf(plans: readonly CountryPlan[]): Set<number> {
  const ofPlans = plans.flatMap((plan) => plan.possibleLengths() || []);
  if (ofPlans.length > 0) return new Set(ofPlans);
  const kinds = [...USUAL, ...OTHER, 'PREMIUM_RATE'] as const;
  return new Set(plans.flatMap((plan) => kinds.flatMap((kind) => plan.type(kind)?.possibleLengths() || [])));
}

function compiled(code: string): NumberingPlan {
  const countries = geographic[code] ?? [code];
  const plans = countries.map(countryPlan);
  const [main] = plans as [CountryPlan, ...CountryPlan[]];
  const lengths = lengthsOf(plans);
  const usual = expressionOf(plans, USUAL);
  const premium = expressionOf(plans, ['PREMIUM_RATE']);
  const other = expressionOf(plans, OTHER);
  const mobile = expressionOf(plans, ['MOBILE']);
  const trunk = main.nationalPrefix() || null;
  const parsed = main.nationalPrefixForParsing();
  const prefixes = parsed ? new RegExp(`^(?:${parsed})`) : null;
  const transform = main.nationalPrefixTransformRule() || null;
  const abroad = main.IDDPrefix();
  const internationalPrefix = abroad ? new RegExp(`^(?:${abroad})`) : null;
  return {
    lengths,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    rangeOf: (national) => {
      if (usual.test(national)) return 'line';
      if (premium.test(national)) return 'premium-rate';
      return other.test(national) ? 'line' : null;
    },
    isMobile: (national) => mobile.test(national),
    withoutTrunkPrefix: (national) => {
      const match = prefixes?.exec(national);
      if (!match || !prefixes) return [];
      // Where the prefix holds a part of the number, as Argentina's area code before 15, the plan says what becomes of it.
      const moves = transform !== null && match.length > 1 && match.at(-1) !== undefined;
      const rest = moves ? national.replace(prefixes, transform) : national.slice(match[0].length);
      return trunk && match[0] !== trunk && national.startsWith(trunk)
        ? [rest, national.slice(trunk.length)]
        : [rest];
    },
    asDialedNow: FORMERLY[code] ?? (() => null),
    afterInternationalPrefix: (digits) => {
      const match = internationalPrefix?.exec(digits);
      return match ? digits.slice(match[0].length) : null;
    },
    dials00: !abroad || new RegExp(`^(?:${abroad})$`).test('00'),
  };
}

const plansByCode = new Map<string, NumberingPlan>([['1', NORTH_AMERICA]]);

/** @param code one of {@link allCallingCodes} */
export function numberingPlan(code: string): NumberingPlan {
  let plan = plansByCode.get(code);
  if (!plan) {
    plan = compiled(code);
    plansByCode.set(code, plan);
  }
  return plan;
}

export function isCallingCode(code: string): boolean {
  return Object.hasOwn(geographic, code) || Object.hasOwn(nonGeographic, code);
}
