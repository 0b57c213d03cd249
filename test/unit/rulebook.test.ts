import { describe, expect, test } from 'vitest';
import { epochDayOf } from '#src/clock/index.ts';
import {
  applyAmendments,
  applyWhatHolds,
  calendarKnownOn,
  createRulebook,
  holidayOn,
  hoursOn,
  InvalidAmendmentError,
  InvalidRulebookError,
  parseRulebookRow,
  rulebook,
} from '#src/rulebook/index.ts';
import { CONSENTED, codesOf, contactOf, verdictAt } from './support.ts';

const day = (date: string) =>
  epochDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));

describe('holidays', () => {
  test.each([
    ['US-PA', '2027-03-26', 'Good Friday'],
    ['US-PA', '2026-11-03', 'Election Day'],
    ['US-PA', '2027-11-02', 'Election Day'],
    ['US-RI', '2026-08-10', 'Victory Day'],
    ['US-RI', '2026-11-03', 'Election Day'],
    ['US-UT', '2027-07-23', 'Pioneer Day'],
    ['US-UT', '2027-07-24', 'Pioneer Day'],
    ['US-UT', '2026-06-15', 'Juneteenth'],
    ['US-LA', '2026-02-17', 'Mardi Gras'],
    ['US', '2026-07-03', 'Independence Day'],
    ['US', '2021-12-31', "New Year's Day"],
    ['FR', '2027-05-06', 'Ascension Day'],
    ['NZ', '2027-06-25', 'Matariki'],
    ['IL', '2026-09-21', 'Yom Kippur'],
    ['IL', '2027-04-22', 'Passover'],
    ['SG', '2026-02-17', 'Chinese New Year'],
    ['TR', '2026-03-20', 'Ramazan Bayramı'],
    ['CO', '2026-01-12', 'Epiphany'],
    ['CL', '2026-06-21', 'Day of Indigenous Peoples'],
    ['GB', '2023-05-08', 'Royal or commemorative bank holiday'],
    ['IT', '2026-10-04', 'Saint Francis of Assisi'],
    ['CA-QC', '2026-06-24', 'National Holiday'],
    ['CO', '2026-07-13', 'Our Lady of the Rosary of Chiquinquirá'],
    ['CO', '2027-07-12', 'Our Lady of the Rosary of Chiquinquirá'],
    ['CO', '2028-07-10', 'Our Lady of the Rosary of Chiquinquirá'],
    ['CO', '2029-07-09', 'Our Lady of the Rosary of Chiquinquirá'],
    ['CO', '2030-07-15', 'Our Lady of the Rosary of Chiquinquirá'],
    ['ZA', '2026-11-04', 'Election day'],
    ['ZA', '2021-11-01', 'Election day'],
    ['ZA', '2022-12-27', 'Declared by the President'],
    ['ZA', '2023-12-15', 'Declared by the President'],
    ['ZA', '2026-08-10', "National Women's Day"],
    ['GB', '2026-06-15', 'Royal or commemorative bank holiday'],
    ['AR', '2026-11-23', 'National Sovereignty Day'],
    ['AR', '2026-12-07', 'Day off for tourism'],
    ['CL', '2028-06-20', 'Day of Indigenous Peoples'],
    ['CL', '2023-01-02', "Day after New Year's Day"],
    ['CL', '2028-10-27', 'Reformation Day'],
    ['ES', '2027-03-25', 'Maundy Thursday'],
    ['ES', '2026-12-07', 'Constitution Day'],
    ['TR', '2027-03-08', 'Ramazan Bayramı'],
    ['TR', '2027-05-19', 'Kurban Bayramı'],
    ['SG', '2027-02-08', 'Chinese New Year'],
    ['SG', '2027-10-28', 'Deepavali'],
    ['US-RI', '2027-05-04', 'Rhode Island Independence Day'],
    ['US-RI', '2025-05-05', 'Rhode Island Independence Day'],
    ['US-UT', '2027-03-26', 'Good Friday'],
    ['US-LA', '2027-08-30', 'Huey P. Long Day'],
    ['US', '2027-12-24', 'Christmas Day'],
    ['US', '2027-12-31', "New Year's Day"],
    ['CA-ON', '2027-11-11', 'Remembrance Day'],
    ['CA-ON', '2027-12-27', 'Christmas Day'],
    ['CA-BC', '2027-03-29', 'Easter Monday'],
    ['NZ', '2027-12-28', 'Boxing Day'],
    ['AU', '2026-12-28', 'Boxing Day'],
    ['GB', '2028-01-03', "New Year's Day"],
  ])('%s on %s: %s', (calendar, date, name) => {
    expect(holidayOn(calendar, day(date))).toBe(name);
  });

  test.each([
    ['US-RI', '2027-11-02'],
    ['US', '2027-03-26'],
    ['DK', '2024-04-26'],
    ['IT', '2025-10-04'],
    ['CO', '2025-07-14'],
    // A holiday that is moved leaves its own day to work.
    ['CO', '2026-07-09'],
    ['CO', '2026-11-11'],
    ['AR', '2026-11-20'],
    ['CL', '2027-10-12'],
    ['CL', '2028-10-31'],
    ['CL', '2028-06-21'],
    ['BR-RJ', '2027-02-08'],
    ['US-UT', '2026-04-03'],
    ['SG', '2027-05-18'],
    ['CA-ON', '2026-08-03'],
  ])('%s has none on %s', (calendar, date) => {
    expect(holidayOn(calendar, day(date))).toBeNull();
  });

  const calendars = [...new Set(rulebook.rows.flatMap((row) => row.holidays?.calendars ?? []))];

  test.each(calendars)('%s is known this year and not for ever', (calendar) => {
    expect(calendarKnownOn(calendar, day('2026-12-31'))).toBe(true);
    expect(calendarKnownOn(calendar, day('2031-01-01'))).toBe(false);
  });

  test.each([
    ['DE', '2030-12-31'],
    ['CO', '2030-12-31'],
    ['US-PA', '2028-12-31'],
    ['GB', '2028-12-31'],
    ['US-LA', '2027-12-31'],
    ['SG', '2027-12-31'],
    ['BR', '2027-06-23'],
    ['AR', '2026-12-31'],
    ['ZA', '2026-12-31'],
  ])('of %s are known through %s', (calendar, last) => {
    expect(calendarKnownOn(calendar, day(last))).toBe(true);
    expect(calendarKnownOn(calendar, day(last) + 1)).toBe(false);
  });

  test.each([
    ['+6561234567', '2028-03-03T05:00:00Z'],
    ['+27211234567', '2027-03-03T09:00:00Z'],
  ])('that are not announced: nobody is told that a day is none (%s)', (phone, at) => {
    const verdict = verdictAt(contactOf(phone), at);
    expect(verdict.status).toBe('review');
    expect(verdict.reasons.some((reason) => reason.detail.because === 'calendar-unknown')).toBe(true);
  });

  test.each([
    ['+493012345678', '2027-03-03T09:00:00Z'],
    ['+33199001234', '2028-11-20T13:00:00Z'],
    ['+576012345678', '2027-03-03T15:00:00Z'],
  ])('that a statute fixes are known in the years to come (%s)', (phone, at) => {
    const verdict = verdictAt(contactOf(phone), at);
    expect(verdict.reasons.filter((reason) => reason.detail.because === 'calendar-unknown')).toEqual([]);
  });

  test('Colombia’s new holiday blocks calls on the Monday, not on 9 July', () => {
    const at = (date: string) => verdictAt(contactOf('+576012345678'), `${date}T15:00:00Z`, CONSENTED);
    expect(codesOf(at('2027-07-12'))).toEqual(['HOLIDAY']);
    expect(codesOf(at('2027-07-09'))).toEqual([]);
  });

  test('South Africa’s elections close the day', () => {
    expect(codesOf(verdictAt(contactOf('+27211234567'), '2026-11-04T09:00:00Z'))).toContain('HOLIDAY');
  });
});

