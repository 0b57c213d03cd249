import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathSegment } from '#src/cxone/path-segment.ts';

describe('an id in a path', () => {
  test('is one segment, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        let segment: string;
        try {
          segment = pathSegment(id);
        } catch {
          return;
        }
        const { pathname, search, hash } = new URL(`https://api.example/skills/${segment}/stop`);
        expect(pathname.split('/')).toEqual(['', 'skills', segment, 'stop']);
        expect(search + hash).toBe('');
        expect(decodeURIComponent(segment)).toBe(id);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['', '.', '..', 'a\u0000', 'a\nb', 'a\u0085', '\ud800'])(
    'is refused where it can be none: %j',
    (id) => {
      expect(() => pathSegment(id)).toThrowError(expect.objectContaining({ problem: 'invalid' }));
    },
  );

  test.each([
    ['../../other', '..%2F..%2Fother'],
    ['a?b#c', 'a%3Fb%23c'],
    ['...', '...'],
  ])('%s is %s', (id, segment) => {
    expect(pathSegment(id)).toBe(segment);
  });
});
