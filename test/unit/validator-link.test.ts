/**
 * The link to the validator with the real owner, the real worker's end, real channels and real locks; only the thread is
 * a stand-in, which can die and hang when a test wants it to.
 */
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { validatorOfPage, validatorOn } from '#src/bridge/page-validator.ts';
import { serveValidator } from '#src/bridge/serve-validator.ts';
import { type Locks, ValidatorUnavailableError } from '#src/bridge/validator-life.ts';
import { ValidatorOwner } from '#src/bridge/validator-owner.ts';
import { type Prepare, WorkerLink } from '#src/bridge/worker-link.ts';
import { newImport } from '#src/job/index.ts';
import { FileReading } from '#src/storage/file-reading.ts';

/** Where an import would be kept: these tests are not about that. */
vi.mock('#src/storage/imports.ts', () => ({
  importJob: async () => null,
  importRows: async () => [],
  importResults: async () => [],
  saveChunks: async () => undefined,
  saveImport: async () => undefined,
}));
vi.mock('#src/storage/mappings.ts', () => ({
  rememberedMapping: async () => null,
  rememberMapping: async () => undefined,
}));

/** What a test worker does with a question: answers with its generation, or not at all. */
type Behaviour = 'answers' | 'hangs' | 'dies' | 'answers late' | 'does not start' | 'fails to load';

const DIES_OF = 'a question';

class StandIn extends EventTarget {
  readonly generation = crypto.randomUUID();
  readonly #death = Promise.withResolvers<void>();
  readonly #ports: MessagePort[] = [];
  readonly #scope = new EventTarget();
  readonly asked: string[] = [];
  readonly behaviour: Behaviour;
  readonly #whenAsked: (() => void)[] = [];
  /** Gives the answer that was kept back. */
  answer: () => void = () => undefined;
  dead = false;
  /** Null in a worker that nobody has prepared. */
  doNotCallReadAt: number | null = 0;

