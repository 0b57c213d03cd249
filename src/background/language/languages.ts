/** Which language ClearDial speaks in this browser, and its messages. */
import { browser } from '#src/bridge/browser.ts';
import { SpeechAnswer } from '#src/bridge/messages/language.ts';
import type { Sender } from '#src/bridge/messages/table.ts';
import { type Language, languageFor, type Speech, speak } from '#src/language/index.ts';
import { parse } from '#src/schema/index.ts';
import type { LanguageSetting } from '#src/settings/index.ts';
import { logError } from '../common/log.ts';

export class Languages {
  readonly #wanted: () => Promise<LanguageSetting>;
  readonly #known = new Map<string, Promise<Speech['messages']>>();
  #own: Promise<void> | null = null;

  constructor(wanted: () => Promise<LanguageSetting>) {
    this.#wanted = wanted;
  }

  /** The messages that are seen in a console, or all of them. */
  async speech(listener: Sender): Promise<Speech> {
    const { language, locale } = chosen(await this.#wanted());
    const file = `/languages/${language}${listener === 'console' ? '.console' : ''}.json`;
    let messages = this.#known.get(file);
    if (!messages) {
      messages = read(file);
      this.#known.set(file, messages);
      messages.catch(() => this.#known.delete(file));
    }
    return { language, locale, messages: await messages };
  }

  /** Fulfilled once the background's own words are in the right language. */
  ready(): Promise<void> {
    this.#own ??= this.speech('extension-page').then(speak, (error: unknown) => {
      this.#own = null;
      logError('learning the language', error);
    });
    return this.#own;
  }

  /** After the settings changed. */
  forget(): void {
    this.#own = null;
  }
}

/** A language that was chosen is written in the person's own way where her browser has one: British times stay so. */
function chosen(wanted: LanguageSetting): { language: Language; locale: string } {
  if (wanted === 'browser') return languageFor(navigator.languages);
  const own = navigator.languages.filter((tag) => languageFor([tag, wanted]).language === wanted);
  return languageFor([...own, wanted]);
}

async function read(file: string): Promise<Speech['messages']> {
  const answer = await fetch(browser.runtime.getURL(file as Parameters<typeof browser.runtime.getURL>[0]));
  return parse(SpeechAnswer.shape.messages, await answer.json(), file);
}
