/**
 * Whatever comes from outside is refused in words or read; nothing else may happen. Each fuzzer runs for a bounded
 * time: `CLEARDIAL_FUZZ_SECONDS` for each of them, less than half a second in `npm test`. A failure prints its seed and path.
 */

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyLog } from '#src/audit/index.ts';
import { requests } from '#src/bridge/messages/index.ts';
import { Envelope } from '#src/bridge/send.ts';
import { NaiveTimestampError, parseInstant, UnreadableTimestampError } from '#src/clock/index.ts';
import { lineOf, PHONE_PROBLEMS, readPhone } from '#src/contact/index.ts';
import { CxoneClient, CxoneError } from '#src/cxone/index.ts';
import { launchedBy } from '#src/launch/index.ts';
import { createLocator } from '#src/location/index.ts';
import { ROWS } from '#src/rulebook/data/rows.ts';
import {
  applyAmendments,
  InvalidAmendmentError,
  InvalidRulebookError,
  parseRulebookRow,
  rulebook,
} from '#src/rulebook/index.ts';
import { InvalidDataError, parse, tryParse } from '#src/schema/index.ts';
import { addressTemplate, SCREENS, ScreenDescription, screenAt } from '#src/screen/screens.ts';
import { effectiveSettings, Settings } from '#src/settings/index.ts';
import {
  CALLING_CODES,
  csvLines,
  fileKindOf,
  guessDelimiter,
  guessEncoding,
  LineTooLongError,
  openWorkbook,
  WorkbookError,
} from '#src/sheet/index.ts';
import { oneSheet, rowsXml } from '../unit/workbook-file.ts';

const SECONDS = Number(process.env.CLEARDIAL_FUZZ_SECONDS ?? 0.4);
const tried: string[] = [];

const lettersOf = (text: string) => text.match(/[aé]/g)?.length ?? 0;

async function firstSheet(bytes: Uint8Array<ArrayBuffer>) {
  const book = await openWorkbook(new Blob([bytes]));
  return book.rows(book.sheets[0]?.name ?? '');
}

afterAll(() => {
  console.log(`Fuzzed ${SECONDS} s each, and found nothing: ${tried.join(', ')}.`);
});

/** Runs a property until the time is up; it is never run less than a hundred times. */
async function fuzz<T>(
  what: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => unknown,
): Promise<void> {
  const until = performance.now() + SECONDS * 1000;
  let runs = 0;
  const once = async (value: T) => {
    runs++;
    await holds(value);
  };
  do {
    await fc.assert(fc.asyncProperty(arbitrary, once), { numRuns: 100 });
  } while (performance.now() < until);
  tried.push(`${what} ${runs.toLocaleString('en')}`);
}

/** Whatever a program may say in JSON, with the names that a schema knows mixed in. */
function jsonLike(names: readonly string[]): fc.Arbitrary<unknown> {
  const key = fc.oneof(
    fc.constantFrom(...names),
    fc.string({ maxLength: 6 }),
    fc.constantFrom('__proto__', 'constructor'),
  );
  const leaf = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, '', '2026-11-21T00:00:00Z', '+12125550123', 'NaN', '1e999', '-0'),
  );
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5 }),
    ),
  })).value;
}

/** A good value with one place of it changed. */
function damaged(good: unknown, wrong: unknown, at: number): unknown {
  let left = at;
  const visit = (value: unknown): unknown => {
    if (left-- === 0) return wrong;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner)]));
    }
    return value;
  };
  return visit(structuredClone(good));
}

async function throwsOnly(
  kinds: readonly (new (...args: never[]) => Error)[],
  work: () => unknown,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}

