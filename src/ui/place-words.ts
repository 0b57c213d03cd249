import { say } from '#src/language/index.ts';
/** A jurisdiction in the reader's language, as far as her browser knows it. */
export function placeName(jurisdiction: string, locale: string): string {
  if (jurisdiction === 'several') return say('Several places possible');
  if (jurisdiction === 'unknown') return say('Place unknown');
  const [country = '', part] = jurisdiction.split('-');
  const name = new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  return part === undefined || part === '*' ? name : `${name}, ${part}`;
}
