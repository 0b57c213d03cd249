/** In every test file: English is spoken, as in a context that has asked for its language. */
import { readFileSync } from 'node:fs';
import { speak } from '#src/language/index.ts';

export const speakEnglish = () =>
  speak({
    language: 'en',
    locale: 'en',
    messages: JSON.parse(readFileSync('.output/english-for-tests.json', 'utf8')),
  });

speakEnglish();