describe('whatever comes from outside is refused in words or read', {
  timeout: SECONDS * 4_000 + 60_000,
}, () => {
  test('messages', async () => {
    const names = Object.keys(requests) as (keyof typeof requests)[];
    const fields = [
      'campaignId',
      'rows',
      'reason',
      'code',
      'kind',
      'phone',
      'id',
      'settings',
      'request',
      'body',
      'at',
    ];
    await fuzz('messages', fc.tuple(fc.constantFrom(...names), jsonLike(fields)), ([name, body]) =>
      throwsOnly([InvalidDataError], () => {
        tryParse(Envelope, body);
        parse(requests[name].request, body, name);
      }),
    );
  });

  test('answers of CXone, in every dialect', async () => {
    const fields = [
      'entities',
      'nextPageToken',
      'total',
      'externalId',
      'attributes',
      'access_token',
      'expires_in',
      'resultSet',
      'callingLists',
      'skills',
      'id',
      'name',
      'phone',
    ];
    const answer = fc.record({
      body: fc.oneof(
        jsonLike(fields).map((value) => JSON.stringify(value) ?? ''),
        fc.string({ maxLength: 40 }),
      ),
      status: fc.constantFrom(200, 201, 204, 400, 401, 403, 404, 409, 422, 429, 500, 503),
      type: fc.constantFrom('application/json', 'text/html', ''),
      retryAfter: fc.constantFrom(null, '0', 'soon', '-1', 'Fri, 20 Nov 2026 00:00:00 GMT'),
    });
    const scripts = fc.tuple(
      fc.constantFrom('campaigns', 'contacts'),
      fc.array(answer, { minLength: 1, maxLength: 6 }),
    );
    await fuzz('answers', scripts, async ([dialect, answers]) => {
      let turn = 0;
      const client = new CxoneClient({
        connection: {
          dialect: dialect as 'campaigns',
          tenant: 'x',
          clientId: 'y',
          customOrigin: 'https://api.example',
        },
        secret: 's',
        now: Date.now,
        rate: { perSecond: 100_000, upsertSpacingMs: 0 },
        retry: { backoffMs: 0, backoffLimitMs: 0, attemptTimeoutMs: 1_000, attempts: 2 } as never,
        tokens: {
          load: async () => ({ accessToken: 't', expiresAt: Number.MAX_SAFE_INTEGER }) as never,
          save: async () => undefined,
        },
        keptRules: { load: async () => [], save: async () => undefined },
        fetch: async () => {
          const { body, status, type, retryAfter } = answers[turn++ % answers.length] ?? {
            body: '',
            status: 200,
            type: '',
            retryAfter: null,
          };
          const headers = {
            'content-type': type,
            ...(retryAfter === null || Number(retryAfter) > 0 ? {} : { 'retry-after': retryAfter }),
          };
          return new Response(status === 204 ? null : body, { status, headers });
        },
      });
      await throwsOnly([CxoneError], async () => {
        let pages = 0;
        for await (const page of client.contacts(null)) {
          expect(page.records.length + page.unreadable.length).toBe(page.received);
          if (++pages > 3) break;
        }
      });
      await throwsOnly([CxoneError], () =>
        client.upsertContact({ externalId: 'a', phone: '+1', name: null, attributes: {} }),
      );
    });
  });

  test('files of contacts', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({
          unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', 'é', '\ufeff', '\u0000'),
          maxLength: 300,
        })
        .map(strToU8),
    );
    await fuzz('CSV files', bytes, (content) =>
      throwsOnly([LineTooLongError], async () => {
        const start = new Uint8Array(content);
        const encoding = guessEncoding(start);
        const delimiter = guessDelimiter(new TextDecoder(encoding).decode(start));
        const text = new TextDecoder(encoding).decode(start);
        const shape = { encoding, delimiter, width: 3, headerLine: 1 };
        let signs = 0;
        for await (const { rows, reported } of csvLines(new Blob([start]), shape)) {
          for (const { cells } of [...rows, ...reported]) signs += lettersOf(cells.join(''));
        }
        expect(signs).toBe(lettersOf(text));
      }),
    );
    const sheet = rowsXml(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46154.5</v></c><c r="C1" t="e"><v>#N/A</v></c>',
      '<c r="A2" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c><c><f>A1</f></c><c s="2"><v>501</v></c>',
    );
    const good = (xml: string) =>
      oneSheet(`${xml}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>`, {
        formats: ['General', 'yyyy-mm-dd', '00000'],
        strings: '<si><t>x</t></si>',
      });
    const whole = good(sheet);
    const broken = fc
      .tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
      .map(([at, byte, length]) => {
        const copy = whole.slice(0, Math.max(length, 1));
        copy[at % copy.length] = byte;
        return copy;
      });
    const read = (content: Uint8Array<ArrayBuffer>) => throwsOnly([WorkbookError], () => firstSheet(content));
    await fuzz('workbooks', broken, read);
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '&#0;',
      '<c>',
      '</row>',
      '<![CDATA[',
      '<!--',
      '\0',
      '1e999',
    );
    const markup = fc
      .tuple(fc.nat(sheet.length), pieces, fc.nat(20))
      .map(([at, piece, gone]) => sheet.slice(0, at) + piece + sheet.slice(at + gone));
    await fuzz('sheets', markup, (xml) => read(good(xml)));
    const format = fc
      .array(fc.constantFrom(...'0#?.,;@[]$-"\\ _*/:%EeymdhsGeneral<>=19'.split('')), { maxLength: 12 })
      .map((signs) => signs.join(''));
    await fuzz('number formats', format, async (code) => {
      const file = oneSheet(rowsXml('<c s="1"><v>2125550123</v></c><c s="1" t="str"><v>a</v></c>'), {
        formats: ['General', code],
      });
      const [row] = await firstSheet(file);
      // What is shown may add to a number, and takes none of its digits away.
      const shown = row?.cells[0] ?? '';
      // A digit that is escaped or quoted is text and no place for a digit of the number.
      const places = code.replace(/\\.|[_*].|"[^"]*"?/g, '');
      if (/[0#?]/.test(places) && /\d/.test(shown) && !/[ymdhse;[<>=]/i.test(code)) {
        expect(shown.replace(/\D/g, '')).toMatch(/2\d*1\d*2\d*5\d*5\d*5\d*0\d*1\d*2\d*3/);
      }
    });
    await fuzz('kinds of files', fc.uint8Array({ maxLength: 200 }), (start) => fileKindOf(start, 'a.xls'));
  });

  test('descriptions of screens, and addresses', async () => {
    const good = {
      name: 'a',
      host: 'h',
      address: 'a/{campaign}/{any}',
      phone: { row: 'tr', cell: 'td' },
      launchWords: ['go'],
    };
    const damages = fc.tuple(jsonLike(['name', 'address', 'phone', 'row', 'cell', 'launchWords']), fc.nat(9));
    await fuzz('screen descriptions', damages, ([wrong, at]) => {
      const found = tryParse(ScreenDescription, damaged(good, wrong, at));
      if (found.ok) screenAt(new URL('https://c.example/#/campaigns/1'), [found.data, ...SCREENS]);
    });
    await fuzz(
      'addresses',
      fc.tuple(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ maxLength: 30 })),
      ([url, tail]) => {
        const address = new URL(url);
        address.hash = tail;
        const template = addressTemplate(address, [tail]);
        if (template !== '')
          screenAt(address, [{ name: 'x', address: template, launchWords: [] }, ...SCREENS]);
        launchedBy(`${url}/api/v2/campaigns/${tail}/launch`, 'post');
      },
    );
  });

  test('policies and settings', async () => {
    const names = [
      ...Object.keys(Settings.shape),
      'whenUndecided',
      'overrides',
      'approvers',
      'strategy',
      'perSecond',
      'row',
      'hours',
    ];
    await fuzz('policies', fc.tuple(jsonLike(names), jsonLike(names)), ([managed, own]) => {
      const records = [managed, own].map((value) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {},
      );
      const { settings } = effectiveSettings(records[0] ?? {}, records[1] ?? {});
      expect(tryParse(Settings, settings).ok).toBe(true);
    });
  });

  test('rows of the rulebook, and what an organisation changes in them', async () => {
    const row = fc.constantFrom(...ROWS);
    await fuzz(
      'rulebook rows',
      fc.tuple(row, jsonLike(['hours', 'code', 'calendar']), fc.nat(30)),
      ([good, wrong, at]) =>
        throwsOnly([InvalidRulebookError], () => parseRulebookRow(damaged(good, wrong, at))),
    );
    const amendment = {
      row: 'US',
      hours: 'mon-sun 09:00-17:00',
      attempts: { 0: 1 },
      by: 'a',
      at: '2026-11-01T00:00:00Z',
      reason: null,
    };
    await fuzz('amendments', fc.tuple(jsonLike(['row', 'hours', 'attempts']), fc.nat(9)), ([wrong, at]) =>
      throwsOnly([InvalidAmendmentError], () => applyAmendments(rulebook, [damaged(amendment, wrong, at)])),
    );
  });

  test('numbers, instants, places and logs', async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[+0-9 ().-]{0,30}$/),
    );
    const written = fc.oneof(
      text,
      fc.stringMatching(
        /^(\+|00|011|tel:|p: ?|'|=")?[0-9 ()./,;-]{0,30}(ext|x|#|;ext=|E\+|\.0|or)?[0-9 ]{0,12}"?$/,
      ),
      fc.stringMatching(/^[+\uff0b]?[\uff10-\uff19\u0660-\u0669\u0966-\u096f\u2010-\u2015 ]{0,30}$/),
      fc.string({ minLength: 190, maxLength: 2_000 }),
      fc.nat(1_000).map((length) => `${'1'.repeat(length)}${' '.repeat(length)}${'('.repeat(length)}`),
    );
    const callingCode = fc.option(
      fc.oneof(fc.constantFrom(...CALLING_CODES), fc.constantFrom('0', '83', '__proto__', '')),
    );
    await fuzz('numbers', fc.tuple(written, callingCode), ([said, code]) => {
      const reading = readPhone(said, code);
      if (!reading.ok) return expect(PHONE_PROBLEMS).toContain(reading.problem);
      expect(reading.phone).toMatch(/^\+[1-9]\d{6,14}$/);
      // What was read is read again as the same, whatever a file has chosen, and has one line.
      expect(readPhone(reading.phone)).toEqual(reading);
      expect(readPhone(reading.phone, code)).toEqual(reading);
      expect(lineOf(lineOf(reading.phone))).toBe(lineOf(reading.phone));
    });
    const locator = createLocator('all-evidence');
    await fuzz(
      'places',
      fc.record({
        state: fc.array(text, { maxLength: 2 }),
        country: fc.array(text, { maxLength: 2 }),
        postalCode: fc.array(text, { maxLength: 2 }),
        region: fc.array(text, { maxLength: 2 }),
        timeZone: fc.array(text, { maxLength: 2 }),
        latitude: fc.array(text, { maxLength: 2 }),
        longitude: fc.array(text, { maxLength: 2 }),
        coordinates: fc.array(text, { maxLength: 2 }),
      }),
      (hints) => {
        const { location, evidence } = locator.explain({ ...hints, phone: null });
        expect(location.unknown).toBe(!evidence.some(({ finding }) => finding === 'places'));
      },
    );
    await fuzz(
      'instants',
      fc.oneof(text, fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:?\d\d|Z)?$/)),
      (said) => throwsOnly([NaiveTimestampError, UnreadableTimestampError], () => parseInstant(said)),
    );
    await fuzz(
      'logs',
      fc.array(jsonLike(['seq', 'hash', 'prev', 'sealed', 'entries']), { maxLength: 4 }),
      async (lines) => {
        await verifyLog(lines.map((line) => JSON.stringify(line)).join('\n'));
      },
    );
  });
});
