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
