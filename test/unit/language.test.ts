import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageFor, message, say, speak, withoutContext, written } from '#src/language/index.ts';
import { speakEnglish } from '#test/speech/speak-english.ts';
import {
  catalogueOf,
  messagesInCode,
  shippedCatalogues,
  shippedName,
  sourceFiles,
  syntaxOf,
} from '../../scripts/message-catalogue.ts';
import { nodesOf } from '../../scripts/syntax.ts';

const messages = messagesInCode();
const translated = LANGUAGES.filter((language) => language !== 'en');

/** The arguments of a text, each with its kind; a plural and a select with what they tell apart. */
function argumentsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue;
      const options = element.type === TYPE.select ? Object.keys(element.options).sort().join(' ') : '';
      // A bare number may become a plural, and a plural a bare number.
      const kind = [TYPE.number, TYPE.plural].includes(element.type) ? 'number' : TYPE[element.type];
      found.set(element.value, `${kind} ${options}`);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) walk(value);
      }
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return found;
}

describe('every message in the code', () => {
  test('can be read, and is given all that it needs', () => {
    expect(messages.size).toBeGreaterThan(700);
    for (const [english, uses] of messages) {
      const needs = [...argumentsOf(withoutContext(english)).keys()].sort();
      for (const { file, line, values } of uses) {
        if (values !== null) expect([...values].sort(), `${file}:${line} “${english}”`).toEqual(needs);
      }
    }
  });

  test('has a name of its own where it ships', () => {
    const names = [...messages.keys()].map(shippedName);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has no straight quotes, which ICU reads as its own', () => {
    expect([...messages.keys()].filter((english) => english.includes("'"))).toEqual([]);
  });
});

describe.each(translated)('%s', (language) => {
  const catalogue = catalogueOf(language);

  test('has a text for every message, and for nothing else', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...messages.keys()].sort());
    expect(Object.keys(catalogue).filter((english) => catalogue[english]?.trim() === '')).toEqual([]);
  });

  test('says the same things with the same values', () => {
    for (const [english, text] of Object.entries(catalogue)) {
      expect(text, english).not.toMatch(/'|^\[/);
      expect(argumentsOf(text), `“${english}” in ${language}`).toEqual(argumentsOf(withoutContext(english)));
    }
  });

  test('knows the plurals of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const walk = (elements: readonly MessageFormatElement[], english: string) => {
      for (const element of elements) {
        if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
        if (element.type === TYPE.plural) {
          const given = Object.keys(element.options).filter((form) => !form.startsWith('='));
          for (const form of given) expect(forms, `“${english}”: ${form}`).toContain(form);
          // Of millions (`many`) no list in a sentence here needs a form of its own.
          for (const form of forms) if (form !== 'many') expect(given, `“${english}”`).toContain(form);
        }
        for (const { value } of Object.values(element.options)) walk(value, english);
      }
    };
    for (const [english, text] of Object.entries(catalogue)) walk(parse(text, { ignoreTag: true }), english);
  });
});

describe('what is written', () => {
  test.each(LANGUAGES)('in %s is what the library of ICU messages writes', (language) => {
    const texts =
      language === 'en' ? [...messages.keys()].map(withoutContext) : Object.values(catalogueOf(language));
    const grammar = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) };
    const value = fc.oneof(
      fc.constantFrom(0, 1, 2, 21, 1_000, 1_234_567),
      fc.constantFrom('no', 'day', 'Ñandú {x} # ’'),
    );
    for (const text of texts) {
      const elements = parse(text, { ignoreTag: true });
      const needed = argumentsOf(text);
      const format = new IntlMessageFormat(elements, language, {}, { ignoreTag: true });
      fc.assert(
        fc.property(fc.array(value, { minLength: needed.size, maxLength: needed.size }), (given) => {
          const values = Object.fromEntries(
            [...needed].map(([name, kind], index) => [
              name,
              kind.startsWith('number') ? Number(given[index]) || index : (given[index] ?? ''),
            ]),
          );
          expect(written(elements, values, grammar)).toBe(format.format(values));
        }),
        { numRuns: 12 },
      );
    }
  });
});

