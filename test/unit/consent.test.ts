import { describe, expect, test } from 'vitest';
import { parseInstant } from '#src/clock/index.ts';
import type { Consent } from '#src/consent/index.ts';
import { createRulebook, parseRulebookRow, type Rulebook } from '#src/rulebook/index.ts';
import {
  ContactStore,
  compilePolicy,
  explainConsent,
  explainReason,
  judge,
  type PolicySettings,
} from '#src/verdict/index.ts';
import { clock, contactOf, facts } from './support.ts';

const READER = { locale: 'en-US' };
/** A French number on a Wednesday at 10:30 in Paris. */
const AT = parseInstant('2026-11-25T09:30:00Z');
const PARIS = contactOf('+33142685300');

/** A law of which every date is known, so that what is tested is the engine and not this year's rulebook. */
function lawWith(consent: { kinds: string[] } | null, from: string): Rulebook {
  const base = {
    code: 'FR',
    name: 'France',
    hours: 'mon-sun 09:00-20:00',
    holidays: null,
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: { text: 'An act of the test', url: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  };
  const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  return createRulebook(
    [
      { ...base, id: 'FR', inForce: { from: '2020-01-01', until: dayBefore } },
      { ...base, id: `FR:${from}`, inForce: { from, until: null }, ...(consent ? { consent } : {}) },
    ].map(parseRulebookRow),
  );
}

const LAW = lawWith({ kinds: ['express', 'relationship'] }, '2026-08-11');

function verdict(consent: Consent | null, at = AT, settings: Partial<PolicySettings> = {}, law = LAW) {
  return judge({ ...PARIS, consent }, compilePolicy(law, clock, settings), facts(), at);
}

const given = (
  kind: Consent['kind'],
  from = '2026-05-03T08:00:00Z',
  until: string | null = null,
): Consent => ({
  kind,
  given: parseInstant(from),
  until: until === null ? null : parseInstant(until),
});

describe('where a law wants consent beforehand', () => {
  test('nothing recorded is for review, with the law that wants it', () => {
    const { status, reasons, nextCallableAt } = verdict(null);
    expect(status).toBe('review');
    expect(reasons).toMatchObject([
      {
        code: 'CONSENT_NOT_VISIBLE',
        effect: 'reviews',
        jurisdiction: 'FR',
        rule: 'FR:2026-08-11',
        until: null,
      },
    ]);
    expect(nextCallableAt).toBeNull();
    expect(reasons.map((reason) => explainReason(reason, READER))).toEqual([
      'France: only someone who has agreed or is a customer may be called. No consent is on record here.',
    ]);
  });

  test.each(['express', 'relationship', 'express-written'] as const)(
    'a recorded consent (%s) is enough',
    (kind) => {
      const judged = verdict(given(kind));
      expect(judged.status).toBe('callable');
      expect(judged.consent).toEqual({ neededBy: ['FR:2026-08-11'], recorded: given(kind), elsewhere: null });
    },
  );

  test('of another kind it is not', () => {
    const { status, reasons } = verdict(given('inquiry'));
    expect(status).toBe('review');
    expect(explainReason(reasons[0] as never, READER)).toContain('of another kind');
  });

  test('it counts from when it was given until it ended, ends exclusive', () => {
    const consent = given('express', '2026-11-25T09:30:00Z', '2026-11-25T10:00:00Z');
    expect(verdict(consent, AT - 1).status).toBe('review');
    expect(verdict(consent, AT - 60_000).nextCallableAt).toBe(AT);
    expect(verdict(consent, AT)).toMatchObject({ status: 'callable', callableUntil: consent.until });
    expect(verdict(consent, (consent.until ?? 0) - 1).status).toBe('callable');
    const after = verdict(consent, consent.until ?? 0);
    expect(after).toMatchObject({ status: 'review', nextCallableAt: null });
    expect(explainReason(after.reasons[0] as never, READER)).toContain('ended Wed, Nov 25, 11:00');
  });

  test('not before the day on which the law begins, by the local calendar', () => {
    // 11 August begins at 22:00 UTC of the 10th in Paris; the evening before is open until 20:00.
    expect(verdict(null, parseInstant('2026-08-10T17:59:00Z')).status).toBe('callable');
    expect(verdict(null, parseInstant('2026-08-10T17:59:00Z')).consent).toBeNull();
    expect(verdict(null, parseInstant('2026-08-11T07:00:00Z')).status).toBe('review');
  });

  test('hours bind with consent as without', () => {
    expect(verdict(given('express'), parseInstant('2026-11-25T20:30:00Z')).status).toBe('blocked');
  });

  test('an organisation that keeps its consents elsewhere says so, and it is told who said it', () => {
    const elsewhere = { saidBy: 'Iris Kaya', saidAt: '2026-11-20T09:00:00+01:00' };
    const judged = verdict(null, AT, { consentsElsewhere: elsewhere });
    expect(judged.status).toBe('callable');
    expect(judged.consent?.elsewhere).toEqual(elsewhere);
    expect(explainConsent(judged, READER)).toBe(
      'Consent is needed here. Iris Kaya said on November 20, 2026 that your organisation keeps consents elsewhere.',
    );
    expect(explainConsent(verdict(given('express')), READER)).toBe(
      'Consent is needed here. On record since May 3, 2026: the person has agreed.',
    );
    expect(explainConsent(verdict(null), READER)).toBeNull();
  });

  test('where none is wanted nothing is said of it', () => {
    const judged = verdict(null, AT, {}, lawWith(null, '2026-08-11'));
    expect(judged).toMatchObject({ status: 'callable', consent: null });
  });

  test('many contacts are judged as one is, and a consent that ends is foreseen', () => {
    const policy = compilePolicy(LAW, clock, {});
    const store = new ContactStore();
    const list = [
      PARIS,
      { ...PARIS, externalId: 'C-2', consent: given('express') },
      {
        ...PARIS,
        externalId: 'C-3',
        consent: given('express', '2026-01-01T00:00:00Z', '2026-11-25T11:00:00Z'),
      },
      { ...PARIS, externalId: 'C-4', consent: given('inquiry') },
    ];
    store.ingest(list);
    expect(store.statuses(policy, facts(), AT, 1)).toEqual(['review', 'callable', 'callable', 'review']);
    const hours = store.forecast(policy, facts(), AT, 3, 1).hours.map(({ callable }) => callable);
    expect(hours).toEqual([2, 2, 1]);
    // A record that comes again without its consent has none.
    store.ingest([{ ...PARIS, externalId: 'C-2' }]);
    expect(store.statuses(policy, facts(), AT, 1)[1]).toBe('review');
  });
});
