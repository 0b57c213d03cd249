/** Headers of columns, as lists of contacts name them, on a screen or in a file. */

/**
 * Letters and digits only, lower case, without accents and in their plain width: as headers are compared. `N°`, `Nº` and
 * `№` are the letter n, and the postal mark is the word.
 */
export const headerLetters = (header: string): string =>
  header
    .replace(/\bn\s*\.?\s*[°º]|№/giu, 'n')
    .replaceAll('〒', '郵便番号')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** Of the column with the number, in the order of how sure they are. */
export const PHONE_HEADERS: readonly string[] = [
  ...['phone', 'phonenumber', 'telephone', 'telephonenumber', 'mobile', 'mobilenumber', 'primaryphone'],
  ...['number', 'tel', 'cell', 'cellphone', 'destination', 'contactnumber', 'phone1', 'telefono'],
  ...['numerodetelefono', 'numerodetelephone', 'telefon', 'telefonnummer', 'rufnummer', 'telefone'],
  ...['電話番号', '電話'],
];

/**
 * Whose number, or which of them. What no word stands here for is not a number of the person's own: a fax, a pager, an
 * assistant's, a do-not-call flag. As Outlook (its export in six languages), Google Contacts, Salesforce, HubSpot
 * (`hs_calculated_phone_number`) and Dynamics (`address1_telephone1`) name them.
 */
const MAIN = 'best|preferred|primary|main|default|principale|principal|haupt';
const HOME =
  'home|private|privat|personal|residential|residencial|residence|particular|casa|domicile|domicilio|maison|perso|fixe|fijo|fixo|festnetz|自宅';
const WORK =
  'work|business|office|trabajo|oficina|laboral|comercial|trabalho|bureau|travail|professionnel|pro|geschaftlich|dienstlich|arbeit|会社|勤務先|職場';
const OTHER =
  'other|alternate|alternative|alternativo|alt|secondary|second|third|backup|evening|daytime|day|weiteres|weitere|otro|autre|outro|adicional|tagsuber|abends|car|radio|その他の|その他';
const WHOSE =
  'contact|customer|client|cliente|cust|kunden|lead|consumer|debtor|patient|member|borrower|applicant|person|subscriber|address\\d|hs|calculated|searchable|del|de|da|do|du|des|contacto|contato|お客様|顧客|ご連絡先|連絡先';
const MOBILE =
  'mobilephone|mobiltelefon|mobilfunk|mobile|mob|cellphone|cellular|cellulaire|celular|cell|portable|movil|handy|mobil|gsm|whatsapp|携帯電話|携帯';
const PHONE =
  'phone|telephone|telefono|telefone|telefon|tel|tlf|tfno|ph|fone|fon|landline|固定電話|festnetz|rufnummer|rufnr|電話番号|電話';
/** As headers are compared: kana without their voicing marks. */
const plain = (words: string) => words.normalize('NFKD').replace(/\p{M}/gu, '');
const QUALIFIER = plain(`${MAIN}|${HOME}|${WORK}|${OTHER}|${WHOSE}`);
const NUMBER_OF = '(?:(?:numero|num|nro|n)(?:de|do|da)?|node)?';
const NUMBER_WORD = 'number|numbers|numero|nummer|num|nr|no|番号';

/** Of columns that hold a number and nothing else, however many there are: `Phone 2`, `Home phone`, `Mobile`. */
const A_NUMBER = new RegExp(
  `^(?:${QUALIFIER})*${NUMBER_OF}(?:${QUALIFIER})*(?:${MOBILE}|${PHONE})+\\d{0,2}(?:${QUALIFIER})*(?:${NUMBER_WORD})?\\d{0,2}(?:value)?$`,
);
/** Five9's `number1` to `number3`, and names that other things have as well. */
const PERHAPS_A_NUMBER =
  /^(?:number\d{0,2}|destination|(?:contact|best|dialed|main)number|contactno|numerodecontacto|numerodecontato|ani|dnis|番号|連絡先)$/;
/** What forms say of a column beside its name. */
const ASIDE =
  /(?:required|optional|mandatory|obligatoire|obligatorio|pflichtfeld|必須|任意|e164|(?:10)?digits|digitsonly)$/;
const LONGEST_HEADER = 60;

const has = (words: string) => new RegExp(plain(words));
const IS_MAIN = has(MAIN);
const IS_MOBILE = has(MOBILE);
const IS_HOME = has(HOME);
const IS_WORK = has(WORK);
const IS_OTHER = has(OTHER);

/** How surely a header names the number to call. */
export interface PhoneHeader {
  /** The lower, the surer: the main number, then any, the mobile one, home, work, others, and second ones after them. */
  readonly rank: number;
  /** Other things bear this name too (`Number`): what stands below decides. */
  readonly perhaps: boolean;
}

/** What kind of number a header names; null when it names none. */
export function phoneHeader(header: string): PhoneHeader | null {
  const letters = headerLetters(header).replace(ASIDE, '');
  if (letters.length > LONGEST_HEADER) return null;
  const count = Number(/(\d+)(?:value)?$/.exec(letters)?.[1] ?? 0);
  const later = count > 1 ? 20 : 0;
  if (PERHAPS_A_NUMBER.test(letters)) return { rank: 9 + later, perhaps: true };
  if (!A_NUMBER.test(letters)) return null;
  const kinds: [RegExp, number][] = [
    [IS_OTHER, 8],
    [IS_WORK, 6],
    [IS_HOME, 4],
    [IS_MAIN, 0],
    [IS_MOBILE, 2],
  ];
  const rank = kinds.find(([words]) => words.test(letters))?.[1] ?? 1;
  return { rank: rank + later, perhaps: false };
}

const isPhoneByHeader = new Map<string, boolean>();
const MOST_HEADERS_KEPT = 1_000;

/** Whether an attribute's name says that a phone number stands there. A list has few names and many contacts. */
export function isPhoneHeader(header: string): boolean {
  let known = isPhoneByHeader.get(header);
  if (known === undefined) {
    const named = phoneHeader(header);
    known = named !== null && (!named.perhaps || /^number[123]$/.test(headerLetters(header)));
    if (isPhoneByHeader.size < MOST_HEADERS_KEPT) isPhoneByHeader.set(header, known);
  }
  return known;
}
