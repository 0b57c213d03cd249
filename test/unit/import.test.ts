/** An import that is interrupted anywhere ends as one that was not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { type CxoneClient, CxoneError, type UpsertResult } from '#src/cxone/index.ts';
import { importJobOf, rowsOf } from '#src/job/import-before.ts';
import { contactReader } from '#src/job/import-rows.ts';
import {
  answered,
  type Corrected,
  type CorrectPorts,
  cancelled,
  contactsOf,
  correctRow,
  countFile,
  type FileChoice,
  goneOnWith,
  headersKey,
  heldToReopen,
  IMPORT_OUTCOMES,
  type ImportJob,
  type ImportPorts,
  type ImportResult,
  type ImportRow,
  importLines,
  lookAtFile,
  newImport,
  type RememberedMapping,
  type RowPlace,
  reached,
  readFile,
  readTenant,
  reopenFailed,
  rowsToCorrect,
  sendImport,
  sumOfStanding,
} from '#src/job/index.ts';
import { isLikeName } from '#src/job/same-id.ts';
import { rulebook } from '#src/rulebook/index.ts';
import type { Column } from '#src/sheet/index.ts';
import { Validator } from '#src/verdict/index.ts';

const EVENING = parseInstant('2026-11-21T02:30:00Z');
const validator = new Validator('test', rulebook, createClock(pinnedZoneData(), null));

class Death extends Error {}

/** A tenant that keeps contacts by external id, and a device whose storage survives what runs on it. */
function world() {
  const there = new Map<string, Contact>();
  const posts = new Map<string, number>();
  let stored: ImportJob | null = null;
  const rows = new Map<number, readonly ImportRow[]>();
  const results = new Map<number, readonly (ImportResult | null)[]>();
  const audited: unknown[] = [];
  let steps = Number.POSITIVE_INFINITY;
  const step = () => {
    if (--steps < 0) throw new Death();
  };
  let faults: (contact: Contact, times: number) => CxoneError | 'lost' | null = () => null;
  const client = {
    async *upsertContacts(contacts: Iterable<Contact>): AsyncGenerator<UpsertResult> {
      for (const contact of contacts) {
        step();
        const id = contact.externalId ?? '';
        const times = (posts.get(id) ?? 0) + 1;
        posts.set(id, times);
        const fault = faults(contact, times);
        if (fault instanceof CxoneError) {
          yield { contact, outcome: 'failed', error: fault };
          continue;
        }
        const outcome = there.has(id) ? 'existing' : 'created';
        there.set(id, contact);
        step();
        yield { contact, outcome, error: null };
      }
    },
  } as unknown as CxoneClient;
  const ports: ImportPorts = {
    client,
    contacts: async ({ source }, rows) =>
      contactsOf(source, rows, async (...what) => validator.readRows(...what)),
    judge: async (contacts, at) => validator.judgeContacts(contacts, at),
    tally: async (contacts, at) => validator.tallyOf(contacts, at),
    provenance: async () => validator.provenance(EVENING),
    save: async (job, also) => {
      step();
      stored = { ...job, revision: (stored?.revision ?? 0) + 1 };
      if (also && 'rows' in also) rows.set(also.chunk, also.rows);
      if (also && 'results' in also) results.set(also.chunk, structuredClone(also.results));
    },
    rows: async (_, chunk) => rows.get(chunk) ?? [],
    results: async (_, chunk) => results.get(chunk) ?? [],
    audit: async (event) => {
      audited.push(event);
    },
    tell: ({ reasons, nextCallableAt }) => ({
      reasons: reasons.map(({ code, citation }) => ({ code, sentence: code, citation })),
      nextAt: nextCallableAt,
      nextLocal: null,
    }),
    now: () => EVENING,
  };
  const correcting: CorrectPorts = {
    job: async () => stored,
    rows: ports.rows,
    results: ports.results,
    judge: ports.judge,
    tell: ports.tell,
    saveChunks: async (job, changes) => {
      step();
      if (stored?.revision !== job.revision) return false;
      stored = { ...job, revision: job.revision + 1 };
      for (const change of changes) {
        if (change.rows) rows.set(change.chunk, structuredClone(change.rows));
        if (change.results) results.set(change.chunk, structuredClone(change.results));
      }
      return true;
    },
    reader: { locale: 'en' },
  };
  return {
    correcting,
    change: (how: (job: ImportJob) => ImportJob) => {
      if (stored) stored = { ...how(stored), revision: stored.revision + 1 };
      return stored as unknown as ImportJob;
    },
    chunkResults: results,
    there,
    posts,
    rows,
    audited,
    ports,
    results: () => [...results].sort(([a], [b]) => a - b).flatMap(([, all]) => all),
    stored: () => stored as ImportJob,
    dieAfter: (count: number) => {
      steps = count;
    },
    fail: (how: typeof faults) => {
      faults = how;
    },
  };
}

