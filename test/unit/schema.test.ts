import { expect, test } from 'vitest';
import { InvalidDataError, parse, tryParse, z } from '#src/schema/index.ts';

// Found by fuzzing: a check reads `length`, and the words of a refusal name the constructor of what was refused.
test.each([
  '{"constructor":{"name":{"toString":1,"valueOf":1}}}',
  '{"length":{"toString":1,"valueOf":1}}',
  '{"length":[{"toString":1,"valueOf":1}]}',
])('%s is refused like any other value', (json) => {
  for (const schema of [z.string().check(z.minLength(1)), z.union([z.string(), z.array(z.string())])]) {
    expect(tryParse(schema, JSON.parse(json)).ok).toBe(false);
    expect(() => parse(schema, JSON.parse(json), 'a name')).toThrow(InvalidDataError);
  }
});
