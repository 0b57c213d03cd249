/** Brings the catalogues in line with the code: new messages with an empty text to fill, gone ones out. */
import { existsSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../src/language/index.ts';
import { catalogueFile, catalogueOf, messagesInCode } from './message-catalogue.ts';

const texts = [...messagesInCode().keys()].sort();
console.log(`${texts.length} messages in the code`);
for (const language of LANGUAGES) {
  if (language === 'en') continue;
  const known = existsSync(catalogueFile(language)) ? catalogueOf(language) : {};
  const next = Object.fromEntries(texts.map((english) => [english, known[english] ?? '']));
  const gone = Object.keys(known).filter((english) => next[english] === undefined);
  const open = texts.filter((english) => next[english] === '');
  writeFileSync(catalogueFile(language), `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${language}: ${open.length} to translate, ${gone.length} taken out`);
}
