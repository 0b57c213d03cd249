/**
 * A tenant's data from a seed: contacts over real area codes and postal codes with the mess that real lists
 * have, campaigns, rules, do-not-call lists and attempts. Subscriber numbers are of the kind reserved for
 * fiction wherever a country reserves any; no real person is in here.
 */

import { createRequire } from 'node:module';
import { readPhone } from '#src/contact/index.ts';
import { type Random, seededRandom } from './random.ts';

const require = createRequire(import.meta.url);
interface PostalRecord {
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly city: string;
  readonly state: string;
  readonly country: string;
}
const { codes } = require('zipcodes') as { codes: Record<string, PostalRecord> };

export interface RawContact {
  externalId?: string;
  phone?: string;
  email?: string;
  name?: string;
  attributes: Record<string, string | number>;
}

interface RawRule {
  id: string;
  name: string;
  type: string;
  jurisdiction: string;
  timeZoneRestrictions: { timeZone: string; startHour: number; endHour: number }[];
  dncListIds: string[];
  maxCallsPerDay: number;
  geographicExclusions: { latitude: number; longitude: number; radiusKm: number }[];
  concurrencyLimit: number;
}

export interface Campaign {
  id: string;
  name: string;
  status: 'stopped' | 'running';
  contacts: RawContact[];
  rules: RawRule[];
  attempts: {
    phone: string;
    externalId: string | null;
    campaignId: string;
    at: string;
    outcome: string | null;
  }[];
  launches: number;
}

export interface DncList {
  id: string;
  name: string;
  active: boolean;
  records: { phone: string; expiresAt: string | null }[];
}

export interface TenantData {
  contacts: RawContact[];
  campaigns: Campaign[];
  dncLists: DncList[];
}

/** Area codes by state; a few states lie in two zones, a few area codes do. */
const AREA_CODES: Readonly<Record<string, readonly string[]>> = {
  AL: ['205', '251'],
  AK: ['907'],
  AZ: ['480', '602', '623', '928'],
  AR: ['501'],
  CA: ['213', '415', '619', '916'],
  CO: ['303', '970'],
  CT: ['203', '860'],
  DC: ['202'],
  DE: ['302'],
  FL: ['305', '407', '850', '904'],
  GA: ['404', '912'],
  HI: ['808'],
  ID: ['208'],
  IL: ['312', '618'],
  IN: ['219', '317', '812'],
  IA: ['515'],
  KS: ['316', '620'],
  KY: ['270', '502', '606'],
  LA: ['504'],
  ME: ['207'],
  MD: ['301', '410'],
  MA: ['617', '413'],
  MI: ['313', '906'],
  MN: ['612'],
  MS: ['601'],
  MO: ['314', '816'],
  MT: ['406'],
  NE: ['308', '402'],
  NV: ['702', '775'],
  NH: ['603'],
  NJ: ['201', '551'],
  NM: ['505'],
  NY: ['212', '315', '716'],
  NC: ['704', '919'],
  ND: ['701'],
  OH: ['216', '614'],
  OK: ['405', '918'],
  OR: ['503', '541'],
  PA: ['215', '412'],
  RI: ['401'],
  SC: ['803'],
  SD: ['605'],
  TN: ['423', '615', '901'],
  TX: ['214', '512', '713', '915'],
  UT: ['801'],
  VT: ['802'],
  VA: ['703', '804'],
  WA: ['206', '509'],
  WV: ['304'],
  WI: ['414'],
  WY: ['307'],
};
const STATES = Object.keys(AREA_CODES);
const WESTERN = ['CA', 'WA', 'OR', 'NV', 'AZ', 'UT', 'CO', 'ID', 'MT', 'HI'];
const REGION_OF_STATE: Readonly<Record<string, string>> = {
  NY: 'US-EST',
  PA: 'US-EST',
  FL: 'US-EST',
  IL: 'US-CST',
  TX: 'US-CST',
  CO: 'US-MST',
  AZ: 'US-MST',
  CA: 'US-PST',
};

const zipsByState = Map.groupBy(
  Object.values(codes).filter((record) => record.country === 'US' && /^\d{5}$/.test(record.zip)),
  (record) => record.state,
);

