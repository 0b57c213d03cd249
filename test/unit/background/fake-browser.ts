/**
 * A browser for the background: its stores and events, IndexedDB, and service workers that can be stopped at any step.
 * It must be imported before anything that imports the extension's code.
 */
import 'fake-indexeddb/auto';
import { AsyncLocalStorage } from 'node:async_hooks';

const ID = 'cleardial';
export const OWN_ORIGIN = `chrome-extension://${ID}`;

/** The service worker was stopped: what it wanted to do does not happen. */
class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** One life of the service worker. */
export class Life {
  /** What it did that stays when it has gone: writes, and what was sent. */
  readonly trace: string[] = [];
  /** Fulfilled when it has been stopped. */
  readonly stopped: Promise<void>;
  #hasStopped = false;
  #tellStopped: () => void = () => undefined;
  #left = Number.POSITIVE_INFINITY;

  constructor() {
    this.stopped = new Promise((resolve) => {
      this.#tellStopped = resolve;
    });
  }

  get hasStopped(): boolean {
    return this.#hasStopped;
  }

  stop(): void {
    this.#hasStopped = true;
    this.#tellStopped();
  }

  /** Stops it at the n-th point from now on, from 1: each deed has one before it and one after it. */
  stopAt(point: number): void {
    this.#left = point;
  }

