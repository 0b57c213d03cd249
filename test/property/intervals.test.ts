import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  endOfInterval,
  type Intervals,
  intersect,
  nextInside,
  normalise,
} from '../../src/verdict/intervals.ts';

const set = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { maxLength: 8 })
  .map(normalise);
const points = Array.from({ length: 62 }, (_, index) => index);

const members = (intervals: Intervals) => points.filter((point) => contains(intervals, point));

describe('sets of instants', () => {
  test('an intersection holds what both hold', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        expect(members(intersect(a, b))).toEqual(points.filter((p) => contains(a, p) && contains(b, p)));
      }),
    );
  });

  test('the next instant inside is the first one that is contained', () => {
    fc.assert(
      fc.property(set, fc.integer({ min: 0, max: 61 }), (a, at) => {
        expect(nextInside(a, at)).toBe(points.find((p) => p >= at && contains(a, p)) ?? null);
      }),
    );
  });

  test('an interval ends at the first instant outside', () => {
    fc.assert(
      fc.property(set, fc.integer({ min: 0, max: 61 }), (a, at) => {
        const end = contains(a, at) ? points.find((p) => p > at && !contains(a, p)) : null;
        expect(endOfInterval(a, at)).toBe(end);
      }),
    );
  });
});