const FIRST_NAMES = [
  'Ada',
  'Ben',
  'Carmen',
  'Dmitri',
  'Élodie',
  'Fatima',
  'Goran',
  'Hana',
  'Imani',
  'Jürgen',
  'Keiko',
  'Liam',
  'Mei',
  'Noor',
  'Olga',
  'Pedro',
  'Quinn',
  'Rosa',
  'Søren',
  'Tariq',
  'Uma',
  'Viktor',
  'Wen',
  'Ximena',
  'Yusuf',
  'Zoë',
];
const LAST_NAMES = [
  'Abbott',
  'Brandt',
  'Castillo',
  'Dubois',
  'Eriksen',
  'Fischer',
  'García',
  'Hughes',
  'Ivanova',
  'Jensen',
  'Kim',
  'López',
  'Murphy',
  'Nakamura',
  'O’Brien',
  'Patel',
  'Quispe',
  'Rossi',
  'Smith',
  'Tanaka',
  'Ueda',
  'Weber',
  'Young',
];
const STRANGE_NAMES = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  '\u202eevilnameReversed',
  "Robert'); DROP TABLE contacts;--",
  '鈴木 太郎',
  'عمر الفاروق',
  'Наталья Кузнецова',
  '👩‍🚀 Astro',
  `Very ${'long '.repeat(50)}name`,
];
const BAD_PHONES = [
  'N/A',
  '555-1234',
  '+1 555',
  '+12',
  'call me',
  '++12125550123',
  '+1 112 555 0123',
  '2125550123',
];
const UNKNOWN_REGIONS = ['US-XYZ', 'Atlantis', 'EU'];
const BAD_POSTAL_CODES = ['ABCDE', '1234', '99999-12', 'n/a'];

const ABROAD: readonly { region: string; phone: (random: Random) => string }[] = [
  { region: 'GB', phone: (random) => `+442079460${digits(random, 3)}` },
  { region: 'DE', phone: (random) => `+493023125${digits(random, 3)}` },
  { region: 'FR', phone: (random) => `+33199001${digits(random, 3)}` },
  { region: 'JP', phone: (random) => `+8135550${digits(random, 4)}` },
  { region: 'AU-NSW', phone: (random) => `+61255501${digits(random, 3)}` },
  { region: 'CA-ON', phone: (random) => `+141655501${digits(random, 2)}` },
];

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => random.integer(10)).join('');
}

function exchange(random: Random): string {
  return `${2 + random.integer(8)}${1 + random.integer(9)}${random.pick(['0', '2', '3', '4', '5', '6', '7', '8', '9'])}`.replace(
    /11$/,
    '12',
  );
}

function americanPhone(state: string, random: Random): string {
  return `+1${random.pick(AREA_CODES[state] ?? ['212'])}${exchange(random)}01${digits(random, 2)}`;
}

