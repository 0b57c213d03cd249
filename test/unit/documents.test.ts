/** What the documents say of the product, held to the product. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, withoutContext } from '#src/language/index.ts';
import { catalogueOf, messagesInCode } from '../../scripts/message-catalogue.ts';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'test/sandbox/README.md',
];
const commands = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('names only commands that there are', () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w-]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short,
    );
    for (const command of named) expect(commands, `npm run ${command}`).toContain(command);
  });

  test('links only to what is there', () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target)) continue;
      expect(existsSync(join(dirname(path), target)), target).toBe(true);
    }
  });

  test('names only files that there are', () => {
    for (const [, file = ''] of text.matchAll(
      /`((?:src|test|scripts|docs|public|entrypoints)\/[\w./-]+\.\w+)`/g,
    )) {
      expect(existsSync(file), file).toBe(true);
    }
    for (const [, file = ''] of text.matchAll(/`([\w-]+\.(?:test|e2e)\.ts)`/g)) {
      const found = ['unit', 'property', 'fuzz', 'oracles', 'seeds', 'e2e'].some((folder) =>
        existsSync(join('test', folder, file)),
      );
      expect(found, file).toBe(true);
    }
  });
});

test.each(['docs/officers.md', 'docs/glossary.md'])('%s names what stands on the screen', (path) => {
  const shown = [...messagesInCode().keys()];
  const named = [...readFileSync(path, 'utf8').matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].flatMap(
    ([, name = '']) => name.split(' > '),
  );
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) {
    expect(
      shown.some((message) => withoutContext(message).startsWith(name)),
      name,
    ).toBe(true);
  }
});

test('the glossary has each word once, and says where it is', () => {
  const rows = [
    ...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|.*\|$/gm),
  ]
    .map(([, word = '', meaning, where = '']) => ({ word, meaning, where }))
    .filter(({ word }) => word !== 'word');
  const words = rows.map(({ word }) => word);
  expect(words.length).toBeGreaterThan(80);
  expect(words).toEqual([...new Set(words)]);
  for (const { word, where } of rows) {
    const places = [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place);
    expect(places, word).not.toEqual([]);
    for (const place of places) expect(existsSync(place), `${word}: ${place}`).toBe(true);
  }
});

describe.each(LANGUAGES)('the store’s text in %s', (language) => {
  const text = readFileSync(`docs/store/${language}.md`, 'utf8');

  test('fits its fields, and has the description of the manifest', () => {
    const summary = /^> (.+)$/m.exec(text)?.[1] ?? '';
    const file = `public/_locales/${language.replace('-', '_')}/messages.json`;
    const { description } = JSON.parse(readFileSync(file, 'utf8')) as { description: { message: string } };
    expect(summary).toBe(description.message);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(text.length).toBeLessThan(16_000);
  });

  test('says that it is neither NICE’s nor advice, and uses the words of the screen', () => {
    const english = 'Not affiliated with NICE. Not legal advice.';
    const catalogue = language === 'en' ? null : catalogueOf(language);
    expect(text).toContain(catalogue?.[english] ?? english);
    for (const status of ['Clear', 'Blocked', 'Check']) {
      expect(text).toContain(catalogue?.[`[verdict] ${status}`] ?? status);
    }
  });
});

test('every permission of the manifest is explained to the stores, and no other', async () => {
  const explained = [...readFileSync('docs/store/permissions.md', 'utf8').matchAll(/^\| `([\w]+)` \|/gm)].map(
    ([, name]) => name,
  );
  const config = readFileSync('wxt.config.ts', 'utf8');
  const list = /permissions: \[([\s\S]*?)\],\n\s+host_permissions/.exec(config)?.[1] ?? '';
  const asked = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name).filter((name) => name !== 'firefox');
  expect(explained.sort()).toEqual(asked.sort());
});

describe('the decisions', () => {
  const folder = 'docs/decisions';
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const rows = [...index.matchAll(/^\| \[(\d+)\]\((\S+?)\) \| (.+?) \| ([\d-]+) \| (\w+) \|$/gm)];

  test('are all in the index', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(rows.map(([, , page]) => page).sort()).toEqual(pages.sort());
  });

  const pages = rows.map(([, number = '', page = '', title, date, status]) => ({
    number,
    page,
    title,
    date,
    status,
  }));

  test.each(pages)('$page', ({ number, page, title, date, status }) => {
    const head = readFileSync(join(folder, page), 'utf8').split('\n').slice(0, 4).join('\n');
    expect(page.startsWith(`${number.padStart(4, '0')}-`)).toBe(true);
    expect(head).toMatch(/^Date: \d{4}-\d\d-\d\d/m);
    expect(head.startsWith(`# ${number}. ${title}\n\nStatus: ${status}\nDate: ${date}`)).toBe(true);
  });
});
