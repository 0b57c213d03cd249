import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type AuditEntry,
  type AuditEvent,
  entryAfter,
  registrationMetrics,
  toCsv,
  toJsonLines,
  verifyLog,
  withoutNumbers,
} from '#src/audit/index.ts';

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
      ...['__proto__', 'constructor', 'toString', ''],
    ];
    const long = await logOf(
      texts.map((subject) =>
        event({ subject, details: { [subject.toWellFormed()]: subject, n: -5, b: true, x: null } }),
      ),
    );
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

describe('a spreadsheet of the log', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('takes %j for text', (value) => {
    expect(csvCell(value).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('has a row for each entry and keeps commas and quotes', async () => {
    const entries = await logOf([event({ subject: 'A "quoted", name' })]);
    const [header, row] = toCsv(entries).split('\r\n');
    expect(header).toBe('seq,at,actor,tenant,action,subject,details,ref,prev,hash');
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