describe('hours', () => {
  const windowsOf = (id: string, date: string) => {
    const row = rulebook.row(id);
    if (!row) throw new Error(id);
    return hoursOn(row, day(date));
  };

  test('France splits its day', () => {
    const verdict = verdictAt(contactOf('+33199001234'), '2026-11-20T12:30:00Z', CONSENTED);
    expect(verdict.status).toBe('blocked');
    expect(verdict.nextCallableAt).toBe(Date.UTC(2026, 10, 20, 13));
    expect(codesOf(verdictAt(contactOf('+33199001234'), '2026-11-20T13:00:00Z'))).not.toContain(
      'OUTSIDE_CALLING_HOURS',
    );
  });

  test('Italy has shorter hours on the eve of a holiday', () => {
    expect(windowsOf('IT', '2026-04-30')).toEqual({
      windows: [[600, 1140]],
      because: 'holiday-eve',
      holiday: 'Labour Day',
    });
  });

  test('the Netherlands have three evenings of their own', () => {
    for (const date of ['2026-05-04', '2028-12-05', '2026-12-24']) {
      expect(windowsOf('NL', date)).toMatchObject({ because: 'special-date', windows: [[540, 1110]] });
    }
  });

  test('Pennsylvania changed its hours on 18 October 2026', () => {
    const caller = contactOf(null, { state: 'PA' });
    const hoursReasons = (at: string) => codesOf(verdictAt({ ...caller, phone: '+12153450123' }, at));
    // Friday the 16th, 20:00 in Philadelphia: lawful then. Monday the 19th: no more.
    expect(hoursReasons('2026-10-17T00:00:00Z')).toEqual([]);
    expect(hoursReasons('2026-10-20T00:00:00Z')).toEqual(['OUTSIDE_CALLING_HOURS']);
  });

  test('a state holiday bans calls, and the verdict names it', () => {
    const verdict = verdictAt(contactOf('+12153450123'), '2026-11-26T17:00:00Z');
    expect(verdict.status).toBe('blocked');
    expect(verdict.reasons[0]).toMatchObject({ code: 'HOLIDAY', jurisdiction: 'US-PA' });
  });

  test('somewhere in the United States, a state’s stricter law asks for a look and the federal rule blocks', () => {
    const somewhere = contactOf(null, { region: 'US-EST' });
    const midMorning = verdictAt({ ...somewhere, phone: '+18005550123' }, '2026-11-20T14:30:00Z');
    expect(midMorning.status).toBe('review');
    expect(midMorning.reasons.every((reason) => reason.detail.uncertain === 'place')).toBe(true);
    expect(verdictAt({ ...somewhere, phone: '+18005550123' }, '2026-11-21T02:30:00Z').status).toBe('blocked');
  });

  test('rules on recorded messages apply to them, and to campaigns that have not said what they play', () => {
    const californian = contactOf('+13103450123');
    const at = '2026-11-20T16:30:00Z';
    const on = (channel: 'live' | 'prerecorded' | 'undeclared') =>
      verdictAt(californian, at, { campaign: { purpose: 'telemarketing', channel } }).status;
    expect([on('live'), on('undeclared'), on('prerecorded')]).toEqual(['callable', 'review', 'blocked']);
  });
});