  /** @throws {StoppedError} */
  pass(): void {
    if (this.#hasStopped) throw new StoppedError('The service worker has been stopped');
    if (--this.#left > 0) return;
    this.stop();
  }

  /** Does what stays. @throws {StoppedError} */
  deed<T>(name: string, act: () => T): T {
    this.pass();
    if (this.#hasStopped) throw new StoppedError(`Stopped before ${name}`);
    this.trace.push(name);
    const done = act();
    this.pass();
    return done;
  }
}

/** Whose code runs; nobody's in a test. */
export const lives = new AsyncLocalStorage<Life>();

const deed = <T>(name: string, act: () => T): T => {
  const life = lives.getStore();
  return life ? life.deed(name, act) : act();
};

const look = () => {
  if (lives.getStore()?.hasStopped) throw new StoppedError('The service worker has been stopped');
};

/** What is under way outside of the code: while anything is, no time passes. */
let underWay = 0;
export const isQuiet = () => underWay === 0;

export async function counted<T>(work: () => Promise<T>): Promise<T> {
  underWay++;
  try {
    return await work();
  } finally {
    underWay--;
  }
}

type Listener = (...given: never[]) => unknown;

/** An event of the browser. Listeners go with the life that added them. */
class FakeEvent {
  readonly #listeners: {
    readonly life: Life | undefined;
    readonly call: (...given: unknown[]) => unknown;
  }[] = [];

  readonly addListener = (listener: Listener): void => {
    const call = AsyncLocalStorage.bind(listener as (...given: unknown[]) => unknown);
    this.#listeners.push({ life: lives.getStore(), call });
  };

  get count(): number {
    return this.#listeners.filter(({ life }) => !life?.hasStopped).length;
  }

  fire(...given: unknown[]): unknown[] {
    return this.#listeners
      .filter(({ life }) => !life?.hasStopped)
      .map(({ call, life }) => (life ? lives.run(life, () => call(...given)) : call(...given)));
  }
}

type Values = Record<string, unknown>;

class FakeArea {
  readonly values = new Map<string, unknown>();
  readonly #name: string;
  /** How many of the next reads fail. */
  failures = 0;
  /** While it is set, reads wait for it. */
  silence: Promise<void> | null = null;

  constructor(name: string) {
    this.#name = name;
  }

  readonly get = async (keys?: string | readonly string[]): Promise<Values> => {
    look();
    if (this.failures > 0) {
      this.failures--;
      throw new Error(`storage.${this.#name} does not answer`);
    }
    await this.silence;
    const wanted = keys === undefined ? [...this.values.keys()] : [keys].flat();
    return structuredClone(
      Object.fromEntries(
        wanted.flatMap((key) => (this.values.has(key) ? [[key, this.values.get(key)]] : [])),
      ),
    );
  };

  readonly set = async (values: Values): Promise<void> =>
    deed(`storage.${this.#name}.set ${Object.keys(values).join(' ')}`, () => {
      for (const [key, value] of Object.entries(structuredClone(values))) this.values.set(key, value);
      this.#tell(Object.keys(values));
    });

  readonly remove = async (keys: string | readonly string[]): Promise<void> =>
    deed(`storage.${this.#name}.remove ${[keys].flat().join(' ')}`, () => {
      const gone = [keys].flat().filter((key) => this.values.delete(key));
      this.#tell(gone);
    });

  readonly clear = async (): Promise<void> =>
    deed(`storage.${this.#name}.clear`, () => {
      const gone = [...this.values.keys()];
      this.values.clear();
      this.#tell(gone);
    });

  /** Reads get no answer from now on, until the function that it returns is called. */
  fallSilent(): () => void {
    let speak: () => void = () => undefined;
    this.silence = new Promise((resolve) => {
      speak = resolve;
    });
    return () => {
      this.silence = null;
      speak();
    };
  }

  /** As an administrator, or another context, changes it. */
  put(values: Values): void {
    for (const [key, value] of Object.entries(values)) this.values.set(key, value);
    this.#tell(Object.keys(values));
  }

  #tell(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: this.values.get(key) }]));
    queueMicrotask(() => onStorageChanged.fire(changes, this.#name));
  }
}

interface FakeAlarm {
  readonly name: string;
  readonly when?: number | undefined;
  readonly periodInMinutes?: number | undefined;
}

export interface FakeTab {
  readonly id?: number;
  readonly url?: string;
  readonly title?: string;
  readonly active: boolean;
  readonly lastAccessed?: number;
}

const onStorageChanged = new FakeEvent();

/** What the browser holds; it outlives every life of the service worker. */
export const device = {
  session: new FakeArea('session'),
  local: new FakeArea('local'),
  managed: new FakeArea('managed'),
  alarms: new Map<string, FakeAlarm>(),
  tabs: [] as FakeTab[],
  /** Messages to tabs, in order. */
  notices: [] as { readonly tabId: number; readonly message: unknown; readonly options: unknown }[],
  notifications: [] as { readonly id: string; readonly title: string; readonly message: string }[],
  badge: { text: '', color: '', title: '' },
  /** Rules of the session. */
  networkRules: [] as chrome.declarativeNetRequest.Rule[],
  dynamicRules: [] as chrome.declarativeNetRequest.Rule[],
  /** Rules of the package that are switched on. */
  rulesets: ['launches'],
  /** Match patterns of hosts that the person added. */
  addedHosts: [] as string[],
  /** What a script in a frame answers, by its file. */
  scripts: new Map<string, () => unknown[]>(),
  scriptsRun: [] as { readonly tabId: number; readonly file: string }[],
  /** Whether the browser's policy store is missing, as in Firefox without a policy. */
  hasNoPolicy: false,
  /** What the person does in the window in which she signs in; rejects when she closes it. */
  signInWindow: (_url: string): Promise<string> => Promise.reject(new Error('The window was closed')),
  isRegexSupported: true,
  events: {
    message: new FakeEvent(),
    alarm: new FakeEvent(),
    beforeRequest: new FakeEvent(),
    permissionsAdded: new FakeEvent(),
    sendHeaders: new FakeEvent(),
    requestFailed: new FakeEvent(),
  },
};

const FRESH = { ...device };

/** An empty device; listeners of former tests have gone with their lives. */
export function resetDevice(): void {
  Object.assign(device, {
    ...FRESH,
    session: new FakeArea('session'),
    local: new FakeArea('local'),
    managed: new FakeArea('managed'),
    alarms: new Map(),
    tabs: [],
    notices: [],
    notifications: [],
    badge: { text: '', color: '', title: '' },
    networkRules: [],
    dynamicRules: [],
    rulesets: ['launches'],
    addedHosts: [],
    scripts: new Map(),
    scriptsRun: [],
  });
}

/** The browser is closed and opened again: what lived in memory has gone. */
export function restartBrowser(): void {
  device.session = new FakeArea('session');
  device.networkRules = [];
}

const manifest = {
  host_permissions: ['https://*.nicecxone.com/*'],
  content_scripts: [{ matches: ['https://*.nicecxone.com/*'], js: ['/console.js'] }],
};

const browser = {
  runtime: {
    id: ID,
    getURL: (path: string) => `${OWN_ORIGIN}/${path.replace(/^\//, '')}`,
    getManifest: () => manifest,
    getPlatformInfo: async () => ({ os: 'linux' }),
    onMessage: device.events.message,
  },
  storage: {
    get session() {
      return device.session;
    },
    get local() {
      return device.local;
    },
    managed: {
      get: async (keys?: string[]) => {
        if (device.hasNoPolicy) throw new Error('Managed storage manifest not found');
        return device.managed.get(keys);
      },
    },
    onChanged: onStorageChanged,
  },
  alarms: {
    onAlarm: device.events.alarm,
    create: async (name: string, alarm: Omit<FakeAlarm, 'name'>) =>
      deed(`alarms.create ${name}`, () => {
        device.alarms.set(name, { name, ...alarm });
      }),
    get: async (name: string) => {
      look();
      return device.alarms.get(name);
    },
    getAll: async () => {
      look();
      return [...device.alarms.values()];
    },
    clear: async (name: string) => deed(`alarms.clear ${name}`, () => device.alarms.delete(name)),
  },
  tabs: {
    query: async () => {
      look();
      return device.tabs;
    },
    get: async (id: number) => {
      look();
      const tab = device.tabs.find((one) => one.id === id);
      if (!tab) throw new Error(`No tab ${id}`);
      return tab;
    },
    sendMessage: async (tabId: number, message: unknown, options?: unknown) => {
      look();
      if (!device.tabs.some(({ id }) => id === tabId)) throw new Error('Receiving end does not exist.');
      device.notices.push({ tabId, message: structuredClone(message), options });
    },
  },
  scripting: {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      look();
      const [file = ''] = files;
      device.scriptsRun.push({ tabId: target.tabId, file });
      return (device.scripts.get(file)?.() ?? []).map((result) => ({ result }));
    },
  },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) =>
      deed(`notifications.create ${id}`, () => {
        device.notifications.push({ id, title, message });
      }),
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => {
      look();
      device.badge.text = text;
    },
    setBadgeBackgroundColor: async ({ color }: { color: string }) => {
      look();
      device.badge.color = color;
    },
    setTitle: async ({ title }: { title: string }) => {
      look();
      device.badge.title = title;
    },
  },
  identity: {
    getRedirectURL: () => `https://${ID}.chromiumapp.org/`,
    launchWebAuthFlow: async ({ url }: { url: string }) => {
      look();
      return device.signInWindow(url);
    },
  },
  permissions: {
    getAll: async () => {
      look();
      return { permissions: [], origins: [...manifest.host_permissions, ...device.addedHosts] };
    },
    onAdded: device.events.permissionsAdded,
  },
  webRequest: {
    onBeforeRequest: device.events.beforeRequest,
    onSendHeaders: device.events.sendHeaders,
    onErrorOccurred: device.events.requestFailed,
  },
};

