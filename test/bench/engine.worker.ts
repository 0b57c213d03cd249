/** The engine's measurements, in the kind of worker in which it runs. */
import { DateTime } from 'luxon';
import { createLocator } from '#src/location/index.ts';
import { rulebook } from '#src/rulebook/index.ts';
import { ContactStore, compilePolicy } from '#src/verdict/index.ts';
import { attemptsOf, benchClock, contactsOf, doNotCallOf, NOW, rulesOf } from './workload.ts';

export interface EngineFigures {
  readonly contacts: number;
  readonly classes: number;
  /** Milliseconds; medians of several runs where a run leaves nothing behind. */
  readonly ingestMs: number;
  readonly firstJudgingMs: number;
  readonly judgeAllMs: number;
  readonly forecastMs: number;
}

export interface ComparisonFigures {
  readonly contacts: number;
  readonly cachedIntlPerSecond: number;
  readonly luxonPerSecond: number;
}

const RUNS = 7;

function timed<T>(act: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

function median(act: (run: number) => void): number {
  const times = Array.from({ length: RUNS }, (_, run) => timed(() => act(run))[0]).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

let kept: unknown = null;

function measureEngine(count: number): EngineFigures {
  const contacts = contactsOf(count);
  const facts = { doNotCall: doNotCallOf(contacts, 1_000_000), attempts: attemptsOf(contacts, 2_000_000) };
  const policy = compilePolicy(rulebook, benchClock, { rules: rulesOf(1_000) });
  const store = new ContactStore();
  const [ingestMs] = timed(() => store.ingest(contacts));
  const [firstJudgingMs] = timed(() => store.judgeAll(policy, facts, NOW, 1));
  const judgeAllMs = median(() => store.judgeAll(policy, facts, NOW, 1));
  const forecastMs = median(() => store.forecast(policy, facts, NOW, 168, 1));
  kept = store;
  return {
    contacts: count,
    classes: policy.locator.classes.length,
    ingestMs,
    firstJudgingMs,
    judgeAllMs,
    forecastMs,
  };
}

/** The time-zone check alone, once for each contact, as two other ways do it. */
function measureOthers(count: number): ComparisonFigures {
  const locator = createLocator();
  const zones = contactsOf(count).map(
    (contact) =>
      locator.classOf({ phone: contact.phone?.startsWith('+') ? contact.phone : null }).places[0]?.zone ??
      'America/New_York',
  );
  const formats = new Map<string, Intl.DateTimeFormat>();
  let open = 0;
  const intlMs = median(() => {
    for (const zone of zones) {
      let format = formats.get(zone);
      if (!format) {
        format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
        formats.set(zone, format);
      }
      const hour = Number(format.format(NOW));
      if (hour >= 8 && hour < 21) open++;
    }
  });
  const luxonMs = median(() => {
    for (const zone of zones) {
      const { hour } = DateTime.fromMillis(NOW, { zone });
      if (hour >= 8 && hour < 21) open++;
    }
  });
  if (open === 0) throw new Error('Nothing was open: the comparison measures nothing');
  return {
    contacts: count,
    cachedIntlPerSecond: (count / intlMs) * 1000,
    luxonPerSecond: (count / luxonMs) * 1000,
  };
}

/** The columns of a list alone, so that the memory they take can be told apart. */
function holdOnly(count: number): void {
  kept = null;
  const store = new ContactStore();
  // In pages, as they arrive: the contacts themselves are not kept.
  const contacts = contactsOf(count);
  for (let start = 0; start < count; start += 10_000) store.ingest(contacts.splice(0, 10_000));
  kept = store;
}

self.onmessage = ({
  data,
}: MessageEvent<{ task: 'engine' | 'others' | 'hold' | 'release'; count: number }>) => {
  switch (data.task) {
    case 'engine':
      self.postMessage(measureEngine(data.count));
      break;
    case 'others':
      self.postMessage(measureOthers(data.count));
      break;
    case 'hold':
      holdOnly(data.count);
      self.postMessage({ held: kept !== null });
      break;
    case 'release':
      kept = null;
      self.postMessage({ held: false });
      break;
  }
};