const job = (source?: { columns: readonly Column[]; choice: FileChoice }) =>
  newImport({
    id: crypto.randomUUID(),
    tenant: 't',
    tenantKey: 'campaigns https://t.api.nicecxone.com',
    actor: 'campaigns:x',
    source: {
      from: 'file',
      name: 'list.csv',
      columns: [...(source?.columns ?? [])],
      choice: source?.choice ?? null,
    },
    proposedAt: EVENING,
    zone: 'UTC',
    createdAt: EVENING,
  });

/** Evening: Los Angeles is open, New York is not; some rows are broken in ways that lists are. */
const PHONES = ['+12135550123', '+12125550123', '+13105550123', 'nonsense', '', '+442071838750'];

function csvOf(count: number): string {
  const lines = Array.from({ length: count }, (_, row) => {
    const id = row % 11 === 7 ? `C${row - 1}` : row % 13 === 5 ? '' : `C${row}`;
    const state = ['CA', 'NY', 'CA', '', '', ''][row % 6];
    return `${id},"Name, ${row}",${PHONES[row % PHONES.length]},${state}`;
  });
  return `External ID,Name,Phone,State\r\n${lines.join('\r\n')}\r\n\r\n`;
}

const nothingKnown = async () => null;

async function readText(
  place: ReturnType<typeof world>,
  text: string,
  recall: (headers: readonly string[]) => Promise<RememberedMapping | null> = nothingKnown,
  change: (columns: readonly Column[]) => readonly Column[] = (columns) => columns,
): Promise<{ job: ImportJob; mapping: RememberedMapping }> {
  const file = new File([text], 'list.csv');
  const { columns, choice } = await lookAtFile(file, {}, null, recall);
  const mappings: RememberedMapping[] = [];
  const read = await readFile(
    job({ columns: change(columns), choice }),
    file,
    {
      save: place.ports.save,
      rows: place.ports.rows,
      tally: async (contacts, at) => validator.tallyOf(contacts, at),
      told: () => undefined,
      remember: async (_, mapping) => {
        mappings.push(mapping);
      },
    },
    new AbortController().signal,
  );
  const [mapping] = mappings;
  if (!mapping) throw new Error('Nothing was remembered');
  return { job: read, mapping };
}

async function readInto(place: ReturnType<typeof world>, count: number): Promise<ImportJob> {
  await readText(place, csvOf(count));
  return place.change((read) => answered(read, 'first-number'));
}

/** Lines are rows and reports, and each is somewhere; at the end each has an outcome. */
function expectOneCount(now: ImportJob): void {
  const apart = Object.values(now.apart).reduce((sum, count) => sum + count, 0);
  expect(sumOfStanding(now.standing) + apart).toBe(now.lines);
  expect(now.rows + now.apart.reported).toBe(now.lines);
  const reported = Object.values(now.reportedReasons).reduce((sum, count) => sum + count, 0);
  expect(reported).toBe(now.apart.reported);
  if (['done', 'cancelled', 'stopped'].includes(now.state)) {
    expect(Object.values(now.counts).reduce((sum, count) => sum + count, 0)).toBe(now.lines);
  }
}

async function resultsText(place: ReturnType<typeof world>): Promise<string> {
  const parts: string[] = [];
  const chunks = (async function* () {
    for (const [chunk, rows] of [...place.rows].sort(([a], [b]) => a - b)) {
      yield { rows, results: place.chunkResults.get(chunk) ?? [] };
    }
  })();
  for await (const part of importLines(place.stored(), chunks, new Set(IMPORT_OUTCOMES))) parts.push(part);
  return parts.join('');
}

const never = new AbortController().signal;

async function untilDone(place: ReturnType<typeof world>): Promise<ImportJob> {
  let now: ImportJob = { ...place.stored(), state: 'sending' };
  for (let round = 0; round < 500; round++) {
    now = await sendImport(now, place.ports, never);
    if (now.state !== 'sending') return now;
  }
  throw new Error(`It never ended: ${JSON.stringify(now)}`);
}

