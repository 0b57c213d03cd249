import { expect, test } from 'vitest';
import { callingCodes } from '#src/location/tables.ts';
import { CALLING_CODE_COUNTRIES, CALLING_CODES } from '#src/sheet/index.ts';

test('each calling code that may be chosen is named by the country that the tables know for it', () => {
  const { 1: northAmerica, ...others } = Object.fromEntries(CALLING_CODE_COUNTRIES);
  expect(northAmerica).toBe('US');
  expect(others).toEqual(
    Object.fromEntries(
      CALLING_CODES.filter((code) => code !== '1').map((code) => [code, callingCodes().get(code)]),
    ),
  );
});