  constructor(behaviour: Behaviour) {
    super();
    this.behaviour = behaviour;
    if (behaviour === 'fails to load') queueMicrotask(() => this.dispatchEvent(new Event('error')));
    if (behaviour === 'fails to load' || behaviour === 'does not start') return;
    const locks: Locks = {
      request: ((name: string, hold: () => Promise<unknown>) =>
        navigator.locks.request(name, () => Promise.race([hold(), this.#death.promise]))) as Locks['request'],
    };
    const scope = {
      addEventListener: (type: 'message', listener: (event: MessageEvent) => void) =>
        this.#scope.addEventListener(type, listener as EventListener),
      postMessage: (data: unknown) => {
        if (!this.dead) this.dispatchEvent(new MessageEvent('message', { data }));
      },
    };
    serveValidator(this.#validator(), this.generation, scope, locks);
  }

  #validator() {
    return {
      id: this.generation,
      amend: async () => this.#take('amend', 'answers'),
      postalCentroid: async (question: string) => this.#take(question, this.behaviour),
      doNotCallReadAt: async () => this.doNotCallReadAt,
      tallyOf: async () => this.#take('tallyOf', this.behaviour),
      jurisdictions: async () => {
        throw new RangeError('of the validator');
      },
    };
  }

  async #take(question: string, behaviour: Behaviour): Promise<string> {
    this.asked.push(question);
    for (const told of this.#whenAsked.splice(0)) told();
    if (behaviour === 'dies') this.die();
    if (behaviour === 'hangs' || behaviour === 'dies') return new Promise(() => undefined);
    if (behaviour === 'answers late') {
      await new Promise<void>((resolve) => {
        this.answer = resolve;
      });
    }
    return this.generation;
  }

  /** Resolves when so many questions have come in. */
  async hasBeenAsked(times: number): Promise<void> {
    while (this.asked.length < times) {
      await new Promise<void>((resolve) => this.#whenAsked.push(resolve));
    }
  }

  postMessage(data: unknown, ports: MessagePort[] = []): void {
    if (this.dead) return;
    this.#ports.push(...ports);
    this.#scope.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
  }

  die(): void {
    this.dead = true;
    for (const port of this.#ports) port.close();
    this.#death.resolve();
  }

  terminate(): void {
    this.die();
  }
}

function stage(behaviours: readonly Behaviour[], prepare: Prepare = async () => undefined) {
  const workers: StandIn[] = [];
  const whenStarted: (() => void)[] = [];
  let resets = 0;
  const owner = new ValidatorOwner(() => {
    const worker = new StandIn(behaviours[workers.length] ?? 'answers');
    workers.push(worker);
    for (const told of whenStarted.splice(0)) told();
    return worker as unknown as Worker;
  });
  onTestFinished(() => {
    for (const worker of workers) worker.die();
  });
  const host = {
    connect: (port: MessagePort) => owner.connect(port),
    drop: async (generation: string) => owner.drop(generation),
    reset: async () => {
      resets++;
      owner.drop(null);
    },
    wakeAt: async () => undefined,
  };
  const link = new WorkerLink(host, prepare);
  const worker = async (index: number) => {
    while (workers.length <= index) await new Promise<void>((resolve) => whenStarted.push(resolve));
    return workers[index] as StandIn;
  };
  return { link, host, workers, worker, resets: () => resets };
}

type Asked = Parameters<Parameters<WorkerLink['ask']>[0]>[0];
const question = (validator: Asked) => validator.postalCentroid(DIES_OF) as unknown as Promise<string>;

/** Timers only: channels and locks go on by themselves. */
const stopTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that dies', () => {
  test('in the middle of a call is noticed without a timer, and the next one is asked', async () => {
    const { link, workers } = stage(['dies']);
    stopTimers();
    expect(await link.ask(question)).toBe(workers[1]?.generation);
    expect(workers.map(({ asked }) => asked)).toEqual([[DIES_OF], [DIES_OF]]);
  });

  test('is replaced once for all calls that were under way', async () => {
    const { link, workers, worker } = stage(['hangs']);
    const answers = Promise.all([link.ask(question), link.ask(question), link.ask(question)]);
    const first = await worker(0);
    await first.hasBeenAsked(3);
    first.die();
    expect(new Set(await answers)).toEqual(new Set([workers[1]?.generation]));
    expect(workers).toHaveLength(2);
  });

  test('while it is prepared: the next one is prepared, and asked', async () => {
    let prepared = 0;
    const { link, workers } = stage(['dies'], async (validator) => {
      prepared++;
      await question(validator);
    });
    expect(await link.ask(question)).toBe(workers[1]?.generation);
    expect(prepared).toBe(2);
  });

  test('while it is prepared by what takes no notice of that', async () => {
    const { link, workers } = stage(['dies'], async (validator) => {
      await question(validator).catch(() => undefined);
    });
    expect(await link.ask(question)).toBe(workers[1]?.generation);
  });

  test('twice is said in words, and the third is asked the next time', async () => {
    const { link, workers } = stage(['dies', 'dies']);
    const answer = link.ask(question);
    await expect(answer).rejects.toBeInstanceOf(ValidatorUnavailableError);
    await expect(answer).rejects.toThrow('Checking the contacts stopped in the middle. Try again.');
    expect(workers).toHaveLength(2);
    expect(await link.ask(question)).toBe(workers[2]?.generation);
  });

  test('is not asked again for work that must not be begun twice', async () => {
    const { link, workers } = stage(['dies']);
    await expect(link.ask(question, { again: false })).rejects.toBeInstanceOf(ValidatorUnavailableError);
    expect(workers[1]?.asked ?? []).toEqual([]);
  });

  test('between two calls of one work: the work is begun again from its beginning', async () => {
    const { link, workers, worker } = stage([]);
    const between = Promise.withResolvers<void>();
    const answer = link.ask(async (validator) => {
      const first = await question(validator);
      await between.promise;
      return [first, await question(validator)];
    });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    first.die();
    between.resolve();
    const second = await worker(1);
    expect(await answer).toEqual([second.generation, second.generation]);
    expect(workers).toHaveLength(2);
  });

  test('fails a call of work that passes the failure on in an error of its own, and the work is asked again', async () => {
    const { link, workers } = stage(['dies']);
    const answer = link.ask(async (validator) => {
      try {
        return await question(validator);
      } catch (cause) {
        throw new Error('The list could not be read', { cause });
      }
    });
    expect(await answer).toBe(workers[1]?.generation);
  });

  test('rejects the calls of those who kept the validator, at once and later', async () => {
    const { link, worker } = stage(['hangs']);
    const kept = await link.get();
    const answer = question(kept);
    const first = await worker(0);
    await first.hasBeenAsked(1);
    first.die();
    await expect(answer).rejects.toBeInstanceOf(ValidatorUnavailableError);
    await expect(question(kept)).rejects.toBeInstanceOf(ValidatorUnavailableError);
    expect(await (await link.get()).id).not.toBe(first.generation);
  });

  test('tells of its successor, once, and only when that is another', async () => {
    const { link, worker } = stage([]);
    let told = 0;
    link.onNewGeneration(() => told++);
    await link.ask(question);
    await link.ask(question);
    expect(told).toBe(0);
    const first = await worker(0);
    const kept = await link.get();
    first.die();
    await expect(question(kept)).rejects.toBeInstanceOf(ValidatorUnavailableError);
    await Promise.all([link.ask(question), link.ask(question)]);
    expect(told).toBe(1);
  });

  test('after a long life is replaced though nobody asks', async () => {
    stopTimers();
    const { link, worker } = stage([]);
    const successor = Promise.withResolvers<void>();
    link.onNewGeneration(successor.resolve);
    await link.ask(question);
    vi.advanceTimersByTime(3_600_000);
    (await worker(0)).die();
    await successor.promise;
    expect((await worker(1)).dead).toBe(false);
  });

  test('by an error that nothing caught is ended, and the next one is asked', async () => {
    const { link, workers, worker } = stage(['hangs']);
    const answer = link.ask(question);
    const first = await worker(0);
    await first.hasBeenAsked(1);
    first.dispatchEvent(new Event('error'));
    expect(await answer).toBe(workers[1]?.generation);
    expect(first.dead).toBe(true);
  });
});

describe('a worker that does not answer', () => {
  test('within the deadline is ended, and the next one is asked', async () => {
    stopTimers();
    const { link, workers, worker } = stage(['hangs']);
    const answer = link.ask(question, { deadlineMs: 5_000 });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(first.dead).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(workers[1]?.generation);
    expect(first.dead).toBe(true);
  });

  test('has a minute when nothing else is said; two such are an error in words', async () => {
    stopTimers();
    const { link, worker } = stage(['hangs', 'hangs']);
    const answer = link.ask(question);
    answer.catch(() => undefined);
    for (const index of [0, 1]) {
      const hanging = await worker(index);
      await hanging.hasBeenAsked(1);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(hanging.dead).toBe(true);
    }
    await expect(answer).rejects.toMatchObject({
      name: 'ValidatorUnavailableError',
      ending: 'too-slow',
      message: 'ClearDial cannot check contacts just now. Try again; if it stays so, restart the browser.',
    });
  });

  test('because it works on another call still has all its time for this one', async () => {
    stopTimers();
    const { link, worker, workers } = stage(['answers late']);
    const long = link.ask(question, { deadlineMs: 60_000 });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    const answerLong = first.answer;
    const short = link.ask(question, { deadlineMs: 1_000 });
    await first.hasBeenAsked(2);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(first.dead).toBe(false);
    answerLong();
    expect(await long).toBe(first.generation);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await short).toBe(workers[1]?.generation);
  });

  test('because the machine slept is not ended for it', async () => {
    stopTimers();
    const { link, worker } = stage(['answers late']);
    const answer = link.ask(question, { deadlineMs: 1_000 });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    // The clock goes on for an hour before the timer comes.
    const slept = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(1_000);
    slept.mockRestore();
    expect(first.dead).toBe(false);
    first.answer();
    expect(await answer).toBe(first.generation);
  });

  test('and then does, when another has taken its place: that answer goes nowhere', async () => {
    stopTimers();
    const { link, worker } = stage(['answers late']);
    const answer = link.ask(question, { deadlineMs: 1_000 });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    await vi.advanceTimersByTimeAsync(1_000);
    const second = await worker(1);
    first.answer();
    expect(await answer).toBe(second.generation);
  });

  test('at its start is given up after ten seconds, with whatever owns it', async () => {
    stopTimers();
    const { link, worker, workers, resets } = stage(['does not start']);
    const answer = link.ask(question);
    await worker(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(workers[1]?.generation);
    expect(resets()).toBe(1);
  });

  test('because its file cannot be loaded is known at once; two such are an error in words', async () => {
    stopTimers();
    const { link } = stage(['fails to load', 'fails to load']);
    await expect(link.ask(question)).rejects.toMatchObject({ ending: 'did-not-start' });
  });
});

test('an owner that cannot be told of a death keeps nobody waiting for ever', async () => {
  stopTimers();
  const { link, host } = stage(['dies']);
  host.drop = () => new Promise(() => undefined);
  const answer = link.ask(question);
  answer.catch(() => undefined);
  const dropped = vi.spyOn(host, 'drop');
  while (dropped.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(answer).rejects.toMatchObject({ ending: 'did-not-start' });
});

describe('work', () => {
  test('that fails by itself is not asked again', async () => {
    const { link, workers } = stage([]);
    let begun = 0;
    const answer = link.ask((validator) => {
      begun++;
      return validator.jurisdictions();
    });
    await expect(answer).rejects.toThrow('of the validator');
    expect(begun).toBe(1);
    expect(workers).toHaveLength(1);
  });

  test('that is called off ends at once with the reason, and is not asked again', async () => {
    const { link, worker, workers } = stage(['hangs']);
    const signedOut = new Error('Signed out');
    const abort = new AbortController();
    let kept: Asked | null = null;
    const answer = link.ask(
      (validator) => {
        kept = validator;
        return question(validator);
      },
      { signal: abort.signal },
    );
    const first = await worker(0);
    await first.hasBeenAsked(1);
    abort.abort(signedOut);
    await expect(answer).rejects.toBe(signedOut);
    await expect(question(kept as unknown as Asked)).rejects.toBe(signedOut);
    await expect(link.ask(question, { signal: abort.signal })).rejects.toBe(signedOut);
    first.die();
    expect(await link.ask((validator) => validator.id)).toBe(workers[1]?.generation);
    expect(workers[1]?.asked).toEqual([]);
  });

  test('that was called off does not hide that its worker hangs', async () => {
    stopTimers();
    const { link, worker, workers } = stage(['hangs']);
    const abort = new AbortController();
    const calledOff = link.ask(question, { signal: abort.signal, deadlineMs: 1_000 });
    const first = await worker(0);
    await first.hasBeenAsked(1);
    abort.abort(new Error('Signed out'));
    await expect(calledOff).rejects.toThrow('Signed out');
    const answer = link.ask(question);
    await first.hasBeenAsked(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await answer).toBe(workers[1]?.generation);
  });

  test('a preparation that fails is told, and tried again on the same worker', async () => {
    let fails = true;
    const { link, workers } = stage([], async () => {
      if (fails) throw new RangeError('of the settings');
    });
    await expect(link.ask(question)).rejects.toThrow('of the settings');
    fails = false;
    expect(await link.ask(question)).toBe(workers[0]?.generation);
    expect(workers).toHaveLength(1);
  });
});

describe('a line of a page', () => {
  test('is answered by the worker that the background asks', async () => {
    const { link } = stage([]);
    const { port1, port2 } = new MessageChannel();
    await link.connect(port2);
    const { validator, close } = validatorOn(port1);
    expect(await question(validator)).toBe(await link.ask(question));
    close();
    await expect(question(validator)).rejects.toBeInstanceOf(ValidatorUnavailableError);
  });

  test('ends with its worker, and the next one goes to the next', async () => {
    const { link, worker } = stage(['hangs']);
    const ask = validatorOfPage(async () => {
      const { port1, port2 } = new MessageChannel();
      void link.connect(port2);
      return port1;
    });
    const answer = question(await ask());
    const first = await worker(0);
    await first.hasBeenAsked(1);
    first.die();
    await expect(answer).rejects.toThrow('Checking the contacts stopped in the middle. Try again.');
    expect(await question(await ask())).toBe((await worker(1)).generation);
  });

  test('to a worker that had died before the port reached it ends too', async () => {
    const { link, host, worker } = stage([]);
    await link.get();
    const first = await worker(0);
    const { port1, port2 } = new MessageChannel();
    await host.connect(port2);
    first.die();
    await expect(question(validatorOn(port1).validator)).rejects.toMatchObject({ ending: 'gone' });
  });

  test('does not wait when there is no validator to be had', async () => {
    stopTimers();
    const { link } = stage(['fails to load', 'fails to load']);
    const { port1, port2 } = new MessageChannel();
    await expect(link.connect(port2)).rejects.toBeInstanceOf(ValidatorUnavailableError);
    await expect(question(validatorOn(port1).validator)).rejects.toMatchObject({ ending: 'did-not-start' });
  });

  test('that nobody takes up ends within a minute', async () => {
    stopTimers();
    const { port1 } = new MessageChannel();
    const answer = question(validatorOn(port1).validator);
    answer.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(answer).rejects.toBeInstanceOf(ValidatorUnavailableError);
  });

  test('on which an answer cannot be read ends', async () => {
    const { link } = stage(['hangs']);
    const { port1, port2 } = new MessageChannel();
    await link.connect(port2);
    const { validator } = validatorOn(port1);
    const answer = question(validator);
    answer.catch(() => undefined);
    await validator.id;
    port1.dispatchEvent(new MessageEvent('messageerror'));
    await expect(answer).rejects.toMatchObject({ ending: 'unreadable' });
  });

  test('on which the worker cannot read a call ends', async () => {
    const { link, worker } = stage(['hangs']);
    const { port1, port2 } = new MessageChannel();
    await link.connect(port2);
    const { validator } = validatorOn(port1);
    const answer = question(validator);
    await (await worker(0)).hasBeenAsked(1);
    port2.dispatchEvent(new MessageEvent('messageerror'));
    await expect(answer).rejects.toMatchObject({ ending: 'unreadable' });
  });
});

describe('a file that is being read', () => {
  async function reading(behaviour: Behaviour) {
    const { link, worker } = stage([behaviour]);
    const { port1, port2 } = new MessageChannel();
    await link.connect(port2);
    const file = new File(['id,phone\nC-1,+12125550123\n'], 'list.csv');
    const files = new FileReading();
    const look = await files.look(file, {}, null);
    const job = newImport({
      id: 'i-1',
      tenant: 't',
      tenantKey: null,
      actor: 'campaigns:x',
      source: { from: 'file', name: 'list.csv', columns: [...look.columns], choice: look.choice },
      proposedAt: 0,
      zone: 'UTC',
      createdAt: 0,
    });
    const read = () => files.read(job, { file, judging: {} }, port1, () => undefined);
    return { files, read, validator: await worker(0) };
  }

  test('while the validator dies ends in words', async () => {
    const { read } = await reading('dies');
    await expect(read()).rejects.toThrow('Checking the contacts stopped in the middle. Try again.');
  });

  test('is not counted by a validator that knows no do-not-call lists', async () => {
    const { read, validator } = await reading('answers');
    validator.doNotCallReadAt = null;
    await expect(read()).rejects.toBeInstanceOf(ValidatorUnavailableError);
    expect(validator.asked).toEqual([]);
  });

  test('can be called off while the validator hangs', async () => {
    const { files, read, validator } = await reading('hangs');
    const end = read();
    await validator.hasBeenAsked(1);
    files.stop();
    await expect(end).rejects.toThrow('Called off');
  });
});
