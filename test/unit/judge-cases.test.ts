/**
 * Contacts as real lists hold them, and what is right for each: callable, not callable, or a reason that must be
 * given. The lines are questions as `npm run judge` reads them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulebook } from '#src/rulebook/index.ts';
import { parse, z } from '#src/schema/index.ts';
import { Examiner } from '#src/verdict/index.ts';
import { clock } from './support.ts';

const Case = z.object({ name: z.string(), expect: z.string(), why: z.string() });
const examiner = new Examiner(rulebook, clock);
const cases = readFileSync('test/cases/judge.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ line, ...parse(Case, JSON.parse(line), 'a case') }));

test.each(cases)('$name: $expect, for $why', ({ line, expect: right }) => {
  const answer = examiner.answer(line);
  if (!('verdict' in answer)) throw new Error(JSON.stringify(answer.issues));
  const { status, reasons } = answer.verdict;
  if (right === 'callable') expect(reasons).toEqual([]);
  else if (right === 'not callable') expect(status).not.toBe('callable');
  else expect(reasons.map(({ code }) => code)).toContain(right);
});

test('there are cases of each kind', () => {
  expect(new Set(cases.map(({ expect: right }) => right))).toEqual(
    new Set(['callable', 'not callable', 'DNC', 'HOLIDAY', 'CONSENT_NOT_VISIBLE', 'INVALID_PHONE']),
  );
});
