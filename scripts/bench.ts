/** Measures the engine in a real worker in Chromium, beside other ways to do the same check, in one run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { chromium, type Page } from '@playwright/test';
import { Hono } from 'hono';
import { build } from 'vite';
import type { ComparisonFigures, EngineFigures } from '../test/bench/engine.worker.ts';
import { ensureChromium } from './find-browser.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const SETTLE_MS = 60_000;

async function bundled(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      target: 'es2023',
      lib: { entry: 'test/bench/engine.worker.ts', formats: ['es'], fileName: () => 'engine.js' },
    },
  });
  return readFileSync(join(outDir, 'engine.js'), 'utf8');
}

async function serving(script: string): Promise<{ origin: string; stop: () => void }> {
  // Isolated from other origins, so that the page may measure its own memory.
  const isolated = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  const app = new Hono();
  app.get('/', (context) => context.html('<!doctype html><title>Bench</title>', 200, isolated));
  app.get('/engine.js', (context) =>
    context.body(script, 200, { ...isolated, 'content-type': 'text/javascript' }),
  );
  const server = await new Promise<ServerType>((resolve) => {
    const started = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/** Runs one task in a new worker, and answers what it says. */
function inWorker<T>(page: Page, task: string, count: number): Promise<T> {
  return page.evaluate(
    ([what, size]) =>
      new Promise((resolve, reject) => {
        const worker = new Worker('/engine.js', { type: 'module' });
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ task: what, count: size });
      }),
    [task, count] as const,
  ) as Promise<T>;
}

/** Bytes that a list of `count` contacts takes: the difference between holding it and having let it go. */
function bytesHeld(page: Page, count: number): Promise<number> {
  return page.evaluate(async (size) => {
    const worker = new Worker('/engine.js', { type: 'module' });
    const tell = (task: string) =>
      new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage({ task, count: size });
      });
    const measure = async () => {
      const { measureUserAgentSpecificMemory } = performance as unknown as {
        measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
      };
      return (await measureUserAgentSpecificMemory.call(performance)).bytes;
    };
    await tell('hold');
    const held = await measure();
    await tell('release');
    const released = await measure();
    worker.terminate();
    return held - released;
  }, count);
}

function seedPerSecond(): number | null {
  const result = spawnSync('python3', ['test/bench/seed_check.py'], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout.trim()) : null;
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

const server = await serving(await bundled());
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-blink-features=ForceEagerMeasureMemory',
    '--disable-background-networking',
  ],
});
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(SETTLE_MS);
  await page.goto(server.origin);
  const engine: EngineFigures[] = [];
  for (const size of SIZES) {
    const figures = await inWorker<EngineFigures>(page, 'engine', size);
    engine.push(figures);
    console.log(
      `${whole.format(size).padStart(9)} contacts, ${whole.format(figures.classes)} location classes: ` +
        `ingest ${whole.format((size / figures.ingestMs) * 1000)}/s, ` +
        `first judging ${number.format(figures.firstJudgingMs)} ms, ` +
        `judge-all ${number.format(figures.judgeAllMs)} ms, ` +
        `forecast of a week ${number.format(figures.forecastMs)} ms`,
    );
  }
  const others = await inWorker<ComparisonFigures>(page, 'others', 100_000);
  const bytesPerContact = (await bytesHeld(page, 1_000_000)) / 1_000_000;
  const seed = seedPerSecond();
  const largest = engine.at(-1);
  if (!largest) throw new Error('Nothing was measured');
  const perSecond = (largest.contacts / largest.judgeAllMs) * 1000;
  const ratios = {
    cachedIntl: perSecond / others.cachedIntlPerSecond,
    luxon: perSecond / others.luxonPerSecond,
    seed: seed === null ? null : perSecond / seed,
  };
  console.log(`bytes a contact: ${number.format(bytesPerContact)}`);
  console.log(
    `judge-all of a million: ${whole.format(perSecond)} contacts a second, with every check; a time-zone check alone: ` +
      `cached Intl ${whole.format(others.cachedIntlPerSecond)}/s (${number.format(ratios.cachedIntl)} times slower), ` +
      `Luxon ${whole.format(others.luxonPerSecond)}/s (${number.format(ratios.luxon)} times), ` +
      (seed === null || ratios.seed === null
        ? 'Python is not here'
        : `the published Python check ${whole.format(seed)}/s (${whole.format(ratios.seed)} times)`),
  );
  mkdirSync('.output', { recursive: true });
  const report = {
    chromium: browser.version(),
    cores: cpus().length,
    engine,
    others,
    seedPerSecond: seed,
    ratios,
    bytesPerContact,
  };
  writeFileSync('.output/bench.json', `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await browser.close();
  server.stop();
}
