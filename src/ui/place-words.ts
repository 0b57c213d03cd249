import { say } from '#src/language/index.ts';
import { placeName } from '#src/verdict/index.ts';

/** Where contacts of a list are, one place or the want of one. */
export function placeWords(place: string, locale: string): string {
  if (place === 'several') return say('Several places possible');
  if (place === 'unknown') return say('Place unknown');
  return placeName(place, locale);
}
