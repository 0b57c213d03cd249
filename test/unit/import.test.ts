/** An import that is interrupted anywhere ends as one that was not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock, parseInstant, pinnedZoneData } from '#src/clock/index.ts';
import type { Contact } from '#src/contact/index.ts';
import { type CxoneClient, CxoneError, type UpsertResult } from '#src/cxone/index.ts';
import {
  answered,
  type Corrected,
  type CorrectPorts,
  cancelled,
  correctRow,
  type FileChoice,
  goneOnWith,
  IMPORT_OUTCOMES,
  type ImportJob,
  type ImportPorts,
  type ImportResult,
  type ImportRow,
  importLines,
  lookAtFile,
  newImport,
  type RememberedMapping,
  reached,
  readFile,
  readTenant,
  reopenFailed,
  rowsToCorrect,
  sendImport,
  sumOfStanding,
} from '#src/job/index.ts';
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
        rows.set(change.chunk, structuredClone(change.rows));
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
    await reopenFailed(first, place.ports);
    const second = await untilDone(place);
    expect(place.audited).toHaveLength(2);
    expect(second.counts).toEqual({
      ...first.counts,
      failed: 0,
      created: first.counts.created + first.counts.failed,
    });
    for (const [id, times] of place.posts) {
      expect(times - (posts.get(id) ?? 0), id).toBe(id.endsWith('4') ? 1 : 0);
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