describe('rows that follow one another', () => {
  const sales = { purpose: 'telemarketing', channel: 'live' } as const;
  const debts = { purpose: 'debt-collection', channel: 'live' } as const;
  const inForce = (code: string, date: string, campaign: typeof sales | typeof debts = sales) =>
    rulebook
      .rowsInForce(code, day(date), campaign)
      .filter(({ certain }) => certain)
      .map(({ row }) => row);

  test.each([
    ['FR', '2026-08-10', undefined],
    ['FR', '2026-08-11', ['express', 'relationship']],
    ['NL', '2021-06-30', undefined],
    ['NL', '2021-07-01', ['express', 'relationship']],
    ['NL', '2026-06-30', ['express', 'relationship']],
    ['NL', '2026-07-01', ['express']],
    ['ES', '2023-06-28', undefined],
    ['ES', '2023-06-29', ['express', 'relationship', 'inquiry']],
    ['PT', '2012-08-29', undefined],
    ['PT', '2012-08-30', ['express']],
    ['ZA', '2024-12-02', undefined],
    ['ZA', '2024-12-03', ['express', 'relationship']],
    ['ZA', '2026-04-15', ['express', 'relationship']],
    ['DE', '2026-11-25', ['express']],
    ['AT', '2026-11-25', ['express']],
    ['PL', '2024-11-10', ['express']],
    ['IT', '2026-06-19', ['express', 'inquiry']],
    ['DK', '2026-11-25', ['express', 'inquiry']],
    ['CH', '2021-01-01', ['express', 'relationship']],
    ['TR', '2026-11-25', ['express']],
    ['AE', '2024-08-27', ['express', 'inquiry']],
    ['CO', '2026-11-25', ['express']],
    ['GB', '2026-11-25', undefined],
    ['AU-NSW', '2026-11-25', undefined],
    ['MX', '2026-11-25', undefined],
    ['SE', '2026-11-25', undefined],
  ])('%s on %s needs consent of these kinds: %j', (code, date, kinds) => {
    const rows = inForce(code, date);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap(({ consent }) => (consent ? [consent.kinds] : []))).toEqual(kinds ? [kinds] : []);
  });

  test('in Ireland it is mobiles that need consent, under both Codes', () => {
    for (const date of ['2026-03-23', '2026-03-24']) {
      expect(inForce('IE', date).map(({ consent }) => consent)).toEqual([
        { kinds: ['express'], lines: 'mobile' },
      ]);
    }
  });

  test.each([
    ['FR', 'FR:2026-08-11'],
    ['NL', 'NL:2021-07-01'],
    ['NL:2021-07-01', 'NL:2026-07-01'],
    ['ES', 'ES:2023-06-29'],
    ['PT', 'PT:2012-08-30'],
    ['IE', 'IE:2026-03-24'],
    ['IE:debt', 'IE:debt:2026-03-24'],
    ['ZA', 'ZA:2024-12-03'],
    ['ZA:2024-12-03', 'ZA:2026-04-15'],
  ])('%s ends on the eve of %s', (before, after) => {
    const until = rulebook.row(before)?.inForce.until;
    const from = rulebook.row(after)?.inForce.from;
    expect(day(until ?? '')).toBe(day(from ?? '') - 1);
  });

  test('France dropped sixty days after a refusal and kept four calls in thirty days', () => {
    const limits = (date: string) => inForce('FR', date).flatMap((row) => row.attempts);
    expect(limits('2026-08-10').map(({ period }) => period)).toEqual(['P30D', 'P60D']);
    expect(limits('2026-08-11').map(({ period }) => period)).toEqual(['P30D']);
  });

  test('limits that only a guideline or an association sets do not bind', () => {
    const limited = (code: string, campaign: typeof sales | typeof debts) =>
      inForce(code, '2026-11-25', campaign).filter(({ attempts }) =>
        attempts.some(({ period }) => period === 'P1D'),
      );
    expect(limited('KR', sales).map(({ basis }) => basis)).toEqual(['guidance']);
    expect(limited('JP', debts).map(({ basis }) => basis)).toEqual(['code-of-practice']);
  });

  test('a state of Brazil has rows for what its law is about', () => {
    const own = (code: string, campaign: typeof sales | typeof debts) =>
      inForce(code, '2026-11-25', campaign).filter((row) => row.code === code).length;
    expect([own('BR-AL', sales), own('BR-AL', debts)]).toEqual([0, 1]);
    expect([own('BR-MG', sales), own('BR-MG', debts)]).toEqual([1, 0]);
  });

  test('Ceará and Espírito Santo keep offers and collection to working days', () => {
    for (const code of ['BR-CE', 'BR-ES'] as const) {
      for (const campaign of [sales, debts]) {
        const row = inForce(code, '2026-11-25', campaign).find((candidate) => candidate.code === code);
        expect(row?.week.map(({ length }) => length)).toEqual([0, 1, 1, 1, 1, 1, 0]);
      }
    }
  });
});

