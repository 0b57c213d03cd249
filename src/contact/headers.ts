/** Headers of columns, as lists of contacts name them, on a screen or in a file. */

/** Letters and digits only, lower case and without accents: as headers are compared. */
export const headerLetters = (header: string): string =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** Of the column with the number, in the order of how sure they are. */
export const PHONE_HEADERS: readonly string[] = [
  ...['phone', 'phonenumber', 'telephone', 'telephonenumber', 'mobile', 'mobilenumber', 'primaryphone'],
  ...['number', 'tel', 'cell', 'cellphone', 'destination', 'contactnumber', 'phone1', 'telefono'],
  ...['numerodetelefono', 'numerodetelephone', 'telefon', 'telefonnummer', 'rufnummer', 'telefone'],
  ...['電話番号', '電話'],
];

/** Of columns that hold a number and nothing else, however many there are: `Phone 2`, `Home phone`, `Mobile`. */
const A_NUMBER =
  /^(?:home|work|office|business|other|alt|alternate|secondary|second|primary|main|evening|day|daytime|contact|customer)*(?:phone|mobile|cell|telephone|tel|landline|telefono|telefon|telefone|portable|movil|celular|handy|mobil|電話番号|電話|携帯)+(?:number|nummer|no)?\d{0,2}$/;

const isPhoneByHeader = new Map<string, boolean>();
const MOST_HEADERS_KEPT = 1_000;

/** Whether an attribute's name says that a phone number stands there. A list has few names and many contacts. */
export function isPhoneHeader(header: string): boolean {
  let known = isPhoneByHeader.get(header);
  if (known === undefined) {
    known = A_NUMBER.test(headerLetters(header));
    if (isPhoneByHeader.size < MOST_HEADERS_KEPT) isPhoneByHeader.set(header, known);
  }
  return known;
}
