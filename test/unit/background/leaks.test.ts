/** What leaves: errors, the browser's log, the audit log, notices and answers hold no token, secret or number. */
import './fake-browser.ts';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CxoneError, RequestGate, Transport } from '#src/cxone/index.ts';
import { errorText, withoutSecrets } from '#src/schema/index.ts';
import { auditEntries } from '#src/storage/index.ts';
import {
  ACME,
  awake,
  device,
  logged,
  pass,
  quiet,
  refuse,
  settle,
  signIn,
  tenantAt,
  useBackground,
} from './support.ts';

useBackground();

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyLTEifQ.c2lnbmF0dXJlLXdpdGgtMTIz';
const OPAQUE = 'fb9e75be89b34836a6324efc24cd3965fb9e75be89b3';
const SECRET = 'hunter2-the-secret';
const NUMBER = '+1 (212) 345-0123';
const PLANTED = [
  `Bearer ${TOKEN}`,
  TOKEN,
  OPAQUE,
  `{"access_token":"${TOKEN}","client_secret":"${SECRET}"}`,
  `client_secret=${SECRET}&code=1`,
  `Authorization: Bearer ${OPAQUE}`,
  `no contact ${NUMBER} in this list`,
  '{"phone":"+12123450123","name":"Zoë"}',
];
/** Whether a text still holds any of it. */
const leaks = (text: string) =>
  [TOKEN, TOKEN.split('.')[1] ?? '', OPAQUE, SECRET].some((planted) => text.includes(planted)) ||
  text.replace(/\D/g, '').includes('2123450123');

describe('what is told of an error', () => {
  test.each(PLANTED)('holds none of %s', (planted) => {
    expect(leaks(planted)).toBe(true);
    expect(leaks(withoutSecrets(`CXone said ${planted}, and no more`))).toBe(false);
    const cause = new Error(`inner ${planted}`, { cause: `${planted} at the end` });
    const error = new TypeError(`outer ${planted}`, { cause });
    const text = errorText(error);
    expect(leaks(text)).toBe(false);
    expect(text).toMatch(/^TypeError: outer/);
    expect(text).toContain('because of Error: inner');
    expect(text).toMatch(/at .*leaks\.test\.ts/);
  });

  test('ends, whatever causes what', () => {
    const error = new Error('round');
    error.cause = error;
    expect(errorText(error).split('because of').length).toBeLessThan(10);
    expect(errorText({ toString: () => TOKEN })).toBe('•••');
    expect(errorText(undefined)).toBe('');
  });

  test('stays readable', () => {
    for (const text of [
      'GET /api/v2/campaigns/cmp-spring/contacts failed, timeout (504)',
      'rule 3 of 14 at 9:30',
    ])
      expect(withoutSecrets(text)).toBe(text);
  });

  test('has no token, however it is wrapped', () => {
    const around = fc.constantFrom('', '"', "'", ' ', ': ', '(', '\n', 'x=');
    fc.assert(
      fc.property(around, fc.constantFrom(...PLANTED), around, (before, planted, after) => {
        expect(leaks(withoutSecrets(`${before}${planted}${after}`))).toBe(false);
      }),
    );
  });
});

/** Every class of error that there is: one that is new has to be looked at here. */
const CLASSES = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [
      ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/class (\w+) extends (?:Error|\w+Error)/g),
    ])
    .map(([, name = '']) => name),
);
/** Those whose message takes a text from outside, with what makes one of it. */
const WITH_TEXT: Readonly<Record<string, (text: string) => unknown>> = {
  CxoneError: (text) =>
    new CxoneError('refused', `GET /contacts/${text}`, {
      said: text,
      fields: [{ field: 'a', message: text }],
      cause: text,
    }),
};

