import { type Message, message, say } from '#src/language/index.ts';
import type { Column, ColumnMeaning, DELIMITERS } from '#src/sheet/index.ts';

export const MEANING_WORDS: Record<ColumnMeaning | 'callingCode', Message> = {
  phone: message('Phone number'),
  externalId: message('External id'),
  name: message('Name'),
  region: message('Region code'),
  state: message('State or province'),
  postalCode: message('Postal code'),
  timeZone: message('Time zone'),
  country: message('Country'),
  latitude: message('Latitude'),
  longitude: message('Longitude'),
  callingCode: message('Country calling code'),
  attribute: message('Keep as it is'),
  none: message('Leave out'),
};

export const DELIMITER_WORDS: Record<(typeof DELIMITERS)[number], Message> = {
  ',': message('Comma'),
  ';': message('Semicolon'),
  '\t': message('[key] Tab'),
  '|': message('Bar'),
};

/** By its header, or by where it stands. @param index from 0 */
export const columnName = ({ header }: Pick<Column, 'header'>, index: number): string =>
  header.trim() || say('Column {column, number}', { column: index + 1 });