const chromeOnly = {
  declarativeNetRequest: {
    ResourceType: { MAIN_FRAME: 'main_frame', XMLHTTPREQUEST: 'xmlhttprequest' },
    getSessionRules: async () => {
      look();
      return device.networkRules;
    },
    updateSessionRules: async ({
      removeRuleIds,
      addRules,
    }: {
      removeRuleIds: number[];
      addRules?: typeof device.networkRules;
    }) =>
      deed('declarativeNetRequest.updateSessionRules', () => {
        const kept = device.networkRules.filter(({ id }) => !removeRuleIds.includes(id));
        device.networkRules = [...kept, ...(addRules ?? [])];
      }),
    isRegexSupported: async () => ({ isSupported: device.isRegexSupported }),
    getEnabledRulesets: async () => device.rulesets,
    updateEnabledRulesets: async ({ enableRulesetIds }: { enableRulesetIds: string[] }) =>
      deed('declarativeNetRequest.updateEnabledRulesets', () => {
        device.rulesets = [...new Set([...device.rulesets, ...enableRulesetIds])];
      }),
    getDynamicRules: async () => device.dynamicRules,
    updateDynamicRules: async ({
      removeRuleIds,
      addRules,
    }: {
      removeRuleIds: number[];
      addRules: typeof device.dynamicRules;
    }) =>
      deed('declarativeNetRequest.updateDynamicRules', () => {
        const kept = device.dynamicRules.filter(({ id }) => !removeRuleIds.includes(id));
        device.dynamicRules = [...kept, ...addRules];
      }),
  },
};

Object.assign(globalThis, { browser, chrome: { ...browser, ...chromeOnly } });

/** Writes of the database are deeds, and time does not pass while a transaction is open. */
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
  const [stores, mode] = given;
  look();
  const begin = () => {
    const begun = transaction.apply(this, given);
    const over = () => underWay--;
    underWay++;
    begun.addEventListener('complete', over, { once: true });
    begun.addEventListener('abort', over, { once: true });
    return begun;
  };
  if (mode !== 'readwrite') return begin();
  return deed(`database ${[stores].flat().join(' ')}`, begin);
};

/** Encryption takes place on other threads. */
for (const name of ['digest', 'encrypt', 'decrypt', 'generateKey', 'importKey', 'deriveBits'] as const) {
  const own = crypto.subtle[name].bind(crypto.subtle) as (...given: unknown[]) => Promise<unknown>;
  Object.defineProperty(crypto.subtle, name, {
    value: (...given: unknown[]) => counted(() => own(...given)),
  });
}
