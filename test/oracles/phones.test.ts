/**
 * Numbers of 60 countries, in the ways people write them, against a recording made by python3-phonenumbers, another
 * implementation of libphonenumber with the numbering plans of 2022; `record-phones.py` makes it again.
 */
import { describe, expect, test } from 'vitest';
import { lineOf, readPhone } from '#src/contact/index.ts';
import recorded from './phones.recorded.json' with { type: 'json' };

interface Plan {
  readonly code: string;
  readonly trunk: string;
  readonly abroad: string;
  readonly examples: readonly string[];
}

type Draw = () => number;

function draws(seed: number): Draw {
  let state = seed;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const upTo = (draw: Draw, limit: number) => Math.floor(draw() * limit);

function nationalNumber({ examples }: Plan, draw: Draw): string {
  const example = examples[upTo(draw, examples.length)] ?? '';
  const kept = 1 + upTo(draw, example.length - 1);
  let digits = example.slice(0, kept);
  while (digits.length < example.length) digits += upTo(draw, 10);
  const length = draw();
  if (length < 0.05) return digits.slice(0, -1);
  return length < 0.1 ? digits + upTo(draw, 10) : digits;
}

function grouped(digits: string, draw: Draw, sign: string): string {
  const first = 1 + upTo(draw, 4);
  const size = 2 + upTo(draw, 3);
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size));
  return groups.join(sign);
}

const moved = (text: string, by: number, signs: RegExp) =>
  text.replace(signs, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));
const fullWidth = (text: string) => moved(text, 0xfee0, /[+0-9]/g);
const arabic = (text: string) => moved(text, 0x0660 - 0x30, /[0-9]/g);

type Written = readonly [text: string, isNational: boolean];

function written({ code, trunk, abroad }: Plan, national: string, draw: Draw): Written {
  const ways: readonly (() => Written)[] = [
    () => [`+${code}${national}`, false],
    () => [`+${code} ${grouped(national, draw, ' ')}`, false],
    () => [`+${code} ${trunk === '0' ? '(0)' : ''}${grouped(national, draw, ' ')}`, false],
    () => [`${abroad} ${code} ${grouped(national, draw, ' ')}`, true],
    () => [grouped(trunk + national, draw, ' '), true],
    () => [national, true],
    () => [code + national, true],
    () => [`(${trunk}${national.slice(0, 2)}) ${grouped(national.slice(2), draw, '-')}`, true],
    () => [`+${code}.${grouped(national, draw, '.')}`, false],
    () => [`tel:+${code}-${grouped(national, draw, '-')}`, false],
    () => [`+${code} ${grouped(national, draw, ' ')} ext. 123`, false],
    () => [fullWidth(`+${code}${national}`), false],
    () => [arabic(grouped(trunk + national, draw, ' ')), true],
    () => [`'+${code}${national}`, false],
    () => [`(+${code}) ${grouped(national, draw, ' ')}`, true],
    () => [`+${code}-${grouped(national, draw, '-')}`, false],
  ];
  return (ways[upTo(draw, ways.length)] as () => Written)();
}

/** A number that was read; what is no number is `none`, and a premium-rate one is no number to call. */
interface Sample {
  readonly country: string;
  readonly code: string;
  readonly trunk: string;
  /** The national number that was drawn. */
  readonly national: string;
  readonly text: string;
  readonly isNational: boolean;
  /** What the recording has: E.164, and what it is in the plans of 2022. */
  readonly phone: string | null;
  readonly theirs: string;
  readonly ours: string;
}

function outcomeOf(text: string, code: string | null): string {
  const reading = readPhone(text, code);
  if (reading.ok) return reading.phone;
  return reading.problem === 'premium-rate' || reading.problem === 'ambiguous' ? reading.problem : 'none';
}

function* samples(): Generator<Sample> {
  for (const [seed, [country, plan]] of Object.entries(recorded.countries).entries()) {
    const { code, trunk } = plan;
    const draw = draws(seed);
    const others = plan.others.split(' ').filter(Boolean).values();
    for (const letter of plan.letters) {
      const national = nationalNumber(plan, draw);
      const [text, isNational] = written(plan, national, draw);
      const kind = letter.toLowerCase();
      const phone = kind === 'e' ? null : `+${letter === kind ? code + national : others.next().value}`;
      const theirs = kind === 'v' && phone !== null ? phone : kind === 'p' ? 'premium-rate' : 'none';
      const ours = outcomeOf(text, isNational ? code : null);
      yield { country, code, trunk, national, text, isNational, phone, theirs, ours };
    }
    expect(others.next().done, `every other number of ${country} was met`).toBe(true);
  }
}