function nameOf(random: Random): string {
  return random.chance(0.03)
    ? random.pick(STRANGE_NAMES)
    : `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

function americanContact(id: string, random: Random, states: readonly string[]): RawContact {
  const state = random.pick(states);
  const attributes: RawContact['attributes'] = {};
  const postal = random.pick(zipsByState.get(state) ?? []);
  if (random.chance(0.9)) attributes.state = state;
  if (random.chance(0.85)) {
    attributes.postalCode = postal.zip;
    attributes.city = postal.city;
  }
  if (random.chance(0.3)) {
    attributes.latitude = postal.latitude;
    attributes.longitude = postal.longitude;
  }
  const region = REGION_OF_STATE[state];
  if (region && random.chance(0.3)) attributes.region = region;
  // A number that moved with its owner: its prefix and the address disagree.
  const home = random.chance(0.06) ? random.pick(STATES) : state;
  return { externalId: id, phone: americanPhone(home, random), name: nameOf(random), attributes };
}

function contactAbroad(id: string, random: Random): RawContact {
  const { region, phone } = random.pick(ABROAD);
  return { externalId: id, phone: phone(random), name: nameOf(random), attributes: { region } };
}

function soiled(contact: RawContact, random: Random): RawContact {
  if (random.chance(0.02)) contact.phone = random.pick(BAD_PHONES);
  if (random.chance(0.01)) delete contact.phone;
  if (random.chance(0.01)) delete contact.externalId;
  if (random.chance(0.02)) contact.attributes.region = random.pick(UNKNOWN_REGIONS);
  if (random.chance(0.02)) contact.attributes.postalCode = random.pick(BAD_POSTAL_CODES);
  if (random.chance(0.02)) contact.attributes = {};
  return contact;
}

function rule(random: Random, name: string, more: Partial<RawRule>): RawRule {
  return {
    id: random.uuid(),
    name,
    type: 'TIME_RESTRICTION',
    jurisdiction: 'US-FCC',
    timeZoneRestrictions: [
      { timeZone: 'America/New_York', startHour: 8, endHour: 20 },
      { timeZone: 'America/Chicago', startHour: 8, endHour: 20 },
      { timeZone: 'America/Denver', startHour: 8, endHour: 20 },
      { timeZone: 'America/Los_Angeles', startHour: 8, endHour: 20 },
    ],
    dncListIds: [],
    maxCallsPerDay: 2,
    geographicExclusions: [],
    concurrencyLimit: 5,
    ...more,
  };
}

/** @param now instant around which attempts are placed */
export function generateTenant(options: { seed: number; contacts: number; now: number }): TenantData {
  const random = seededRandom(options.seed);
  const dncLists: DncList[] = [
    { id: random.uuid(), name: 'Corporate', active: true, records: [] },
    { id: random.uuid(), name: 'State registry extract', active: true, records: [] },
    { id: random.uuid(), name: 'Old 2019 import', active: false, records: [] },
  ];
  const campaign = (id: string, name: string): Campaign => ({
    id,
    name,
    status: 'stopped',
    contacts: [],
    rules: [],
    attempts: [],
    launches: 0,
  });
  const spring = campaign('cmp-spring', 'Spring renewal');
  const west = campaign('cmp-west', 'Win-back West');
  const clear = campaign('cmp-clear', 'All clear');
  const abroad = campaign('cmp-intl', 'Europe and Asia pilot');
  const dncListIds = dncLists.filter((list) => list.active).map((list) => list.id);
  spring.rules.push(
    rule(random, 'Spring hours', { dncListIds }),
    rule(random, 'Spring exclusion', {
      type: 'FREQUENCY_LIMIT',
      timeZoneRestrictions: [],
      dncListIds,
      // Around Tallahassee.
      geographicExclusions: [{ latitude: 30.4383, longitude: -84.2807, radiusKm: 120 }],
    }),
  );
  west.rules.push(
    rule(random, 'West daily limit', { type: 'FREQUENCY_LIMIT', timeZoneRestrictions: [], dncListIds }),
  );

  const contacts: RawContact[] = [];
  for (let index = 0; index < options.contacts; index++) {
    const id = `C-${String(index + 1).padStart(6, '0')}`;
    const kind = random.next();
    if (kind < 0.04) {
      const phone = `+1212${exchange(random)}01${digits(random, 2)}`;
      const attributes = { state: 'NY', postalCode: '10001', region: 'US-EST' };
      const clean: RawContact = { externalId: id, phone, name: nameOf(random), attributes };
      contacts.push(clean);
      clear.contacts.push(clean);
      continue;
    }
    const contact = soiled(
      kind < 0.14 ? contactAbroad(id, random) : americanContact(id, random, kind < 0.35 ? WESTERN : STATES),
      random,
    );
    contacts.push(contact);
    if (random.chance(0.005)) contacts.push({ ...contact });
    const isAbroad = ABROAD.some(({ region }) => region === contact.attributes.region);
    const isWestern = WESTERN.includes(String(contact.attributes.state));
    const home = isAbroad ? abroad : isWestern ? west : random.chance(0.5) ? spring : null;
    home?.contacts.push(contact);
    if (contact.phone) addHistory(contact, random, dncLists, home, options.now);
  }
  return { contacts, campaigns: [spring, west, clear, abroad], dncLists };
}

const HOUR = 3_600_000;

function addHistory(
  contact: RawContact,
  random: Random,
  dncLists: readonly DncList[],
  campaign: Campaign | null,
  now: number,
): void {
  const phone = contact.phone ?? '';
  // What is no number was never dialed, and stands on no list; tests put such entries there on purpose.
  const isNumber = readPhone(phone).ok;
  if (random.chance(0.03)) {
    const list = random.pick(dncLists);
    const expires = random.chance(0.3)
      ? new Date(now + (random.integer(60) - 20) * 24 * HOUR).toISOString()
      : null;
    if (isNumber) list.records.push({ phone, expiresAt: expires });
  }
  if (!campaign || !random.chance(0.1)) return;
  const made = 1 + random.integer(3);
  for (let attempt = 0; attempt < made; attempt++) {
    const attempted = {
      phone,
      externalId: contact.externalId ?? null,
      campaignId: campaign.id,
      at: new Date(now - random.integer(30 * 60) * 60_000).toISOString(),
      outcome: random.pick([null, 'no-answer', 'conversation'] as const),
    };
    if (isNumber) campaign.attempts.push(attempted);
  }
}
