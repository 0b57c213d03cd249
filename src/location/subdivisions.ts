/** Names under which people write US states, territories and Canadian provinces; ISO 3166-2 codes. */
const US_NAMES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico|VI Virgin Islands|GU Guam|AS American Samoa|MP Northern Mariana Islands';
const CA_NAMES =
  'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon';
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['washington dc', 'US-DC'],
  ['washington d c', 'US-DC'],
  ['us virgin islands', 'US-VI'],
  ['u s virgin islands', 'US-VI'],
  ['newfoundland', 'CA-NL'],
  ['labrador', 'CA-NL'],
  ['pei', 'CA-PE'],
  ['new south wales', 'AU-NSW'],
  ['nsw', 'AU-NSW'],
  ['victoria', 'AU-VIC'],
  ['vic', 'AU-VIC'],
  ['queensland', 'AU-QLD'],
  ['qld', 'AU-QLD'],
  ['south australia', 'AU-SA'],
  ['western australia', 'AU-WA'],
  ['tasmania', 'AU-TAS'],
  ['tas', 'AU-TAS'],
  ['australian capital territory', 'AU-ACT'],
  ['act', 'AU-ACT'],
  ['rio de janeiro', 'BR-RJ'],
];

/** Lower case, accents and dots gone, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function entriesOf(country: string, names: string): [string, string][] {
  return names.split('|').flatMap((entry): [string, string][] => {
    const code = `${country}-${entry.slice(0, 2)}`;
    return [
      [entry.slice(0, 2).toLowerCase(), code],
      [plainText(entry.slice(3)), code],
      [plainText(code), code],
    ];
  });
}

const byName = new Map<string, string>([
  ...entriesOf('US', US_NAMES),
  ...entriesOf('CA', CA_NAMES),
  ...OTHER_NAMES,
]);

/** ISO 3166-2 code of a state or province as people write it; null when there is none of that name. */
export function subdivisionNamed(text: string): string | null {
  return byName.get(plainText(text)) ?? null;
}
