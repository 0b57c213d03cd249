/** A line that is written in two ways is one line: on do-not-call lists, in attempts, among contacts. */
import { describe, expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import { readPhone } from '#src/contact/index.ts';
import { createDncIndex } from '#src/dnc/index.ts';
import { AttemptLedger } from '#src/frequency/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { ALL_CONTACTS, ContactStore, Validator } from '#src/verdict/index.ts';
import { clock, codesOf } from './support.ts';

const AT = parseInstant('2026-07-15T15:00:00Z');

const TWO_WAYS: readonly (readonly [one: string, other: string])[] = [
  ['+44 (0)20 7946 0018', '+442079460018'],
  ['+44 20 7946 0018 ext 12', '+442079460018'],
  ['+49 (0)30 901820', '+4930901820'],
  ['+54 9 11 2345 6789', '+54 11 2345 6789'],
  ['+54 11 15 2345 6789', '+54 11 2345 6789'],
  ['+52 1 55 1234 5678', '+52 55 1234 5678'],
  ['+55 11 98765 4321', '+55 11 8765 4321'],
];

describe.each([...TWO_WAYS, ...TWO_WAYS.map(([one, other]) => [other, one] as const)])(
  'listed as %s, dialed as %s',
  (listed, dialed) => {
    const validator = () => {
      const made = new Validator('test', rulebook, clock);
      made.beginDoNotCall(AT, 0);
      return made;
    };
    const contact = { externalId: 'C-1', phone: dialed, name: null, attributes: {} };

    test('a do-not-call list holds it back, one contact and many', () => {
      const one = validator();
      one.openDoNotCallList({ id: 'a', name: 'Own list', active: true });
      expect(one.addDoNotCallRecords('a', [{ phone: listed }])).toBe(0);
      one.doNotCallComplete();
      const [verdict] = one.judgeContacts([contact], AT);
      expect(verdict && codesOf(verdict)).toContain('DNC');
      expect(one.tallyOf([contact], AT).reasons.DNC).toBe(1);
      const [evidence] = one.dayEvidence(null, dialed, AT, AT + 1);
      expect(evidence?.doNotCall).toEqual([{ list: 'Own list', expiresAt: null }]);
    });

    test('its attempts count', () => {
      const one = validator();
      const attempt = {
        phone: listed,
        at: '2026-07-15T14:00:00Z',
        campaignId: 'c',
        externalId: null,
        outcome: null,
      };
      expect(one.recordAttempts([attempt])).toBe(0);
      const [evidence] = one.dayEvidence(null, dialed, AT, AT + 1);
      expect(evidence?.attempts).toHaveLength(1);
    });

    test('a record of it is found by its number, and by a row that shows it', () => {
      const one = validator();
      one.openList(ALL_CONTACTS, {});
      one.ingestPage(ALL_CONTACTS, {
        pageToken: null,
        nextPageToken: null,
        contacts: [{ ...contact, attributes: { country: 'US' } }],
        unreadable: 0,
        total: 1,
        at: AT,
      });
      const [row] = one.judgeRows(ALL_CONTACTS, [{ externalId: 'C-1', phone: listed, attributes: {} }], AT);
      expect(row?.known).toBe(true);
      const [evidence] = one.dayEvidence(ALL_CONTACTS, listed, AT, AT + 1);
      expect(evidence?.contact.externalId).toBe('C-1');
    });
  },
);

test('a store gives the number back as it is dialed', () => {
  const store = new ContactStore();
  store.ingest([{ externalId: 'C-1', phone: '+54 9 11 2345 6789', name: null, attributes: {} }]);
  expect(store.contactAt(0).phone).toBe('+5491123456789');
  expect(store.contactsWith('+541123456789')).toHaveLength(1);
});

test('the index and the ledger know a line by any of its digits', () => {
  const index = createDncIndex();
  index.addList({ id: 'a', name: 'a', active: true });
  index.add('a', '+5215512345678', null);
  expect(index.holds(525512345678)).toBe(true);
  expect(index.holds(5215512345678)).toBe(true);
  expect(index.size).toBe(1);
  const ledger = new AttemptLedger();
  const attempt = { at: AT, campaignId: 'c', externalId: 'C-1' };
  expect(ledger.record({ phone: '+5511987654321', ...attempt })).toBe(true);
  expect(ledger.record({ phone: '+551187654321', ...attempt })).toBe(false);
  expect(ledger.atMost(5511987654321, null, 0)).toBe(1);
  expect(ledger.attemptsOnPerson('+551187654321', 'C-1')).toHaveLength(1);
});

test('an entry that is no one’s number is no gap in a list; one that cannot be read is', () => {
  const validator = new Validator('test', rulebook, clock);
  validator.beginDoNotCall(AT, 0);
  validator.openDoNotCallList({ id: 'a', name: 'a', active: true });
  const records = [{ phone: '+19005550123' }, { phone: '2125550123' }, { phone: '+44 20 7946 0018 / 0019' }];
  expect(validator.addDoNotCallRecords('a', records)).toBe(2);
});

test('a number in E.164 is at most 15 digits, so that columns of numbers hold it exactly', () => {
  expect(readPhone('+49 30 1234567890123456').ok).toBe(false);
});
