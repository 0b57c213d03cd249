/**
 * The messages as they stand in the code, and the catalogues of the other languages made ready to ship: a text with
 * arguments as its syntax tree, so that no parser goes into the extension.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { type Compiled, LANGUAGES, type Language, withoutContext } from '../src/language/index.ts';
import { isNode, type Node, nodesOf, syntaxOfText } from './syntax.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where a message stands in the code, and which values it is given there; null where the code computes them. */
export interface MessageUse {
  readonly file: string;
  readonly line: number;
  readonly values: readonly string[] | null;
}

export const syntaxOf = (file: string): Node => syntaxOfText(file, readFileSync(join(root, file), 'utf8'));

export function sourceFiles(): string[] {
  return ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.generated.'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

function valuesOf(given: unknown): string[] | null {
  if (given === undefined) return [];
  if (!isNode(given) || given.type !== 'ObjectExpression') return null;
  const names = (given.properties as Node[]).map(({ key }) => (isNode(key) ? String(key.name) : ''));
  return names.includes('') ? null : names;
}

/** Every message in a syntax tree, in the order of the code: its literal text, and the values it is given. */
function* messageCalls(program: Node): Generator<{ text: Node; given: Node | undefined; isSaid: boolean }> {
  for (const [node] of nodesOf(program)) {
    if (node.type !== 'CallExpression') continue;
    const callee = node.callee as Node;
    const name = callee.type === 'Identifier' ? String(callee.name) : '';
    const [text, given] = node.arguments as Node[];
    if (!['say', 'message'].includes(name) || text?.type !== 'StringLiteral') continue;
    yield { text, given, isSaid: name === 'say' };
  }
}

/** Messages by their English text. */
export function messagesInCode(): Map<string, MessageUse[]> {
  const found = new Map<string, MessageUse[]>();
  for (const file of sourceFiles()) {
    for (const { text, given, isSaid } of messageCalls(syntaxOf(file))) {
      const english = String(text.value);
      const uses = found.get(english) ?? [];
      uses.push({ file, line: text.loc?.start.line ?? 0, values: isSaid ? valuesOf(given) : null });
      found.set(english, uses);
    }
  }
  return found;
}

/** A context's own files and all that they import. */
export function filesOf(entrypoints: readonly string[]): string[] {
  const files = [...entrypoints];
  for (const file of files) {
    for (const [node] of nodesOf(syntaxOf(file))) {
      const source = node.source;
      if (!isNode(source) || source.type !== 'StringLiteral') continue;
      const path = String(source.value);
      const imported = path.startsWith('#src/')
        ? path.slice(1)
        : path.startsWith('.')
          ? join(dirname(file), path)
          : null;
      if (
        imported &&
        /\.tsx?$/.test(imported) &&
        !imported.includes('.generated.') &&
        !files.includes(imported)
      )
        files.push(imported);
    }
  }
  return files;
}

export const catalogueFile = (language: Language) => join(root, `src/language/catalogue/${language}.json`);

/** The texts of a language by the English ones; an empty one has not been translated. */
export function catalogueOf(language: Language): Record<string, string> {
  return JSON.parse(readFileSync(catalogueFile(language), 'utf8'));
}

/** States and provinces by their ISO 3166-2 codes: proper names, the same in every language here. */
const placeNames = (): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'src/language/catalogue/places.json'), 'utf8'));

const hasArguments = (text: string) => /[{}]/.test(text);

function compiled(text: string): Compiled {
  return hasArguments(text) ? parse(text, { ignoreTag: true, captureLocation: false }) : text;
}

function compiledFor(language: Language, texts: readonly string[]): Record<string, Compiled> {
  if (language === 'en') {
    return Object.fromEntries(
      texts.filter(hasArguments).map((english) => [shippedName(english), compiled(withoutContext(english))]),
    );
  }
  const catalogue = catalogueOf(language);
  return Object.fromEntries(
    texts
      .filter((english) => catalogue[english])
      .map((english) => [shippedName(english), compiled(catalogue[english] ?? '')]),
  );
}

/**
 * What a message with arguments is called in the code that ships: its text there would be dead weight, since what is
 * formatted is the syntax tree. One without arguments stays as it is, to be said before any catalogue has come.
 */
export function shippedName(english: string): string {
  return hasArguments(english)
    ? `~${createHash('sha256').update(english).digest('base64url').slice(0, 4)}`
    : english;
}

/** Puts the shipped names into code that is being built. */
export function namesMessages(): {
  name: string;
  transform: (code: string, id: string) => string | null;
} {
  return {
    name: 'names-messages',
    transform(code, id) {
      if (!/\/(src|entrypoints)\/.*\.tsx?$/.test(id) || !code.includes('{')) return null;
      let named = code;
      for (const { text } of [...messageCalls(syntaxOfText(id, code))].reverse()) {
        const name = shippedName(String(text.value));
        if (name === text.value) continue;
        const [start, end] = [Number(text.start), Number(text.end)];
        named = `${named.slice(0, start)}${JSON.stringify(name)}${named.slice(end)}`;
      }
      return named;
    },
  };
}

/** What is seen in a console needs few of the messages, and goes to every frame of it. */
const IN_CONSOLE = ['entrypoints/console.content/index.ts', 'entrypoints/teach.ts'];

/** English for tests, which run on the code as it is written: by the messages themselves. */
export function englishForTests(): Record<string, Compiled> {
  return {
    ...placeNames(),
    ...Object.fromEntries(
      [...messagesInCode().keys()]
        .filter(hasArguments)
        .map((english) => [english, compiled(withoutContext(english))]),
    ),
  };
}

/** The files that the background reads its messages from: `languages/es.json`, and `languages/es.console.json`. */
export function shippedCatalogues(): { readonly relativeDest: string; readonly contents: string }[] {
  const messages = messagesInCode();
  const consoleFiles = new Set(filesOf(IN_CONSOLE));
  const all = [...messages.keys()].sort();
  const inConsole = all.filter((english) =>
    messages.get(english)?.some(({ file }) => consoleFiles.has(file)),
  );
  const places = placeNames();
  const shipped = (language: Language, texts: readonly string[]) =>
    JSON.stringify({ ...places, ...compiledFor(language, texts) });
  return LANGUAGES.flatMap((language) => [
    { relativeDest: `languages/${language}.json`, contents: shipped(language, all) },
    { relativeDest: `languages/${language}.console.json`, contents: shipped(language, inConsole) },
  ]);
}