describe('a bad row', () => {
  const good = {
    id: 'XX',
    code: 'XX',
    name: 'Nowhere',
    hours: 'mon-fri 09:00-20:00; sat-sun closed',
    holidays: null,
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: { text: 'Act 1', url: null },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  };

  test('is told from a good one', () => {
    expect(parseRulebookRow(good).week[1]).toEqual([[540, 1200]]);
  });

  test.each([
    ['hours', { hours: 'mon-fri 09:00-20:00' }],
    ['hours', { hours: 'mon-sun 20:00-09:00' }],
    ['hours', { hours: 'mon-sun 09:00-12:00,11:00-13:00' }],
    ['basis', { basis: 'hearsay' }],
    ['citation.url', { citation: { text: 'Act 1', url: 'not a link' } }],
    ['attempts.0.period', { attempts: [{ max: 1, period: 'daily', scope: 'per-number', trigger: null }] }],
    ['inForce.from', { inForce: { from: '1 May', until: null } }],
    ['code', { code: 'usa' }],
    ['consent.kinds', { consent: { kinds: [] } }],
    ['consent.kinds.0', { consent: { kinds: ['implied'] } }],
    ['consent.lines', { consent: { kinds: ['express'], lines: 'landline' } }],
  ])('is refused, naming %s', (path, change) => {
    expect(() => parseRulebookRow({ ...good, ...change })).toThrow(InvalidRulebookError);
    expect(() => parseRulebookRow({ ...good, ...change })).toThrow(path);
  });
});