test('every class of error is one of those that were looked at', () => {
  // Whatever their message is, it leaves by `errorText` or `withoutSecrets` alone.
  expect(CLASSES.toSorted()).toEqual([
    ...['AnswerTooLargeError', 'BackgroundError', 'ContextGoneError', 'CxoneError'],
    ...['DamagedXmlError', 'DamagedZipError', 'EmptyFileError', 'FileLimitError'],
    ...['InvalidAmendmentError', 'InvalidDataError', 'InvalidPolicyError', 'InvalidRulebookError'],
    ...['LineTooLongError', 'NaiveTimestampError', 'NoDayError', 'NotConnectedError'],
    ...['NotPreparedError', 'OtherCampaignError', 'SessionEndedError', 'StillReadingError'],
    ...['TooManyCellsError', 'UnknownCalendarError', 'UnknownListError', 'UnknownTimeZoneError'],
    ...[
      'UnreadablePeriodError',
      'UnreadableTimestampError',
      'UnusableAttemptError',
      'UnusableDncNumberError',
    ],
    ...['ValidatorUnavailableError', 'WorkbookError', 'WrongShapeError'],
  ]);
  const told = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          /^(background|bridge|console|cxone|job|storage)|console\.content/.test(name) &&
          /\.tsx?$/.test(name),
      )
      .filter((name) =>
        /console\.(?:log|warn|error|info|debug)\((?!`[^`]*\$\{errorText\()/.test(
          readFileSync(`${folder}/${name}`, 'utf8'),
        ),
      ),
  );
  expect(told).toEqual([]);
});

test.each(Object.entries(WITH_TEXT))('%s holds nothing of what it was told', (_, make) => {
  for (const planted of PLANTED) {
    const error = make(planted) as CxoneError;
    expect(leaks(error.message + error.request + JSON.stringify(error.fields))).toBe(false);
  }
});

test.each([
  ['a refusal', 400, JSON.stringify({ error: 'bad', error_description: PLANTED.join(' ') })],
  ['a fault', 500, PLANTED.join('\n')],
  ['no JSON', 200, `{"phone":"${NUMBER}", ${TOKEN}`],
  [
    'fields that are refused',
    422,
    JSON.stringify({ errors: [{ field: 'phone', message: `${NUMBER} ${TOKEN}` }] }),
  ],
  ['another shape', 200, JSON.stringify({ entities: `${TOKEN} ${NUMBER}` })],
])('an answer that is %s leaks nothing of itself', async (_, status, body) => {
  const transport = new Transport({
    gate: new RequestGate(),
    retry: { attempts: 1 },
    fetch: async () => new Response(body, { status, headers: { icStatusDescription: `Bearer ${TOKEN}` } }),
  });
  const request = { method: 'GET', path: '/contacts', repeat: 'harmless', isAnswer: () => false } as const;
  const error = await transport.send('https://api.example', request, null).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CxoneError);
  expect(leaks(errorText(error))).toBe(false);
  expect(leaks((error as CxoneError).message)).toBe(false);
});

test('the background leaks nothing of a tenant that answers with secrets', async () => {
  tenantAt(ACME, { contacts: 8 });
  device.tabs.push({ id: 1, url: 'https://acme.nicecxone.com/campaigns/cmp-spring', active: true });
  const background = await awake();
  await signIn(background);
  const answers: string[] = [];
  const ask = async (work: Promise<unknown>) => {
    answers.push(JSON.stringify(await settle(work).catch((error: unknown) => String(error))));
  };
  refuse(
    / .*\/(contacts|rules|campaigns|dnc|attempts)/,
    400,
    JSON.stringify({ error: 'x', error_description: PLANTED.join(' ') }),
  );
  const row = { externalId: 'C-1', phone: NUMBER, attributes: {} };
  await ask(background.ask('list.open', { list: 'cmp-spring' }));
  // Its answer holds what the page itself shows.
  await settle(background.ask('rows.judge', { campaignId: 'cmp-spring', rows: [row] }));
  await ask(background.ask('campaigns.list', {}));
  await ask(background.ask('launch.decide', { campaignId: 'cmp-spring', press: 'p' }));
  await ask(
    background.ask('launch.allow', {
      campaignId: 'cmp-spring',
      reason: `${NUMBER} agreed with the customer`,
      code: null,
    }),
  );
  await pass(20_000);
  await quiet();
  expect(logged.length).toBeGreaterThan(0);
  for (const { text } of logged) expect(leaks(text), text).toBe(false);
  const entries = JSON.stringify(await auditEntries());
  expect(leaks(entries)).toBe(false);
  expect(entries).toContain('LAUNCH_OVERRIDDEN');
  expect(leaks(JSON.stringify(device.notices))).toBe(false);
  expect(leaks(JSON.stringify(device.notifications))).toBe(false);
  for (const answer of answers) expect(leaks(answer), answer).toBe(false);
});
