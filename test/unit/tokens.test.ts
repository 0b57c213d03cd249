import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartTokens, tokens } from '#src/ui/tokens.ts';
import { shortened } from '../../scripts/short-styles.ts';

const ALL = tokens + chartTokens;

type Theme = 'light' | 'dark';

/** The colour of a token in one theme, `#rrggbb`. */
function colour(name: string, theme: Theme): string {
  const [, value = ''] = new RegExp(`--cd-${name}: ([^;]+);`).exec(ALL) ?? [];
  const [, light = '', dark = ''] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? ['', value, value];
  expect([light, dark], name).toEqual([expect.stringMatching(/^#\w{6}$/), expect.stringMatching(/^#\w{6}$/)]);
  return theme === 'light' ? light : dark;
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const WORDS: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  [
    'text',
    ['canvas', 'sunken', 'surface', 'hover', 'pressed', 'selected', 'check-surface', 'blocked-surface'],
  ],
  ['text-quiet', ['canvas', 'sunken', 'surface', 'hover', 'selected', 'idle-surface']],
  ['accent', ['canvas', 'sunken', 'surface', 'hover', 'selected']],
  ['accent-hover', ['canvas', 'surface']],
  ['on-fill', ['fill', 'fill-hover']],
  ['clear', ['canvas', 'surface', 'clear-surface']],
  ['blocked', ['canvas', 'surface', 'blocked-surface']],
  ['check', ['canvas', 'surface', 'check-surface']],
  ['idle', ['canvas', 'surface', 'idle-surface']],
  ['on-heat-0', ['heat-0']],
  ['text', ['heat-1', 'heat-2']],
  ['on-heat-3', ['heat-3']],
  ['on-heat-4', ['heat-4']],
];

const EDGES: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['line-strong', ['canvas', 'sunken', 'surface']],
  ['focus', ['canvas', 'sunken', 'surface', 'hover', 'selected']],
  ['fill', ['canvas', 'surface']],
  ['band-lawful', ['canvas', 'surface']],
  ['band-exposed', ['canvas', 'surface']],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(WORDS)('%s can be read on its grounds', (ink, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colour(ink, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(EDGES)('%s can be seen on its grounds', (ink, grounds) => {
    for (const ground of grounds) {
      expect(contrast(colour(ink, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

test('whatever a style sheet takes from the tokens is one of them', () => {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|css|html)$/.test(name) && !name.includes('.generated.'))
      .map((name) => `${folder}/${name}`),
  );
  const known = new Set([...ALL.matchAll(/(--cd-[a-z0-9-]+):/g)].map(([, name]) => name));
  const missing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/var\((--cd-[a-z0-9-]+)/g)]
      .filter(([, name]) => !known.has(name))
      .map(([, name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});

describe('a style sheet that ships', () => {
  test('has lost its comments and the space between its words', () => {
    expect(
      shortened('\n/* why */\n.a > .b,\n.c :focus-visible {\n  color: red;\n  margin: 0 1px;\n}\n'),
    ).toBe('.a>.b,.c :focus-visible{color:red;margin:0 1px}');
  });

  test('keeps the space that means something', () => {
    const css = '@media (prefers-reduced-motion: reduce) { :host { width: calc(1rem + 2px); content: ""; } }';
    expect(shortened(css)).toBe(
      '@media (prefers-reduced-motion:reduce){:host{width:calc(1rem + 2px);content:""}}',
    );
  });
});
