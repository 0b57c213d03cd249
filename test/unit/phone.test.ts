import { describe, expect, test } from 'vitest';
import { maskPhone, readPhone } from '#src/contact/index.ts';

describe('a phone number', () => {
  test.each([
    ['+12125550123', '+12125550123'],
    ['+1 (212) 555-0123', '+12125550123'],
    ['+1.212.555.0123', '+12125550123'],
    ['\u202a+44 20 7946 0018\u202c', '+442079460018'],
    ['＋８１ ３ １２３４ ５６７８', '+81312345678'],
  ])('%s is read as %s', (written, phone) => {
    expect(readPhone(written)).toEqual({ ok: true, phone });
  });

  test.each([
    [null, 'missing'],
    ['   ', 'missing'],
    ['N/A', 'not-a-number'],
    ['+1 212 555 CALL', 'not-a-number'],
    ['2125550123', 'no-country-code'],
    ['+0212555012', 'no-country-code'],
    ['+1212555', 'wrong-length'],
    ['+1234567890123456', 'wrong-length'],
    ['+1 112 555 0123', 'not-assignable'],
    ['+1 212 155 0123', 'not-assignable'],
    ['+1 911 555 0123', 'not-assignable'],
    ['+1 212 911 0123', 'not-assignable'],
  ])('%s is refused: %s', (written, problem) => {
    expect(readPhone(written)).toEqual({ ok: false, problem });
  });

  test('is masked to what recognises it, not what calls it', () => {
    expect(maskPhone('+12125550123')).toBe('+1••••••••23');
  });
});
