import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  AUDIT_ACTIONS,
  AuditEntry,
  type AuditEvent,
  entryAfter,
  fitted,
  linkTo,
  registrationMetrics,
  sha256,
  toCsv,
  toJsonLines,
  verifyLog,
} from '#src/audit/index.ts';

import { canonicalJson } from '#src/schema/fingerprint.ts';
import { tryParse, withoutNumbers } from '#src/schema/index.ts';
import { csvCell } from '#src/sheet/index.ts';

const AT = '2026-11-21T09:00:00.000Z';
const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  action: 'RULE_REGISTERED',
  actor: 'campaigns:sandbox',
  tenant: 'acme',
  subject: 'Spring renewal',
  details: { latencyMs: 120, name: 'Règle «Été» 夏 😀 \u0001 \u2028 </script>' },
  ref: crypto.randomUUID(),
  ...more,
});

async function logOf(events: readonly AuditEvent[]): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (const one of events) entries.push(await entryAfter(entries.at(-1) ?? null, one, AT));
  return entries;
}

const linesOf = (text: string) => text.trimEnd().split('\n');
const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The way of docs/verify-audit.md, with the very program that stands there. */
const guide = readFileSync('docs/verify-audit.md', 'utf8');
const program = /```python\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'cleardial-audit-'));
const hasPython = spawnSync('python3', ['--version']).status === 0;

function byPython(text: string): { ok: boolean; said: string } {
  const script = join(folder, 'verify.py');
  const file = join(folder, 'export.jsonl');
  writeFileSync(script, program);
  writeFileSync(file, text);
  const run = spawnSync('python3', [script, file], { encoding: 'utf8' });
  return { ok: run.status === 0, said: run.stdout };
}

describe('an exported log', () => {
  let text = '';
  beforeAll(async () => {
    text = await toJsonLines(await logOf(Array.from({ length: 6 }, () => event())), AT);
  });

  /** Each way of tampering, and what the verifier must call it. */
  const tamperings: readonly (readonly [string, (lines: string[]) => string[], string])[] = [
    ['changed', (lines) => lines.map((line) => line.replace('"latencyMs":120', '"latencyMs":90')), 'changed'],
    ['added to', (lines) => lines.map((line) => line.replace('{', '{"aside":1,')), 'changed'],
    ['dropped', (lines) => lines.toSpliced(2, 1), 'missing'],
    ['dropped at the start', (lines) => lines.slice(1), 'missing'],
    ['swapped', (lines) => lines.toSpliced(1, 2, lines[2] ?? '', lines[1] ?? ''), 'out-of-order'],
    ['truncated', (lines) => [...lines.slice(0, 4), lines.at(-1) ?? ''], 'cut-short'],
    ['without its seal', (lines) => lines.slice(0, -1), 'no-seal'],
    [
      'with another seal',
      (lines) => [...lines.slice(0, -1), (lines.at(-1) ?? '').replace('"entries":6', '"entries":5')],
      'seal-changed',
    ],
    ['with an entry twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), 'out-of-order'],
    ['cut in the middle of a line', (lines) => [...lines.slice(0, 3), '{"seq":4,'], 'unreadable'],
    ['with a seal before its end', (lines) => lines.toSpliced(3, 0, lines.at(-1) ?? ''), 'unreadable'],
    ['with a line that is no entry', (lines) => lines.toSpliced(3, 0, '{}'), 'unreadable'],
    ['with a line of one value', (lines) => lines.toSpliced(3, 0, 'null'), 'unreadable'],
    [
      'with a line of lists in lists',
      (lines) => lines.toSpliced(3, 0, '['.repeat(50_000) + ']'.repeat(50_000)),
      'unreadable',
    ],
    [
      'with an erasure before it that is none',
      (lines) => lines.slice(1).map((line) => line.replace('RULE_REGISTERED', 'ERASED')),
      'missing',
    ],
  ];

  test('as it was written has no fault', async () => {
    expect(await verifyLog(text)).toMatchObject({ entries: 6, faults: [] });
    expect((await verifyLog(text.replaceAll('\n', '\r\n'))).faults).toEqual([]);
  });

  test.each(tamperings)('%s is found', async (_, tamper, fault) => {
    const { faults } = await verifyLog(textOf(tamper(linesOf(text))));
    expect(faults.map((found) => found.fault)).toContain(fault);
  });

  test.skipIf(!hasPython)('is held to its hashes by the documented program too', async () => {
    expect(byPython(text)).toMatchObject({ ok: true });
    for (const [name, tamper] of tamperings) {
      expect(byPython(textOf(tamper(linesOf(text)))), name).toMatchObject({ ok: false });
    }
  });

  test.skipIf(!hasPython)('has one hash in both programs, whatever text it holds', async () => {
    const texts = [
      ...fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), 200),
      ...['__proto__', 'constructor', 'toString', '', '10', '9', '!', '😀', '\uff61', '\ue000'],
    ];
    // Names that programs would sort each in its own way, side by side.
    const names = Object.fromEntries(texts.slice(-60).map((name, index) => [name.toWellFormed(), index]));
    const long = await logOf(
      texts.map((subject) =>
        event({ subject, details: { [subject.toWellFormed()]: subject, n: -5, b: true, x: null } }),
      ),
    );
    long.push(await entryAfter(long.at(-1) ?? null, event({ details: names }), AT));
    const exported = await toJsonLines(long, AT);
    expect((await verifyLog(exported)).faults).toEqual([]);
    expect(byPython(exported)).toMatchObject({ ok: true });
  });

  test('names the entry that was changed', async () => {
    const lines = linesOf(text);
    const third = (lines[2] ?? '').replace('Spring renewal', 'Another campaign');
    const { faults } = await verifyLog(textOf(lines.toSpliced(2, 1, third)));
    expect(faults).toEqual([{ fault: 'changed', line: 3, seq: 3 }]);
  });
});

describe('a head that was kept elsewhere', () => {
  test('proves the log up to it', async () => {
    const entries = await logOf([event(), event(), event()]);
    const known = entries[1]?.hash ?? '';
    expect(await verifyLog(await toJsonLines(entries, AT), ` ${known.toUpperCase()} `)).toMatchObject({
      knownUntil: 2,
      faults: [],
    });
  });

  test('finds a log that was made anew, and one that was cut before it was exported', async () => {
    const entries = await logOf([event(), event(), event()]);
    const known = entries[2]?.hash ?? '';
    for (const other of [await logOf([event(), event(), event()]), entries.slice(0, 2)]) {
      const exported = await toJsonLines(other, AT);
      expect((await verifyLog(exported)).faults).toEqual([]);
      expect(await verifyLog(exported, known)).toMatchObject({
        knownUntil: null,
        faults: [{ fault: 'not-through-known-head', seq: other.length }],
      });
    }
  });
});

describe('a spreadsheet of the log', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('takes %j for text', (value) => {
    expect(csvCell(value).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('has a row for each entry and keeps commas and quotes', async () => {
    const entries = await logOf([event({ subject: 'A "quoted", name' })]);
    const [header, row] = toCsv(entries).split('\r\n');
    expect(header).toBe('seq,at,actor,tenant,action,subject,details,ref,prev,hash,who');
    expect(row).toContain('"A ""quoted"", name"');
  });
});

test.each([
  ['Callback agreed with +1 (212) 345-0123 today', 'Callback agreed with •••••••••23 today'],
  ['ticket 4711, 3 people, 2026', 'ticket 4711, 3 people, 2026'],
  ['2123450123', '••••••••23'],
])('%s is logged as %s', (text, logged) => {
  expect(withoutNumbers(text)).toBe(logged);
});

test.each([
  ['in Arabic digits', 'call ٠٣٠١٢٣٤٥٦٧'],
  ['in full width', 'call ０３０－１２３４５６７'],
  ['in circles', 'call ①②③④⑤⑥⑦⑧'],
  ['raised', 'call ⁰³⁰¹²³⁴⁵⁶⁷'],
  ['by Japanese signs', 'call 〇三〇一二三四五六七'],
  ['by Roman ones', 'call ⅠⅡⅢⅣⅤⅥⅦⅧ'],
  ['as keycaps', 'call 0️⃣3️⃣0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣'],
  ['with marks that nobody sees', 'call 0\u200b3\u200b0\u2060 1\u00ad2\u200d345\u202e67'],
  ['with slashes, stars and lines', 'call 030/12*34_56|78'],
  ['with dashes of all kinds', 'call 030–123—456‑78−90'],
  ['with spaces of all kinds', 'call 030\u00a0123\u2009456\u300078'],
  ['over lines', 'call 030\n123\r\n4567'],
  ['with an extension', 'call 030 123x45 ext. 67'],
])('a number in a reason is masked: %s', (_, text) => {
  const masked = withoutNumbers(text);
  expect(masked).toMatch(/^call •{5,}/u);
  expect([...masked.matchAll(/[\p{N}〇零一二三四五六七八九]/gu)].length).toBe(2);
});

test('no seven digits are left together, whatever stands between them', () => {
  const digit = fc.constantFrom(...'0123456789٣०９①⁷𝟕');
  const apart = fc.stringMatching(/^[ ./()\u00a0\u200b\u2011*_+:-]{0,4}$/);
  const number = fc.array(fc.tuple(digit, apart), { minLength: 7, maxLength: 15 });
  fc.assert(
    fc.property(number, fc.constantFrom('', 'for ', 'X: '), (parts, before) => {
      const masked = withoutNumbers(before + parts.flat().join(''));
      expect([...masked.matchAll(/\p{N}/gu)].length).toBe(2);
    }),
  );
});

test.each(['the 3rd of 14 lists', 'campaign 4001 at 9:30', 'rule 2026', 'six 123456'])('%j stays', (text) => {
  expect(withoutNumbers(text)).toBe(text);
});

test('metrics come from the log alone', async () => {
  const latency = (latencyMs: number, more: Partial<AuditEvent> = {}) =>
    event({ details: { latencyMs, conflicts: 0 }, ...more });
  const entries = await logOf([
    ...Array.from({ length: 19 }, (_, index) => latency(100 + index)),
    latency(1_000),
    event({ action: 'RULE_FAILED', details: { conflicts: 1 } }),
    event({ action: 'CONNECTED' }),
  ]);
  expect(registrationMetrics(entries)).toEqual({
    attempts: 21,
    successes: 20,
    conflicts: 1,
    successRate: 20 / 21,
    meanLatencyMs:
      (Array.from({ length: 19 }, (_, index) => 100 + index).reduce((a, b) => a + b) + 1_000) / 20,
    p95LatencyMs: 118,
  });
  expect(registrationMetrics([])).toMatchObject({ successRate: null, p95LatencyMs: null });
});

/** Texts of every length about the limits, with halves of surrogate pairs, and pairs where a cut may fall. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .tuple(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('😀', 'a', '\ud83d', '夏'),
      fc.integer({ min: 0, max: 3_000 }),
    )
    .map(([start, unit, times]) => start + unit.repeat(times)),
  fc.constantFrom('__proto__', 'constructor', '', '…'),
);
const anyDetail = fc.oneof(
  anyText,
  fc.double(),
  fc.constantFrom(-0, 2 ** 53, Number.MAX_VALUE, Number.NaN),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const anyEvent: fc.Arbitrary<AuditEvent> = fc.record({
  action: fc.constantFrom(...AUDIT_ACTIONS),
  actor: anyText,
  tenant: anyText,
  subject: anyText,
  details: fc
    .array(fc.tuple(anyText, anyDetail), { maxLength: 250 })
    .map((details) => Object.fromEntries(details)),
  ref: anyText,
});

describe('an entry is cut to its limits', () => {
  test('so that any event yields one that can be read, and that the chain holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), async (events) => {
        const entries = await logOf(events);
        for (const entry of entries) {
          expect(tryParse(AuditEntry, entry).ok).toBe(true);
          const { actor, tenant, subject, ref, details } = entry;
          for (const text of [actor, tenant, subject, ref, ...Object.entries(details).flat()])
            if (typeof text === 'string') expect(text.isWellFormed()).toBe(true);
        }
        expect((await verifyLog(await toJsonLines(entries, AT))).faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('once: what was cut is not cut again', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async (one) => {
        const once = await fitted(one);
        expect(await fitted(once)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('and says so, with the hash of the whole text', async () => {
    const subject = `cmp-${'x'.repeat(4_000)}`;
    const cut = await fitted(event({ subject, actor: `${'a'.repeat(1_998)}😀b` }));
    expect(cut.subject).toMatch(/^cmp-x+… \[cut: 4004 characters, SHA-256 [0-9a-f]{64}\]$/);
    expect(cut.subject).toContain(await sha256(subject));
    expect(cut.subject).toHaveLength(2_000);
    expect(cut.actor).toMatch(/^a+… \[cut: 2000 characters/);
    // What fits is as it was, to the last character.
    expect((await fitted(event({ subject: 'x'.repeat(2_000) }))).subject).toBe('x'.repeat(2_000));
  });

  test('and a cut ref still tells two refs apart, and is the same for the same', async () => {
    const start = 'x'.repeat(100);
    const refs = [`${start}1`, `${start}2`, `${start}`, 'a\ud800', 'a\ud801', `${start}1`];
    const cut = await Promise.all(refs.map(async (ref) => (await fitted(event({ ref }))).ref));
    expect(new Set(cut).size).toBe(5);
    expect(cut[5]).toBe(cut[0]);
    expect(cut[2]).toBe(start);
    for (const ref of cut) expect(ref.length).toBeLessThanOrEqual(100);
  });

  test('and of too many details the first stay, with how many more there were', async () => {
    const details = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`d${index}`, index]));
    const cut = (await fitted(event({ details }))).details;
    expect(Object.keys(cut)).toHaveLength(100);
    expect(cut.d0).toBe(0);
    expect(cut['…']).toMatch(/^31 more details, SHA-256 [0-9a-f]{64}$/);
  });

  test('and two long names of details stay two; what is no whole number is written out', async () => {
    const name = 'n'.repeat(300);
    const cut = (
      await fitted(event({ details: { [`${name}1`]: 1.5, [`${name}2`]: 2, '\ud800': 3, '\ud801': 4 } }))
    ).details;
    expect(Object.keys(cut)).toHaveLength(4);
    expect(Object.values(cut)).toEqual(['1.5', 2, 3, 4]);
    for (const one of Object.keys(cut)) expect(one.length).toBeLessThanOrEqual(100);
  });
});

describe('a stored entry that cannot be read', () => {
  /** As it was written before entries were cut: its hash holds. */
  async function tooLong(before: AuditEntry | null): Promise<unknown> {
    const entry = { ...(await entryAfter(before, event(), AT)), subject: 'x'.repeat(2_001) };
    const { hash: _, ...rest } = entry;
    return { ...entry, hash: await sha256(canonicalJson(rest)) };
  }
  const logWith = async (bad: (before: AuditEntry) => Promise<unknown>) => {
    const entries = await logOf([event(), event()]);
    const [, second] = entries;
    if (!second) throw new Error('There is no entry');
    const stored: unknown[] = [...entries, await bad(second)];
    for (let added = 0; added < 2; added++)
      stored.push(await entryAfter(await linkTo(stored.at(-1), stored.length), event(), AT));
    return stored;
  };

  const readable = (stored: readonly unknown[]) =>
    stored.map((one) => {
      const entry = tryParse(AuditEntry, one);
      return entry.ok ? entry.data.seq : null;
    });

  test('does not end the log: the next follows it, and says that it could not be read', async () => {
    const stored = await logWith(tooLong);
    expect(readable(stored)).toEqual([1, 2, null, 4, 5]);
    expect(stored[3]).toMatchObject({ details: { unreadableBefore: 3 } });
    expect(stored[4]).not.toHaveProperty('details.unreadableBefore');
    const text = await toJsonLines(stored, AT);
    expect(linesOf(text)).toHaveLength(6);
    expect(JSON.parse(linesOf(text).at(-1) ?? '')).toMatchObject({ entries: 5, unreadable: 1 });
    expect(await verifyLog(text)).toMatchObject({ entries: 5, faults: [{ fault: 'unreadable', line: 3 }] });
    if (hasPython) expect(byPython(text)).toMatchObject({ ok: true });
    const rows = toCsv(stored).trimEnd().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[3]).toContain('UNREADABLE');
  });

  test('and was tampered with is named as what it is, and nothing beside it', async () => {
    const stored = await logWith(async (before) => ({ ...((await tooLong(before)) as object), actor: 'me' }));
    expect((await verifyLog(await toJsonLines(stored, AT))).faults).toEqual([
      { fault: 'unreadable', line: 3 },
      { fault: 'changed', line: 3, seq: 3 },
    ]);
  });

  test.each([
    ['nothing but its key', async () => ({ seq: 3 })],
    ['a hash that is none', async () => ({ seq: 3, hash: 12, ref: 'x', details: 'none' })],
    ['halves of characters', async () => ({ seq: 3, ref: '\ud800', hash: '' })],
  ])('with %s is counted and exported, and the log goes on', async (_, bad) => {
    const stored = await logWith(bad);
    expect(readable(stored)).toEqual([1, 2, null, 4, 5]);
    const { entries, faults } = await verifyLog(await toJsonLines(stored, AT));
    expect(entries).toBe(5);
    expect(faults).toEqual([{ fault: 'unreadable', line: 3 }]);
    expect(toCsv(stored).trimEnd().split('\r\n')).toHaveLength(6);
  });

  test('may be anything that a browser can store: the log goes on, and every export can be made', async () => {
    const anything = fc.object({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withSparseArray: true,
      withNullPrototype: true,
      withUnicodeString: true,
      key: fc.oneof(fc.constantFrom('hash', 'seq', 'prev', 'details', 'sealed', '__proto__'), fc.string()),
    } as fc.ObjectConstraints);
    await fc.assert(
      fc.asyncProperty(anything, async (odd) => {
        const stored = await logWith(async () => ({ ...odd, seq: 3 }));
        expect(readable(stored)).toEqual([1, 2, null, 4, 5]);
        toCsv(stored);
        expect((await verifyLog(await toJsonLines(stored, AT))).faults).toContainEqual({
          fault: 'unreadable',
          line: 3,
        });
      }),
      { numRuns: 100 },
    );
  });

  test('does not hide that entries are missing after it', async () => {
    const stored = await logWith(async () => ({ seq: 3 }));
    const { faults } = await verifyLog(await toJsonLines(stored.toSpliced(3, 1), AT));
    expect(faults).toContainEqual({ fault: 'missing', line: 4, from: 4, to: 4 });
  });
});
