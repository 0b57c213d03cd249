/** One of the extension's own pages in the language that was chosen; nothing is drawn before its words are known. */
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import { directionOf, languageFor, speak, spoken } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';

export async function speakInPage(ask: AskFromPage): Promise<void> {
  try {
    speak(await ask('language.get', {}));
  } catch (error) {
    // English, rather than nothing at all.
    console.warn(`ClearDial: ${errorText(error)}`);
    speak({ language: 'en', locale: languageFor(['en', ...navigator.languages]).locale, messages: {} });
  }
  const { language } = spoken();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