describe('a context in brackets', () => {
  test.each([
    ['[verdict] Clear', 'Clear'],
    ['[sign-in] Kept', 'Kept'],
    ['[Time, 24 h] until', 'until'],
    ['[person’s own] {count, number} rows', '{count, number} rows'],
    ['Rows [kept] here', 'Rows [kept] here'],
    ['[kept]', '[kept]'],
    ['[a] [b] both', '[b] both'],
  ])('of %j leaves %j', (english, shown) => {
    expect(withoutContext(english)).toBe(shown);
  });

  test('begins each message that begins with a bracket', () => {
    const begun = [...messages.keys()].filter((english) => english.startsWith('['));
    expect(begun).toContain('[sign-in] Kept');
    for (const english of begun) expect(withoutContext(english), english).toMatch(/^[^[\]]+$/);
  });

  /** What the built extension says, out of the very files that ship. */
  const said = (english: string) =>
    say(
      shippedName(english),
      Object.fromEntries([...argumentsOf(withoutContext(english)).keys()].map((name) => [name, 1])),
    );

  test.each(LANGUAGES)('is not shown in %s, on any surface', (language) => {
    const shipped = new Map(shippedCatalogues().map((file) => [file.relativeDest, file.contents]));
    try {
      for (const name of [`languages/${language}.json`, `languages/${language}.console.json`]) {
        speak({ language, locale: language, messages: JSON.parse(shipped.get(name) ?? '') });
        for (const english of messages.keys()) expect(said(english), english).not.toMatch(/^\[/);
      }
    } finally {
      speakEnglish();
    }
  });

  test('is not shown before the language is known', () => {
    try {
      speak({ language: 'en', locale: 'en', messages: {} });
      for (const english of messages.keys()) expect(said(english), english).not.toMatch(/^\[/);
    } finally {
      speakEnglish();
    }
  });
});

/** Names that are the same in every language, and examples of what is typed. */
const UNTRANSLATED = new Set([
  'ClearDial',
  'CXone',
  'UTC',
  'Enter',
  'ClearDial evidence pack',
  'CSV',
  'America/New_York',
  '+1 212 555 0123',
  'mon-fri 09:00-20:00; sat 10:00-16:00; sun closed',
]);
const SHOWN_ATTRIBUTES = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'legend', 'summary']);
const HAS_WORD = /\p{L}{2}/u;
/** Two words, or one that begins as a sentence or a label does. */
const READS_LIKE_TEXT = /\p{L}[,.…:;!?”)]? +[“(]?\p{L}|^\p{Lu}\p{Ll}+[.…:!?]?$/u;
/** What is written for a log, or read by a program. */
const NOT_READ_BY_PEOPLE =
  /^(say|message|logError|fetch|querySelector|querySelectorAll|closest|matches|getElementById|addEventListener|matchMedia|warn|error|create|parse|note|isolated|get|set|run|test|replace|split|includes|startsWith|createElement|setAttribute|literal|pattern|css)$/;

/** Everything in the rooms that people see which reads like a text for them and is no message. */
function strays(file: string): string[] {
  const found: string[] = [];
  for (const [node, above] of nodesOf(syntaxOf(file))) {
    const parent = above.at(-1);
    const isText =
      node.type === 'JSXText' || node.type === 'StringLiteral' || node.type === 'TemplateElement';
    if (!isText || !parent) continue;
    const raw =
      node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : String(node.value);
    const text = raw.trim();
    if (!HAS_WORD.test(text) || UNTRANSLATED.has(text) || /^https?:|[[{]/.test(text)) continue;
    const isAside = above.some(({ type, callee, id }) => {
      if (type.startsWith('TS') && !/As|Satisfies|NonNull/.test(type)) return true;
      if (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration') return 'source' in parent;
      if (type === 'NewExpression' || type === 'CallExpression') {
        const called = callee as { name?: string; property?: { name?: string }; type: string };
        const name = called.name ?? called.property?.name ?? (called.type === 'Super' ? 'Error' : '');
        return NOT_READ_BY_PEOPLE.test(name) || name.endsWith('Error');
      }
      // Styles, in text of their own.
      return type === 'VariableDeclarator' && /styles$/i.test((id as { name?: string }).name ?? '');
    });
    if (isAside) continue;
    const attribute = above.findLast(({ type }) => type === 'JSXAttribute');
    const attributeName = attribute ? String((attribute.name as { name?: unknown }).name) : null;
    const isChild = parent.type === 'JSXExpressionContainer' && above.at(-2)?.type !== 'JSXAttribute';
    const isShown =
      node.type === 'JSXText' ||
      isChild ||
      (parent.type === 'JSXAttribute' && SHOWN_ATTRIBUTES.has(attributeName ?? '')) ||
      (READS_LIKE_TEXT.test(text) && (attributeName === null || SHOWN_ATTRIBUTES.has(attributeName)));
    if (isShown) found.push(`${file}:${node.loc?.start.line} “${text.slice(0, 60)}”`);
  }
  return found;
}

test('no text that people read stands outside the catalogue', () => {
  const rooms =
    /^(src\/(ui|console|background|launch|job|sheet|language)\/|src\/verdict\/explain|entrypoints\/)/;
  // Words of the files that they read.
  const formats = /^src\/sheet\/(column-names|number-format|package-parts|xml)\.ts$/;
  const files = sourceFiles().filter((file) => rooms.test(file) && !formats.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(strays)).toEqual([]);
});

describe('a person', () => {
  test.each([
    [['es-MX', 'en'], 'es', 'es-MX'],
    [['pt-PT'], 'pt-BR', 'pt-PT'],
    [['en-GB'], 'en', 'en-GB'],
    [['sv-SE', 'fr-CA'], 'fr', 'fr-CA'],
    [['sv-SE'], 'en', 'en'],
    [['not a tag', 'ja'], 'ja', 'ja'],
    [[], 'en', 'en'],
  ])('who wants %j reads %s and has her times as in %s', (wanted, language, locale) => {
    expect(languageFor(wanted)).toEqual({ language, locale });
  });

  test('reads her language where it has the text, and English where it has not', () => {
    const rows = parse('{n, plural, one {# fila} other {# filas}}');
    speak({
      language: 'es',
      locale: 'es-ES',
      messages: { 'Launch held': 'Lanzamiento retenido', '{n, number} rows': rows },
    });
    try {
      expect(say('Launch held')).toBe('Lanzamiento retenido');
      expect(say(message('[verdict] Clear'))).toBe('Clear');
      expect(say('{n, number} rows', { n: 12_345 })).toBe('12.345 filas');
      expect(say('{n, number} rows', { n: 1 })).toBe('1 fila');
    } finally {
      speakEnglish();
    }
  });
});
