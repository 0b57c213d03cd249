import { describe, expect, test } from 'vitest';
import {
  type EvidenceLine,
  explainClearing,
  explainEvidence,
  placeName,
  type Reason,
  type Verdict,
} from '#src/verdict/index.ts';

const READER = { locale: 'en' };

describe('a place is called as people call it', () => {
  test('a state by its name, a country in the language of whoever reads', () => {
    expect(placeName('US-RI', 'en')).toBe('Rhode Island');
    expect(placeName('CA-NL', 'ja')).toBe('Newfoundland and Labrador');
    expect(placeName('AU-NSW', 'en')).toBe('New South Wales');
    expect(placeName('DE', 'en')).toBe('Germany');
    expect(placeName('DE', 'de')).toBe('Deutschland');
    expect(placeName('US-*', 'en')).toBe('United States');
  });

  test('a part that has no name here is told by its country, and no name is made up', () => {
    expect(placeName('IT-25', 'en')).toBe('Italy, 25');
    expect(placeName('nowhere at all', 'en')).toBe('nowhere at all');
    expect(placeName('constructor', 'en')).toBe('constructor');
  });

  test('a piece of evidence says the place and whose time it has', () => {
    const { means } = explainEvidence(
      {
        source: 'state',
        said: 'FL',
        finding: 'places',
        places: [
          { jurisdiction: 'US-FL', zone: 'America/New_York' },
          { jurisdiction: 'US-FL', zone: 'America/Chicago' },
        ],
        note: null,
      },
      READER,
    );
    expect(means).toBe('Florida, New York or Chicago time');
  });
});

describe('what would clear a contact', () => {
  const NOW = Date.parse('2026-11-25T23:00:00Z');
  const verdict = (over: Partial<Verdict>): Verdict => ({
    status: 'review',
    reasons: [],
    nextCallableAt: null,
    callableUntil: null,
    holdsUntil: NOW,
    places: [{ jurisdiction: 'US-RI', zone: 'America/New_York', localTime: '2026-11-25T18:00' }],
    evidence: [],
    evidenceDisagrees: false,
    consent: null,
    zonesThatDiffer: [],
    provenance: {
      rulebookVersion: '',
      tzdata: { pinned: '', browser: null },
      locationDataVersion: '',
      policyHash: '',
      evaluatedAt: NOW,
    },
    ...over,
  });
  const reason = (code: Reason['code'], detail: Reason['detail'] = {}): Reason => ({
    code,
    effect: 'blocks',
    jurisdiction: null,
    zone: null,
    localTime: null,
    rule: null,
    citation: null,
    until: null,
    detail,
  });
  const said = (over: Partial<Verdict>) => explainClearing(verdict(over), READER);

  test('is the hour, where time does it, in the called person’s own zone', () => {
    expect(said({ status: 'blocked', nextCallableAt: Date.parse('2026-11-27T14:00:00Z') })).toMatch(
      /^Clears by itself Fri, Nov 27, 9:00.AM EST\.$/,
    );
  });

  test('is the first thing to do, where time does not', () => {
    expect(said({ status: 'blocked', reasons: [reason('DNC', { list: 'Corporate' })] })).toBe(
      'Does not clear by itself. Take it off “Corporate” first.',
    );
    const unreadable: EvidenceLine = {
      source: 'postalCode',
      said: '1234',
      finding: 'unreadable',
      places: [],
      note: null,
    };
    expect(said({ reasons: [reason('UNKNOWN_LOCATION')], evidence: [unreadable] })).toBe(
      'Does not clear by itself. Correct what cannot be read first: 1234.',
    );
    // What cannot be read stands in nobody's way here, so it is not what is to be corrected.
    expect(said({ reasons: [reason('MISSING_EXTERNAL_ID')], evidence: [unreadable] })).toBe(
      'Does not clear by itself.',
    );
  });

  test('is nothing, where it is clear', () => {
    expect(said({ status: 'callable' })).toBe('No rule we know blocks this call.');
  });
});
