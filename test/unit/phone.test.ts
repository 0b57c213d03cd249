/** Cells as lists hold them: `phone-cases.json` has each with the calling code chosen for its file, and what it is. */
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { isNobodysNumber, lineDigits, lineOf, maskPhone, readPhone } from '#src/contact/index.ts';
import { allCallingCodes } from '#src/contact/phone-plans.ts';
import { CALLING_CODES, contactOf } from '#src/sheet/index.ts';
import cases from './phone-cases.json' with { type: 'json' };

describe('a phone number', () => {
  const rows = cases.map(({ cell, code, phone, problem }) => ({ cell, code, phone, problem }));

  test.each(rows.filter(({ phone }) => phone))('$cell with +$code is $phone', ({ cell, code, phone }) => {
    expect(readPhone(cell, code)).toEqual({ ok: true, phone });
  });

  test.each(rows.filter(({ problem }) => problem))('$cell with +$code is refused: $problem', (row) => {
    expect(readPhone(row.cell, row.code)).toEqual({ ok: false, problem: row.problem });
  });

  test('that says its calling code is the same whatever code a file has', () => {
    // Some countries dial 001 or 009 for calls abroad: their lists are not sure of a 00.
    const certain = cases.filter(
      ({ cell, code, phone }) => code === null && phone && !cell?.startsWith('00'),
    );
    for (const { cell, phone } of certain) {
      for (const code of CALLING_CODES)
        expect(readPhone(cell, code), `${cell} +${code}`).toMatchObject({ phone });
    }
  });

  test('behind 00 is that number, or asked about, whatever code a file has', () => {
    for (const { cell, phone } of cases) {
      if (phone === undefined || !cell?.startsWith('00') || !readPhone(cell).ok) continue;
      for (const code of CALLING_CODES) {
        const reading = readPhone(cell, code);
        expect(reading.ok ? reading.phone : reading.problem, `${cell} +${code}`).toBe(
          reading.ok ? phone : 'ambiguous',
        );
      }
    }
  });

  test('that a file cannot read stays as it stands, and nobody reads it later', () => {
    const columns = [{ header: 'Phone', meaning: 'phone' as const }];
    for (const { cell, code, phone } of cases) {
      if (cell === null || cell.replace(/[\s\p{Cf}]/gu, '') === '') continue;
      const contact = contactOf([cell], columns, code);
      expect(contact.phone).toBe(phone ?? (readPhone(cell).ok ? null : cell.trim()));
      if (!phone) expect(readPhone(contact.phone).ok, cell).toBe(false);
    }
  });

  test('of a calling code that nobody has is completed by none', () => {
    expect(readPhone('912345678', '83')).toEqual({ ok: false, problem: 'no-country-code' });
  });

  test('is masked to what recognises it, not what calls it', () => {
    expect(maskPhone('+12125550123')).toBe('+1••••••••23');
  });
});

test('a calling code can be chosen for every country, and for nothing else', () => {
  const ofCountries = allCallingCodes().filter((code) => Object.hasOwn(metadata.country_calling_codes, code));
  expect(CALLING_CODES).toEqual(ofCountries);
});

test('a number that nobody answers at no extra price needs no place on a list', () => {
  expect(isNobodysNumber('premium-rate')).toBe(true);
  expect(isNobodysNumber('not-assignable')).toBe(true);
  expect(isNobodysNumber('no-country-code')).toBe(false);
});

describe('the line identity', () => {
  test.each([
    ['+5491123456789', '+541123456789'],
    ['+541123456789', '+541123456789'],
    ['+5492614234567', '+542614234567'],
    ['+5215512345678', '+525512345678'],
    ['+525512345678', '+525512345678'],
    ['+5511987654321', '+551187654321'],
    ['+551187654321', '+551187654321'],
    ['+5599999999999', '+559999999999'],
    // Mobile numbers that never had eight digits, and fixed lines, are themselves.
    ['+5511912345678', '+5511912345678'],
    ['+551123456789', '+551123456789'],
    ['+442079460018', '+442079460018'],
    ['+12125550123', '+12125550123'],
    ['+123456789012345', '+123456789012345'],
    ['+5312345678901', '+5312345678901'],
    ['+5612345678901', '+5612345678901'],
  ])('of %s is %s', (phone, line) => {
    expect(lineOf(phone)).toBe(line);
    expect(lineDigits(Number(phone.slice(1)))).toBe(Number(line.slice(1)));
    expect(lineOf(line)).toBe(line);
  });

  test.each([
    [
      '+54 9 11 2345-6789',
      '+54 11 2345-6789',
      '+54 11 15 2345-6789',
      '0054 11 2345 6789',
      '+54 (0)11 15-2345-6789',
    ],
    [
      '+52 1 55 1234 5678',
      '+52 55 1234 5678',
      '0052 1 55 1234 5678',
      '+52 (1) 55 1234 5678',
      '+52 044 55 1234 5678',
    ],
    [
      '+55 11 98765-4321',
      '+55 11 8765-4321',
      '+55 (0)11 98765-4321',
      '+55 0 31 11 98765 4321',
      '+55 (11) 8765 4321',
    ],
    [
      '+44 (0)20 7946 0018',
      '+442079460018',
      '+44 20 7946 0018 ext 12',
      '+44 020 7946 0018',
      'tel:+442079460018;ext=3',
    ],
  ])('of %s is that of the other ways to write it', (...written) => {
    const lines = written.map((text) => {
      const reading = readPhone(text);
      return reading.ok ? lineOf(reading.phone) : reading.problem;
    });
    expect(new Set(lines).size, lines.join(' ')).toBe(1);
  });
});
