import fc from 'fast-check';
import parsePhoneNumber, { getCountries, getCountryCallingCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/max/metadata';
import { describe, expect, test } from 'vitest';
import { lineDigits, lineOf, readPhone } from '#src/contact/index.ts';
import { CALLING_CODES, contactOf } from '#src/sheet/index.ts';

const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^[0-9]{${min},${max}}$`));
const code = fc.constantFrom(...CALLING_CODES);

/** Canonical numbers of every country, most of a length that its plan has; about a third are in use. */
const canonical = fc.oneof(
  fc.tuple(code, digits(4, 12)).map(([callingCode, national]) => `+${callingCode}${national}`),
  fc
    .tuple(
      fc.constantFrom('44', '49', '39', '52', '54', '55', '7', '81', '86', '91', '36', '370'),
      digits(6, 11),
    )
    .map(([callingCode, national]) => `+${callingCode}${national}`),
);

/** One number in the ways in which people write it from anywhere. */
function waysToWrite(phone: string, callingCode: string, groups: readonly number[]): string[] {
  const national = phone.slice(1 + callingCode.length);
  let grouped = '';
  let at = 0;
  for (const size of groups) {
    grouped += `${national.slice(at, at + size)} `;
    at += size;
  }
  grouped = `${grouped}${national.slice(at)}`.trim().replace(/\s+/g, ' ');
  return [
    phone,
    `+${callingCode} ${grouped}`,
    `(+${callingCode}) ${grouped}`,
    `00${callingCode} ${grouped}`,
    `+${callingCode}-${grouped.replaceAll(' ', '-')}`,
    `+${callingCode}.${grouped.replaceAll(' ', '.')}`,
    `tel:+${callingCode}-${grouped.replaceAll(' ', '-')};ext=7`,
    `+${callingCode} ${grouped} ext. 123`,
    `'+${callingCode}${national}`,
    `\u202a+${callingCode}\u00a0${grouped}\u202c`,
    `${phone}.0`,
    phone.replace(/[+0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ];
}

function phoneOf(text: string): string {
  const reading = readPhone(text);
  if (!reading.ok) throw new Error(`${text} is no number: ${reading.problem}`);
  return reading.phone;
}

describe('a number', () => {
  test('in E.164, of seven digits or more, is one exactly when the library says so, outside North America', () => {
    fc.assert(
      fc.property(canonical, (phone) => {
        if (phone.startsWith('+1') || phone.length < 8) return;
        const theirs = parsePhoneNumber(phone, { extract: false }, metadata);
        const reading = readPhone(phone);
        if (reading.ok && reading.phone === phone) expect(theirs?.isValid(), phone).toBe(true);
        if (theirs?.isValid() && theirs.number === phone) {
          const isPremium = theirs.getType() === 'PREMIUM_RATE';
          expect(reading, phone).toEqual(
            isPremium ? { ok: false, problem: 'premium-rate' } : { ok: true, phone },
          );
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test('has one line, however it is written, whatever code a file has', () => {
    let lines = 0;
    fc.assert(
      fc.property(
        canonical.filter((phone) => readPhone(phone).ok),
        code,
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
        (phone, chosen, groups) => {
          lines++;
          const dialed = phoneOf(phone);
          const line = lineOf(dialed);
          const callingCode = CALLING_CODES.find((one) => dialed.startsWith(`+${one}`)) ?? '';
          for (const text of waysToWrite(dialed, callingCode, groups)) {
            const again = readPhone(text, chosen);
            // Where another prefix than 00 is dialed for calls abroad, a list is not sure of it.
            if (text.startsWith('00') && !again.ok) expect(again.problem, text).toBe('ambiguous');
            else expect(again.ok && lineOf(again.phone), text).toBe(line);
          }
          expect(lineOf(line)).toBe(line);
          expect(line).toMatch(/^\+[1-9]\d{3,14}$/);
          expect(lineDigits(Number(dialed.slice(1)))).toBe(Number(line.slice(1)));
        },
      ),
      { numRuns: 3_000 },
    );
    expect(lines).toBe(3_000);
  });

  test('with its own calling code and no plus sign is that number, or asked about', () => {
    let read = 0;
    fc.assert(
      fc.property(
        canonical.filter((phone) => readPhone(phone).ok),
        (written) => {
          const phone = phoneOf(written);
          const callingCode = CALLING_CODES.find((one) => phone.startsWith(`+${one}`)) ?? '';
          const reading = readPhone(phone.slice(1), callingCode);
          if (reading.ok) read++;
          expect(reading, phone).toEqual(
            reading.ok ? { ok: true, phone } : { ok: false, problem: 'ambiguous' },
          );
        },
      ),
      { numRuns: 3_000 },
    );
    // Where a plan has numbers of many lengths (Germany, Finland, Indonesia) short ones can be both.
    expect(read).toBeGreaterThan(2_200);
  });

  test('that a file cannot read with its calling code nobody reads later without it', () => {
    const columns = [{ header: 'Phone', meaning: 'phone' as const }];
    const cell = fc.oneof(
      fc.stringMatching(/^[+0-9 ()./,;x-]{1,24}$/),
      fc.stringMatching(/^(00|011)[0-9]{8,14}$/),
    );
    fc.assert(
      fc.property(cell, code, (text, chosen) => {
        const reading = readPhone(text, chosen);
        const contact = contactOf([text], columns, chosen);
        expect(readPhone(contact.phone).ok, text).toBe(reading.ok);
      }),
      { numRuns: 20_000 },
    );
  });
});

test('the library knows every country by a calling code that can be chosen', () => {
  for (const country of getCountries(metadata)) {
    expect(CALLING_CODES).toContain(getCountryCallingCode(country, metadata));
  }
});