/** Beginnings of national numbers whose plan is another than in 2022, as the library's metadata say: `opened closed`. */
const PLANS_SINCE: Readonly<Record<string, { readonly opened?: string; readonly closed?: string }>> = {
  // Eleven digits behind 170 and 173.
  DE: { closed: '170 173' },
  // Premium rate in its short form.
  BE: { opened: '90' },
  AT: { closed: '648' },
  CH: { opened: '72' },
  // The plan names its blocks of ten thousand; in 2022 it was all from 2 to 9.
  DK: { closed: '30 31 32 33 34 35 36 38 39 81 87 88 91 93 94 97 98 99' },
  RO: { opened: '792 793' },
  // Premium numbers of six digits.
  HR: { opened: '80', closed: '60 61' },
  EE: { opened: '82' },
  RU: { opened: '856 857 860' },
  MX: { opened: '220 960' },
  BR: { closed: '300' },
  CL: { opened: '233 235' },
  CO: { opened: '601' },
  AU: { opened: '454 462 494', closed: '479' },
  NZ: { opened: '811', closed: '860' },
  KR: { opened: '100' },
  HK: { opened: '580 595' },
  SG: { opened: '80 89' },
  MY: { opened: '117' },
  IL: { opened: '510', closed: '501 521 541 58' },
  SA: { closed: '811' },
  // Fixed lines of nine digits.
  EG: { opened: '2' },
  ZA: { opened: '75' },
  // Fixed lines of seven and eight digits behind 1.
  NG: { opened: '801', closed: '1' },
};

const digitsOf = ({ text }: Pick<Sample, 'text'>) =>
  text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return code >= 0x660 ? String(code - 0x660) : digit;
    })
    .replace(/\D/g, '');

const startsWithAny = (text: string, starts = '') =>
  starts.split(' ').some((start) => start !== '' && text.startsWith(start));

/** Why what we read is right where it is not what the recording has. The first that holds is the reason. */
const REASONS: Readonly<Record<string, (sample: Sample) => boolean>> = {
  'E.164 has fifteen digits at most': ({ code, national, ours }) =>
    ours === 'none' && code.length + national.length > 15,

  'North America by its form: which area codes are in service is for the table of places to say': ({
    code,
    phone,
    theirs,
    ours,
  }) => code === '1' && theirs === 'none' && ours === phone,

  'an exchange of North America begins with 2 to 9 and is no service code (N11)': ({
    code,
    national,
    ours,
  }) => code === '1' && ours === 'none' && /^.{3}(?:[01]|.11)/.test(national),

  'a mobile of Brazil as it was written before the ninth digit': ({ country, phone, ours }) =>
    country === 'BR' &&
    phone !== null &&
    ours !== phone &&
    ours.startsWith('+') &&
    lineOf(ours) === lineOf(phone),

  'the numbering plan has changed since 2022': ({ country, code, national, phone, theirs, ours }) => {
    if (code === '1' || phone !== `+${code}${national}`) return false;
    const now = outcomeOf(phone, null);
    if (now === theirs || (ours !== now && ours !== 'none')) return false;
    const since = PLANS_SINCE[country];
    return startsWithAny(national, theirs === 'none' ? since?.opened : since?.closed);
  },

  'digits that begin with the chosen calling code carry it, or are asked about': (sample) => {
    const { code, national, theirs, ours, isNational } = sample;
    const digits = digitsOf(sample);
    const withCode = outcomeOf(`+${digits}`, null);
    return (
      isNational &&
      digits.startsWith(code) &&
      (ours === withCode || ours === 'ambiguous') &&
      withCode !== 'none' &&
      (digits === code + national || theirs === `+${code}${digits}`)
    );
  },

  'digits behind 001 or 008 can be another number behind 00: asked about': (sample) => {
    const digits = digitsOf(sample);
    return (
      sample.ours === 'ambiguous' && /^00\d/.test(digits) && outcomeOf(`+${digits.slice(2)}`, null) !== 'none'
    );
  },

  'eleven digits or more without a trunk prefix may be a number abroad: asked about': (sample) => {
    const digits = digitsOf(sample);
    return (
      sample.ours === 'ambiguous' &&
      sample.isNational &&
      digits.length >= 11 &&
      outcomeOf(`+${digits}`, null) !== 'none'
    );
  },

  'the recording took digits of the number for a prefix abroad': ({
    country,
    code,
    national,
    text,
    phone,
    ours,
  }) =>
    ((country === 'HK' && text.startsWith('00 852')) ||
      (country === 'IL' && digitsOf({ text }).startsWith('01'))) &&
    phone !== `+${code}${national}` &&
    ours === outcomeOf(`+${code}${national}`, null),
};

describe(`${recorded.each * Object.keys(recorded.countries).length} numbers of ${Object.keys(recorded.countries).length} countries`, () => {
  test('are what python3-phonenumbers reads, or there is a reason', () => {
    const counts = new Map<string, number>();
    const unexplained: string[] = [];
    const plansMet = new Set<string>();
    let read = 0;
    for (const sample of samples()) {
      read++;
      const { country, text, theirs, ours } = sample;
      if (theirs === ours || (theirs === 'none' && ours === 'ambiguous')) continue;
      const [reason] = Object.entries(REASONS).find(([, holds]) => holds(sample)) ?? [];
      if (reason === undefined) unexplained.push(`${country} ${text}: ${theirs}, ours ${ours}`);
      else counts.set(reason, (counts.get(reason) ?? 0) + 1);
      if (reason?.includes('since 2022'))
        plansMet.add(`${country} ${theirs === 'none' ? 'opened' : 'closed'}`);
    }
    expect(unexplained).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(200_000);
    // A difference that is no longer one leaves the list.
    expect([...counts.keys()].sort()).toEqual(Object.keys(REASONS).sort());
    const listed = Object.entries(PLANS_SINCE).flatMap(([country, since]) =>
      Object.keys(since).map((what) => `${country} ${what}`),
    );
    expect([...plansMet].sort()).toEqual(listed.sort());
    console.log([...counts].map(([reason, count]) => `${count} ${reason}`).join('\n'));
  });
});