describe('an organisation’s own amendments', () => {
  const signed = { by: 'Compliance', at: '2026-11-01T09:00:00Z' };

  test('tighten any row freely, and show in the version', () => {
    const own = applyAmendments(rulebook, [
      { row: 'US', hours: 'mon-fri 09:00-18:00; sat-sun closed', reason: null, ...signed },
      { row: 'US-FL', attempts: { 0: 2 }, reason: null, ...signed },
    ]);
    expect(own.row('US')?.week[1]).toEqual([[540, 1080]]);
    expect(own.row('US-FL')?.attempts[0]?.max).toBe(2);
    expect(own.version).not.toBe(rulebook.version);
  });

  test('loosen one only with a recorded reason', () => {
    const looser = { row: 'DE', hours: 'mon-sat 08:00-21:00; sun closed', ...signed };
    expect(() => applyAmendments(rulebook, [{ ...looser, reason: null }])).toThrow(InvalidAmendmentError);
    expect(() => applyAmendments(rulebook, [{ ...looser, reason: 'short' }])).toThrow(/reason/);
    const own = applyAmendments(rulebook, [
      { ...looser, reason: 'Existing customers who agreed to evening calls' },
    ]);
    expect(own.row('DE')?.week[1]).toEqual([[480, 1260]]);
  });

  test('hold each for itself: one that names what an update took away costs no other its effect', () => {
    const { rulebook: own, problems } = applyWhatHolds(rulebook, [
      { row: 'US', hours: 'mon-fri 09:00-18:00; sat-sun closed', reason: null, ...signed },
      { row: 'XX', hours: 'mon-sun 09:00-10:00', reason: null, ...signed },
      { row: 'US-FL', hours: 'mon-sun 09:00-18:00', attempts: { 0: 2, 7: 1 }, reason: null, ...signed },
      { row: 'US-NY' },
    ]);
    expect(problems.map(({ position, error }) => [position, error.problem])).toEqual([
      [1, 'no-such-row'],
      [2, 'no-such-limit'],
      [3, 'unreadable'],
    ]);
    expect(own.row('US')?.week[1]).toEqual([[540, 1080]]);
    expect(own.row('US-FL')).toMatchObject({ week: Array(7).fill([[540, 1080]]) });
    expect(own.row('US-FL')?.attempts[0]?.max).toBe(2);
    expect(own.row('US-NY')).toEqual(rulebook.row('US-NY'));
  });

  test('stay as strict where a row of a later date has taken its place, and no wider', () => {
    const own = applyAmendments(rulebook, [
      {
        row: 'FR',
        hours: 'mon-fri 09:00-12:00; sat-sun closed',
        attempts: { 0: 2 },
        reason: 'Nine o’clock is wider: a reason of 2024',
        ...signed,
      },
    ]);
    // The law of 2026 opens at ten, the organisation closes at noon.
    expect(own.row('FR:2026-08-11')?.week[1]).toEqual([[600, 720]]);
    expect(own.row('FR:2026-08-11')?.attempts[0]).toMatchObject({ max: 2, period: 'P30D' });
    const explicit = { row: 'FR:2026-08-11', hours: 'mon-fri 10:00-11:00; sat-sun closed', reason: null };
    const both = applyAmendments(rulebook, [
      { row: 'FR', hours: 'mon-fri 10:00-12:00; sat-sun closed', reason: null, ...signed },
      { ...explicit, ...signed },
    ]);
    expect(both.row('FR:2026-08-11')?.week[1]).toEqual([[600, 660]]);
  });

  test.each([
    ['row', { row: 'XX' }],
    ['hours', { row: 'US', hours: 'always' }],
    ['attempts.3', { row: 'US-FL', attempts: { 3: 1 } }],
    ['at', { row: 'US', at: 'yesterday' }],
  ])('are refused with the path: %s', (path, change) => {
    expect(() => applyAmendments(rulebook, [{ reason: null, ...signed, ...change }])).toThrow(path);
  });

  test('of hours are for all of a place, and a row that binds a part of it has none', () => {
    const hours = 'mon-fri 09:00-17:00; sat-sun closed';
    expect(() =>
      applyAmendments(rulebook, [{ row: 'US-NY:nyc-debt:2026-09-01', hours, reason: null, ...signed }]),
    ).toThrow(/New York City/);
  });
});

