/** The languages ClearDial speaks, as BCP 47 tags; English is the language of the messages themselves. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The language for a person, and the locale of times and numbers: the person's own locale where it is of that
 * language, so that British times stay British.
 *
 * @param wanted BCP 47 tags, the preferred one first
 */
export function languageFor(wanted: readonly string[]): { language: Language; locale: string } {
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => baseOf(known) === baseOf(tag));
    if (language && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return { language, locale: tag };
  }
  return { language: 'en', locale: wanted.find(isEnglish) ?? 'en' };
}

function isEnglish(tag: string): boolean {
  return baseOf(tag) === 'en';
}

/** For languages to come: none of today's is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur'].includes(baseOf(language)) ? 'rtl' : 'ltr';
}