describe('an import', () => {
  test('sends what may be called, and says of every other row why not and when', async () => {
    const place = world();
    const read = await readInto(place, 1_300);
    expect(read).toMatchObject({ state: 'ready', lines: 1_300, rows: 1_300, chunks: 3, total: 1_300 });
    expectOneCount(read);
    const { callable, blocked, review } = read.standing;
    const done = await untilDone(place);
    const { counts } = done;
    expect(counts.created).toBe(callable);
    expect(counts.rejected).toBe(blocked + review);
    expect(counts.created + counts.rejected + counts.duplicate + counts['other-number']).toBe(1_300);
    expectOneCount(done);
    expect(place.there.size).toBe(callable);
    for (const contact of place.there.values()) {
      expect(contact.attributes).toMatchObject({
        validatedAt: '2026-11-21T02:30:00.000Z',
        rulebookVersion: rulebook.version,
      });
    }
    const text = (await resultsText(place)).trim().split('\r\n');
    expect(text).toHaveLength(1 + 1_300);
    expect(text[0]).toMatch(/^External ID,Name,Phone,State,cleardial_status,.*cleardial_next_utc/);
    expect(text.find((line) => line.includes('+12125550123,NY,rejected'))).toContain('OUTSIDE_CALLING_HOURS');
    expect(place.audited).toHaveLength(1);
  });

  test('that dies anywhere, any number of times, ends with every contact there once and every row counted', async () => {
    const whole = world();
    await readInto(whole, 140);
    const expected = await untilDone(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), async (deaths) => {
        const place = world();
        await readInto(place, 140);
        for (const after of deaths) {
          place.dieAfter(after);
          await sendImport({ ...place.stored(), state: 'sending' }, place.ports, never).catch(
            (error: unknown) => {
              if (!(error instanceof Death)) throw error;
            },
          );
        }
        place.dieAfter(Number.POSITIVE_INFINITY);
        const done = await untilDone(place);
        expect(done.counts).toEqual(expected.counts);
        expect([...place.there.keys()].sort()).toEqual([...whole.there.keys()].sort());
        expect(place.results().map((result) => [result?.line, result?.outcome])).toEqual(
          whole.results().map((result) => [result?.line, result?.outcome]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('waits while CXone is down, and gives up on a contact that alone always fails', async () => {
    const place = world();
    await readInto(place, 60);
    let calls = 0;
    place.fail(({ externalId }) => {
      calls++;
      if (calls < 100) return new CxoneError('unreachable', 'POST /api/v2/contacts');
      return externalId === 'C0' ? new CxoneError('server-fault', 'POST /api/v2/contacts') : null;
    });
    const done = await untilDone(place);
    expect(done.state).toBe('done');
    expect(done.counts.failed).toBe(1);
    expect(done.counts.created).toBe(place.there.size);
  });

  test('sends again what CXone refused, and nothing else', async () => {
    const place = world();
    await readInto(place, 140);
    place.fail(({ externalId }) =>
      externalId?.endsWith('4') ? new CxoneError('refused', 'POST /api/v2/contacts') : null,
    );
    const first = await untilDone(place);
    expect(first.counts.failed).toBeGreaterThan(3);
    const posts = new Map(place.posts);
    place.fail(() => null);
    // A page corrects a line meanwhile: neither undoes the other.
    place.change(heldToReopen);
    const refused = first.counts.rejected;
    const index = place.results().findIndex((result) => result?.outcome === 'rejected');
    const cells = ['new', 'Ann', '+12135550199', 'CA'];
    await Promise.all([
      reopenFailed(first.id, place.correcting),
      correctRow(first.id, { chunk: 0, index }, cells, place.correcting, null),
    ]);
    expectOneCount(place.stored());
    const second = await untilDone(place);
    expect(place.audited).toHaveLength(2);
    expect(second.counts).toEqual({
      ...first.counts,
      failed: 0,
      rejected: refused - 1,
      created: first.counts.created + first.counts.failed + 1,
    });
    for (const [id, times] of place.posts) {
      expect(times - (posts.get(id) ?? 0), id).toBe(id.endsWith('4') || id === 'new' ? 1 : 0);
    }
  });

  test('of the tenant’s own contacts goes on at the page it had reached', async () => {
    const place = world();
    const contact = (n: number): Contact => ({
      externalId: `T${n}`,
      phone: '+12135550123',
      name: null,
      attributes: { state: 'CA' },
    });
    const asked: (string | null)[] = [];
    Object.assign(place.ports.client, {
      async *contacts(_: null, { from }: { from: string | null }) {
        for (let page = from === null ? 0 : Number(from); page < 5; page++) {
          asked.push(String(page));
          yield {
            records: [contact(page * 2), contact(page * 2 + 1), contact(0)],
            unreadable:
              page === 2 ? [{ index: 3, id: 'broken', issues: [{ path: 'phone', message: 'no' }] }] : [],
            received: 4,
            nextCursor: page === 4 ? null : String(page + 1),
            total: 16,
            cursor: from,
            begunAgain: false,
          };
        }
      },
    });
    const begun = newImport({ ...job(), source: { from: 'tenant', campaignId: null, name: 'All contacts' } });
    place.dieAfter(3);
    await expect(readTenant(begun, place.ports, never)).rejects.toBeInstanceOf(Death);
    place.dieAfter(Number.POSITIVE_INFINITY);
    const read = await readTenant(place.stored(), place.ports, never);
    expect(read).toMatchObject({ state: 'ready', rows: 16, chunks: 5 });
    expect(asked).toEqual(['0', '1', '2', '3', '3', '4']);
    const done = await untilDone(place);
    expect(done.counts).toMatchObject({ created: 10, duplicate: 5, unreadable: 1 });
  });
});

type World = ReturnType<typeof world>;
type Cells = readonly string[];

const HEADERS = ['External ID', 'Name', 'Phone', 'State'] as const;
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const fileOf = (rows: readonly Cells[], headers: Cells = HEADERS) =>
  [headers, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');

/** Ids that come again, numbers of several kinds, lines with a cell too many: as lists are. */
const anyRow: fc.Arbitrary<Cells> = fc
  .record({
    id: fc.constantFrom('', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
    name: fc.constantFrom('Ann Lee', 'Lee, Ann', 'Bo Ek', '', '=1+1'),
    phone: fc.constantFrom('', 'nonsense', ...PHONES, '+1 213 555 0123', '+525512345678', '+5215512345678'),
    state: fc.constantFrom('CA', 'NY', '', 'Atlantis'),
    more: fc.constantFrom<readonly string[]>([], [], [], [], ['one too many']),
  })
  .map(({ id, name, phone, state, more }) => [id, name, phone, state, ...more])
  .filter((row) => row.some((cell) => cell !== ''));
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 25 });
const anyAnswer = fc.constantFrom('first-number' as const, 'leave-out' as const);

async function killed(place: World, after: number, work: () => Promise<unknown>): Promise<void> {
  place.dieAfter(after);
  await work().catch((error: unknown) => {
    if (!(error instanceof Death)) throw error;
  });
  place.dieAfter(Number.POSITIVE_INFINITY);
}

const send = (place: World, onlyCheck = false) =>
  sendImport(
    place.change((now) => goneOnWith(now, onlyCheck)),
    place.ports,
    never,
  );

const outcomes = (place: World) => place.results().map((result) => [result?.line, result?.outcome]);

describe('lines of a file', () => {
  test('are each in one count before sending, while it is cancelled anywhere, and at the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        anyAnswer,
        fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
        async (rows, answer, cancels) => {
          const place = world();
          const { job: read } = await readText(place, fileOf(rows));
          expect(read).toMatchObject({ state: 'ready', isRead: true, lines: rows.length, heading: 1 });
          expectOneCount(read);
          // Nothing is sent while the question of ids with several numbers is open.
          if (read.sameId !== null) expect(goneOnWith(read, false)).toBe(read);
          expectOneCount(place.change((now) => answered(now, answer)));
          for (const after of cancels) {
            await killed(place, after, () => send(place));
            const was = place.change((now) => cancelled(now, EVENING));
            expectOneCount(was);
            expect(was.counts['not-reached']).toBe(was.lines - reached(was));
          }
          const whole = world();
          await readText(whole, fileOf(rows));
          whole.change((now) => answered(now, answer));
          const expected = await untilDone(whole);
          const done = place.stored().state === 'done' ? place.stored() : await untilDone(gone(place));
          expectOneCount(done);
          expect(done.counts).toEqual(expected.counts);
          expect(outcomes(place)).toEqual(outcomes(whole));
          expect([...place.there.keys()].sort()).toEqual([...whole.there.keys()].sort());
          expect(done.counts.created).toBe(done.standing.callable);
          expect(done.counts.rejected).toBe(done.standing.blocked + done.standing.review);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('are counted before they are read as they are when they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const file = new File([`${fileOf(rows)}\r\n`], 'list.csv');
        const look = await lookAtFile(file, {}, null, nothingKnown);
        const { choice, columns } = look;
        const whole = await countFile(file, choice, columns, () => undefined, never);
        const { job: read } = await readText(world(), await file.text());
        const counts = {
          lines: read.lines,
          rows: read.rows,
          reported: read.apart.reported,
          blank: read.blank,
        };
        expect(whole.counts).toMatchObject(counts);
        expect(look.counts).toEqual(whole.counts);
        expect([look.isWhole, whole.isWhole]).toEqual([true, true]);
        expect(whole.reported).toHaveLength(read.apart.reported);
      }),
      { numRuns: 40 },
    );
  });

  test('say what of them is read as something else, by kind, each with its first row', async () => {
    const text = [
      'Customer ID,Mobile number,Second phone,Zip,Country code',
      "'-A1,+12135550101,,90001,",
      '12.0,+12135550102,,90001,',
      "'-A3,+16175550103,,2108,",
      'A-4,+12135550104,+12135550105,90001,',
      'A-5,2135550106,,90001,abc',
      'A-6,+12135550107,,90001,',
    ].join('\n');
    const file = new File([text], 'list.csv');
    const meanings = ['externalId', 'phone', 'phone', 'postalCode', 'callingCode'] as const;
    const { columns } = await lookAtFile(file, {}, null, nothingKnown);
    const meant = columns.map(({ header }, at) => ({ header, meaning: meanings[at] ?? ('none' as const) }));
    const look = await lookAtFile(file, {}, meant, nothingKnown);
    expect(look.counts).toMatchObject({ lines: 6, warned: 5 });
    expect(Object.fromEntries(look.warnings.map(({ kind, count, first }) => [kind, [count, first]]))).toEqual(
      {
        'id-apostrophe': [2, { line: 2, before: "'-A1", after: '-A1' }],
        'id-decimal': [1, { line: 3, before: '12.0', after: '12' }],
        'zip-short': [1, { line: 4, before: '2108', after: '02108' }],
        'several-numbers': [1, { line: 5, before: '+12135550104', after: '+12135550105' }],
        'calling-code-unreadable': [1, { line: 6, before: 'abc', after: 'abc' }],
      },
    );
  });

  test('are looked at in part, and counted until somebody calls it off', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [`C${at}`, 'Ann Lee', '+12135550123', 'CA']);
    const file = new File([fileOf(rows)], 'list.csv');
    const look = await lookAtFile(file, {}, null, nothingKnown);
    expect(look).toMatchObject({ isWhole: false, counts: { lines: 2_000 } });
    const begun = Date.now();
    const shares: number[] = [];
    const whole = await countFile(file, look.choice, look.columns, (_, share) => shares.push(share), never);
    expect(whole).toMatchObject({ isWhole: true, counts: { lines: 60_000 } });
    expect(shares.length).toBeLessThanOrEqual((Date.now() - begun) / 100);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const off = new AbortController();
    const counting = countFile(file, look.choice, look.columns, () => undefined, off.signal);
    setTimeout(() => off.abort(new Error('Another choice')), 0);
    await expect(counting).rejects.toThrow('Another choice');
  });

  test('come back from the results as they were: the same contacts, and the same lines reported', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.array(fc.constantFrom('Notes', 'notes', 'State', '', 'x"y', '=cmd'), { maxLength: 3 }),
        fc.array(
          fc.constantFrom('', "'", "'=1", '=1', ' =1', "''@x", '+4420', 'a\r\nb', ' pad ', '"q"', 'é'),
        ),
        async (rows, more, values) => {
          const headers = [...HEADERS, ...more];
          const filled = rows.map((row, at) =>
            row.length > 4
              ? [...row, ...more]
              : [...row, ...more.map((_, column) => values[at + column] ?? '')],
          );
          const first = world();
          const { job: read, mapping } = await readText(first, fileOf(filled, headers));
          first.change((now) => answered(now, 'first-number'));
          if (filled.length % 2 === 0) await untilDone(first);
          const again = world();
          const back = await readText(again, await resultsText(first), async () => mapping);
          const contacts = (of: World) =>
            [...of.rows.values()].flat().map((row) => ({
              contact: contactReader(of.stored().source)(row),
              problem: row.problem,
              reported: row.reported,
            }));
          expect(contacts(again)).toEqual(contacts(first));
          expect(back.job).toMatchObject({
            lines: read.lines,
            rows: read.rows,
            standing: read.standing,
            apart: read.apart,
            sameId: read.sameId,
          });
          expect(back.mapping.meanings).toEqual(mapping.meanings);
          // And what comes out of that is no wider than what came out before.
          expect((await resultsText(again)).split('\r\n')[0]).toBe(
            (await resultsText(first)).split('\r\n')[0],
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('that were reported are so again when they come back, unless somebody has put them right', async () => {
    const place = world();
    await readText(place, fileOf([['A', 'Ann', '+12135550123', 'CA', 'more']]));
    const text = await resultsText(place);
    const again = world();
    expect((await readText(again, text)).job).toMatchObject({ rows: 0, apart: { reported: 1 } });
    const right = world();
    const { job: read } = await readText(right, text.replace(',CA,more,', ',CA,,'));
    expect(read).toMatchObject({ rows: 1, standing: { callable: 1 }, apart: { reported: 0 } });
  });

  test('of one column header twice, and of no header, keep their columns', async () => {
    const place = world();
    await readText(place, 'External ID,Phone,Note,Note\r\n1,+12135550123,a,b\r\n');
    const [header, line] = (await resultsText(place)).split('\r\n');
    expect(header).toMatch(/^External ID,Phone,Note,Note,cleardial_status,/);
    expect(line).toMatch(/^1,\+12135550123,a,b,not-reached,/);
  });
});

const gone = (place: World): World => {
  place.change((now) => goneOnWith(now, false));
  return place;
};

describe('rows with one id', () => {
  const filler = (from: number, count: number): Cells[] =>
    Array.from({ length: count }, (_, at) => [`F${from + at}`, 'Filler', '+12135550199', 'CA']);

  test('are evidence for each other in whichever chunks they are, and are asked about', async () => {
    const place = world();
    const rows = [
      ['A', 'Ann Lee', '+12135550123', ''],
      ...filler(0, 1_200),
      ['A', 'Lee, Ann', '+12125550123', ''],
      ['B', 'Bo Ek', '', 'CA'],
      ...filler(1_200, 600),
      ['B', 'Bo Ek', '+13105550123', 'CA'],
      ['C', 'Cy Oh', '+13105550123', 'CA'],
      ['C', 'Dee Roe', '+13105550124', 'CA'],
      ['C', 'Cy Oh', '+1 (310) 555-0123', 'CA'],
    ];
    const { job: read } = await readText(place, fileOf(rows));
    expectOneCount(read);
    expect(read.sameId).toMatchObject({ contacts: 2, rows: 4, people: 1, answer: null });
    expect(read.apart).toMatchObject({ 'other-number': 2, duplicate: 2 });
    const kept = [...place.rows.values()].flat();
    expect(kept.find(({ line }) => line === 2)).toMatchObject({
      shared: true,
      otherPhones: ['+12125550123'],
    });
    // The row without a number was first; the one with it is the contact.
    const ofB = kept.filter(({ cells }) => cells?.[0] === 'B');
    expect(ofB.map(({ problem }) => problem)).toEqual(['duplicate', undefined]);
    const judged = async (phones: string[]) =>
      validator.judgeContacts(
        [
          {
            externalId: 'A',
            phone: '+12135550123',
            name: null,
            attributes: {},
            ...(phones.length > 0 ? { otherPhones: phones } : {}),
          },
        ],
        EVENING,
      )[0]?.status;
    place.change((now) => answered(now, 'first-number'));
    await untilDone(place);
    const outcomeOf = (line: number) => place.results().find((result) => result?.line === line)?.outcome;
    expect(outcomeOf(2)).toBe((await judged(['+12125550123'])) === 'callable' ? 'created' : 'rejected');
    expect(outcomeOf(1_203)).toBe('other-number');
    expect(outcomeOf(1_204)).toBe('duplicate');
    expect(place.there.get('B')?.phone).toBe('+13105550123');
  });

  test('can be left out, all of them, and the answer can be changed until something has been sent', async () => {
    const place = world();
    const rows = [
      ['A', 'Ann', '+12135550123', 'CA'],
      ['A', 'Ann', '+13105550123', 'CA'],
      ['B', 'Bo', '+13105550125', 'CA'],
    ];
    const { job: read } = await readText(place, fileOf(rows));
    const out = place.change((now) => answered(now, 'leave-out'));
    expect(out.standing.callable).toBe(1);
    expect(out.apart).toMatchObject({ 'same-id': 2, 'other-number': 0 });
    expectOneCount(out);
    const back = place.change((now) => answered(now, 'first-number'));
    expect(back).toMatchObject({ standing: read.standing, apart: read.apart });
    place.change((now) => answered(now, 'leave-out'));
    const done = await untilDone(place);
    expect(done.counts).toMatchObject({ created: 1, 'same-id': 2 });
    expect([...place.there.keys()]).toEqual(['B']);
    expect(answered(done, 'first-number')).toBe(done);
  });

  test.each([
    ['Ann Lee', 'Lee, Ann', true],
    ['Ann Lee', 'A. Lee', true],
    ['José Núñez', 'JOSE NUNEZ', true],
    ['Ann Lee', 'Mrs Ann Lee', true],
    ['Ann Lee', 'Bob Lee', false],
    ['山田太郎', '山田花子', false],
  ])('%s and %s are one person: %s', (one, other, is) => {
    expect(isLikeName(one, other)).toBe(is);
  });
});

describe('a correction', () => {
  const correct = async (place: World, line: number, cells: Cells): Promise<Corrected> => {
    for (const [chunk, rows] of place.rows) {
      const index = rows.findIndex((row) => row.line === line);
      if (index < 0) continue;
      const { corrected } = await correctRow(
        place.stored().id,
        { chunk, index },
        cells,
        place.correcting,
        null,
      );
      return corrected;
    }
    throw new Error(`There is no line ${line}`);
  };

  test('leaves an import as it would be had the file been so from the beginning', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.array(fc.tuple(fc.nat(), anyRow), { minLength: 1, maxLength: 6 }),
        anyAnswer,
        fc.constantFrom('ready', 'done', 'cancelled'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, corrections, answer, when, after) => {
          const place = world();
          await readText(place, fileOf(rows));
          place.change((now) => answered(now, answer));
          // Reports are of nobody: every line can still be corrected.
          if (when === 'done') await send(place, true);
          if (when === 'cancelled') {
            await killed(place, after, () => send(place, true));
            place.change((now) => cancelled(now, EVENING));
          }
          const now = rows.map((row) => row);
          for (const [at, cells] of corrections) {
            const line = at % rows.length;
            now[line] = cells;
            const said = await correct(place, line + 2, cells);
            if (!said.saved) throw new Error(said.why);
            expect(said.job).toEqual(place.stored());
            expectOneCount(said.job);
          }
          const again = world();
          await readText(again, fileOf(now));
          if (place.stored().sameId?.answer) again.change((read) => answered(read, answer));
          const { standing, apart, reportedReasons, sameId, lines, rows: count } = place.stored();
          const wanted = again.stored();
          expect({ standing, apart, reportedReasons, lines, count }).toEqual({
            standing: wanted.standing,
            apart: wanted.apart,
            reportedReasons: wanted.reportedReasons,
            lines: wanted.lines,
            count: wanted.rows,
          });
          expect(sameId).toEqual(wanted.sameId);
          again.change((read) => answered(read, answer));
          place.change((read) => answered(read, answer));
          const expected = await send(again, true);
          if (place.stored().state !== 'done') await send(place, true);
          expect(outcomes(place)).toEqual(outcomes(again));
          expect(place.stored().counts).toEqual(expected.counts);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is sent once, and what was sent is never touched, wherever it dies', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRows,
        fc.array(fc.tuple(fc.nat(), anyRow, fc.integer({ min: 1, max: 25 })), { maxLength: 8 }),
        async (rows, steps) => {
          const place = world();
          await readText(place, fileOf(rows));
          place.change((now) => answered(now, 'first-number'));
          const sentWith = new Map<string, Contact>();
          for (const [at, cells, after] of steps) {
            await killed(place, after, () => send(place));
            place.change((now) => (now.state === 'sending' ? cancelled(now, EVENING) : now));
            for (const [id, contact] of place.there) if (!sentWith.has(id)) sentWith.set(id, contact);
            await killed(place, 1 + (after % 3), () => correct(place, (at % rows.length) + 2, cells));
            expectOneCount(place.stored());
            place.change((now) => answered(now, 'first-number'));
          }
          if (place.stored().state !== 'done') await untilDone(gone(place));
          const done = place.stored();
          expectOneCount(done);
          expect(done.counts.created).toBe(place.there.size);
          expect(done.counts.existing).toBe(0);
          // The first to arrive stays as it arrived.
          for (const [id, contact] of sentWith) expect(place.there.get(id)?.phone).toBe(contact.phone);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('of two pages at once is both, and of what is being sent is refused', async () => {
    const place = world();
    await readText(
      place,
      fileOf([
        ['A', 'Ann', 'nonsense', 'CA'],
        ['B', 'Bo', 'nonsense', 'CA'],
        ['C', 'Cy', 'nonsense', 'CA'],
      ]),
    );
    const said = await Promise.all([
      correct(place, 2, ['A', 'Ann', '+12135550123', 'CA']),
      correct(place, 3, ['B', 'Bo', '+13105550123', 'CA']),
      correct(place, 4, ['C', 'Cy', 'still nonsense', 'CA']),
    ]);
    expect(said.map(({ saved }) => saved)).toEqual([true, true, true]);
    expect(place.stored().standing).toMatchObject({ callable: 2, review: 1 });
    expectOneCount(place.stored());
    const [, , wrong] = said;
    expect(wrong).toMatchObject({
      standing: 'review',
      toCorrect: { line: 4, column: 2, outcome: 'rejected' },
    });
    place.change((now) => goneOnWith(now, false));
    expect(await correct(place, 4, ['C', 'Cy', '+13105550124', 'CA'])).toEqual({
      saved: false,
      why: 'at-work',
    });
    const done = await untilDone(place);
    expect(await correct(place, 2, ['A', 'Ann', '+13105550129', 'CA'])).toEqual({
      saved: false,
      why: 'sent',
    });
    expect(await correct(place, 4, ['C', 'Cy', '+13105550124', 'CA'])).toMatchObject({
      saved: true,
      standing: 'callable',
      job: { state: 'paused', round: done.round + 1 },
    });
    await untilDone(gone(place));
    expect([...place.there.keys()].sort()).toEqual(['A', 'B', 'C']);
    expect([...place.posts.values()]).toEqual([1, 1, 1]);
  });

  test('is offered for lines with a fault of their own, a page at a time, with the cell at fault', async () => {
    const place = world();
    await readText(
      place,
      fileOf([
        ['A', 'Ann', 'nonsense', 'CA'],
        ['B', 'Bo', '+12125550123', 'NY'],
        ['', 'Cy', '+13105550124', 'CA'],
        ['D', 'Di', '+13105550125', 'CA', 'more'],
        ['E', 'Ed', '+13105550126', 'Atlantis'],
      ]),
    );
    const list = async (from: RowPlace | null) => rowsToCorrect('x', { from, most: 2 }, place.correcting);
    const first = await list(null);
    expect(first.headers).toEqual(HEADERS);
    expect(first.rows.map(({ line, column, outcome }) => [line, column, outcome])).toEqual([
      [2, 2, 'rejected'],
      [4, 0, 'rejected'],
    ]);
    const second = await list(first.next);
    expect(second.rows.map(({ line, column, outcome }) => [line, column, outcome])).toEqual([
      [5, null, 'reported'],
      [6, 3, 'rejected'],
    ]);
    expect(second.next).toBeNull();
    expect(second.rows[0]?.reason).toContain('more cells');
  });
});

describe('what was chosen for a file', () => {
  test('is known by the headers, whatever ClearDial has added to them', async () => {
    const key = await headersKey(['External ID', 'Phone', 'Note']);
    expect(await headersKey(['external id ', 'PHONE', 'Note', '', 'cleardial_status'])).toBe(key);
    expect(await headersKey(['Phone', 'External ID', 'Note'])).not.toBe(key);
    expect(await headersKey(['', ''])).toBe(await headersKey(['column_1', 'column_2']));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is taken up, and said to be', async () => {
    const place = world();
    const text = 'External ID,Phone,Note\r\n1,2135550123,CA\r\n';
    const file = new File([text], 'list.csv');
    const { mapping } = await readText(place, text, nothingKnown, (columns) =>
      columns.map((column) => (column.header === 'Note' ? { ...column, meaning: 'state' } : column)),
    );
    const recall = async () => ({ ...mapping, callingCode: '1' });
    const look = await lookAtFile(file, {}, null, recall);
    expect(look).toMatchObject({ remembered: true, choice: { callingCode: '1' } });
    expect(look.columns.map(({ meaning }) => meaning)).toEqual(['externalId', 'phone', 'state']);
    expect((await lookAtFile(file, { callingCode: '44' }, null, recall)).choice.callingCode).toBe('44');
    expect((await lookAtFile(file, {}, null, nothingKnown)).remembered).toBe(false);
  });
});

describe('an import of an earlier version', () => {
  const before = {
    ...(({ revision: _, isRead: __, lines: ___, apart: ____, sameId: _____, reopened: ______, ...rest }) =>
      rest)(job()),
    source: { from: 'file', name: 'autumn.csv', columns: [{ header: 'Phone', meaning: 'phone' }] },
    state: 'ready',
    rows: 3,
    chunks: 1,
    total: 3,
    standing: { callable: 1, blocked: 1, review: 0, reasons: {} },
    counts: { created: 0, existing: 0, clear: 0, rejected: 0, duplicate: 0, unreadable: 0, failed: 0 },
  };

  test('goes on', () => {
    const upgraded = importJobOf(before.id, before);
    expect(upgraded).toMatchObject({ state: 'ready', isRead: true, lines: 3, apart: { duplicate: 1 } });
    expectOneCount(upgraded);
    expect(goneOnWith(upgraded, false).state).toBe('sending');
    expect(
      rowsOf([
        {
          row: 2,
          contact: { externalId: 'A', phone: null, name: null, attributes: {} },
          problem: 'duplicate',
          said: null,
        },
      ]),
    ).toEqual([
      {
        line: 2,
        contact: { externalId: 'A', phone: null, name: null, attributes: {} },
        problem: 'duplicate',
      },
    ]);
  });

  test('whose record cannot be read is there, stopped, and says so', () => {
    const found = importJobOf(before.id, { source: { name: 'autumn.csv' }, createdAt: 'long ago' });
    expect(found).toMatchObject({ state: 'stopped', stopped: 'unreadable-record' });
    expect(goneOnWith(found, false)).toBe(found);
  });
});
