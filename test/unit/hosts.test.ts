import { expect, test } from 'vitest';
import { isLeftAlone, NOT_CONSOLE_HOSTS } from '#src/console/hosts.ts';

test('sign-in and help pages are left alone, however a script came there', () => {
  for (const pattern of NOT_CONSOLE_HOSTS) expect(isLeftAlone(new URL(pattern).origin)).toBe(true);
  expect(isLeftAlone('https://na1.nice-incontact.com')).toBe(false);
  expect(isLeftAlone('http://auth.nice-incontact.com')).toBe(false);
});