describe('amendments that were written for another version of the rulebook', () => {
  const signed = { by: 'Compliance', at: '2026-11-01T09:00:00Z', reason: null };
  const florida = { row: 'US-FL', hours: 'mon-fri 10:00-17:00; sat-sun closed', ...signed };
  const row = (more: object) =>
    parseRulebookRow({
      id: 'XA',
      code: 'XA',
      name: 'Somewhere',
      hours: 'mon-fri 09:00-20:00; sat-sun closed',
      holidays: null,
      attempts: [],
      applies: 'telemarketing',
      channel: 'any',
      basis: 'statute',
      citation: { text: 'Some act', url: null },
      inForce: { from: null, until: null },
      reviewed: '2026-11-01',
      confidence: 'known',
      ...more,
    });

  test.each([
    ['no-such-row', { row: 'US-XX', hours: 'mon-sun closed' }],
    ['no-such-limit', { row: 'US-MA:debt', attempts: { 1: 1 } }],
    ['no-such-limit', { row: 'US:prerecorded-exempt', attempts: { 2: 1 } }],
    ['no-week', { row: 'US-MA:debt', hours: 'in the morning' }],
    ['no-reason', { row: 'DE', hours: 'mon-sun 00:00-24:00' }],
    ['unreadable', { row: 'DE', attempts: 'none' }],
  ])('cost none of the others: %s', (problem, broken) => {
    for (const amendments of [
      [{ ...signed, ...broken }, florida],
      [florida, { ...signed, ...broken }],
    ]) {
      const own = applyWhatHolds(rulebook, amendments);
      expect(own.problems.map(({ error }) => error.problem)).toEqual([problem]);
      expect(own.rulebook.row('US-FL')?.week[1]).toEqual([[600, 1020]]);
      const { row: id } = broken;
      expect(own.rulebook.row(id)).toEqual(rulebook.row(id));
      expect(() => applyAmendments(rulebook, amendments)).toThrow(InvalidAmendmentError);
    }
  });

  test('still close what they closed, and open nothing', () => {
    const book = createRulebook([
      row({ attempts: [{ max: 3, period: 'P7D', scope: 'per-number', trigger: null }] }),
    ]);
    const broken = {
      row: 'XA',
      hours: 'mon-tue 10:00-22:00; wed-sun closed',
      attempts: { 0: 1, 1: 1 },
      ...signed,
    };
    const own = applyWhatHolds(book, [broken]);
    expect(own.problems).toHaveLength(1);
    const found = own.rulebook.row('XA');
    expect(found?.week).toEqual([[], [[600, 1200]], [[600, 1200]], [], [], [], []]);
    expect(found?.attempts[0]?.max).toBe(1);
    // What was applied can be written as amendments that are good.
    expect(applyAmendments(book, own.applied).version).toBe(own.rulebook.version);
  });

  test('of a row that has ended hold on in the rows that follow it, as far as they are stricter', () => {
    const before = row({
      inForce: { from: null, until: '2026-08-10' },
      attempts: [{ max: 4, period: 'P30D', scope: 'per-person-per-subject', trigger: null }],
    });
    const after = row({
      id: 'XA:2026-08-11',
      hours: 'mon-sat 10:00-13:00,14:00-20:00; sun closed',
      inForce: { from: '2026-08-11', until: null },
      attempts: [
        { max: 1, period: 'P1D', scope: 'per-number', trigger: null },
        { max: 4, period: 'P30D', scope: 'per-person-per-subject', trigger: null },
      ],
    });
    const book = createRulebook([before, after, row({ id: 'XB', code: 'XB' })]);
    const amendment = {
      row: 'XA',
      hours: 'mon-fri 09:00-12:00; sat-sun closed',
      attempts: { 0: 2 },
      ...signed,
    };
    const own = applyWhatHolds(book, [amendment]);
    expect(own.problems).toEqual([]);
    expect(own.ending).toEqual([
      { position: 0, row: 'XA', until: '2026-08-10', carriedTo: ['XA:2026-08-11'] },
    ]);
    const followed = own.rulebook.row('XA:2026-08-11');
    expect(followed?.week[1]).toEqual([[600, 720]]);
    expect(followed?.week[6]).toEqual([]);
    expect(followed?.attempts.map(({ max }) => max)).toEqual([1, 2]);
    expect(applyAmendments(book, own.applied).version).toBe(own.rulebook.version);
    // Whoever writes hours for the new row has read it.
    const both = applyWhatHolds(book, [
      amendment,
      { row: 'XA:2026-08-11', hours: 'mon 10:00-13:00; tue-sun closed', ...signed },
    ]);
    expect(both.rulebook.row('XA:2026-08-11')?.week[1]).toEqual([[600, 780]]);
    expect(both.ending[0]?.carriedTo).toEqual([]);
  });

  test('of France before its law of August 2026 say so', () => {
    const own = applyWhatHolds(rulebook, [
      { row: 'FR', hours: 'mon-fri 11:00-12:00; sat-sun closed', ...signed },
    ]);
    expect(own.ending).toMatchObject([{ row: 'FR', until: '2026-08-10', carriedTo: ['FR:2026-08-11'] }]);
    expect(own.rulebook.row('FR:2026-08-11')?.week[1]).toEqual([[660, 720]]);
  });
});
