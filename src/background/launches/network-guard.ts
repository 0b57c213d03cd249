/**
 * The second layer of the launch guard. Rules of the package block every launch request, whatever code in the page
 * sends it (`block-rules.ts`); session rules let one through at a time, for one campaign, from one tab.
 *
 * A session rule outlives the service worker and knows no time, so an allowance is ended by whoever comes first:
 *
 * - the launch itself: `webRequest` tells of it, and wakes a service worker that sleeps;
 * - a timer at its end. The service worker is kept awake for it, since the browser stops one that idles for 30
 *   seconds, half of an allowance;
 * - should the service worker be stopped all the same: the offscreen document, which has a timer of its own and calls
 *   the service worker at the end;
 * - should that be gone too, or a machine sleep: an alarm for the end. Chromium asks for alarms at most every 30
 *   seconds, whichever extension's they are, so it may come up to 30 seconds late (90 after the allowance). Firefox
 *   keeps to the time, and has but the timer and this.
 *
 * And whenever the service worker wakes, for whatever, what is over is taken away before anything else is done.
 */
import { browser } from '#src/bridge/browser.ts';
import {
  ALLOWANCE_MS,
  type AllowedRequest,
  allowedAgain,
  allowedAtBase,
  baseOf,
  isAnotherTenants,
  isChange,
  launchedBy,
} from '#src/launch/index.ts';
import { type Allowance, recall, remember, type StoppedLaunch } from '#src/storage/index.ts';
import { notifyTab } from '../common/console-tabs.ts';
import { logError } from '../common/log.ts';
import type { Core } from '../core/core.ts';
import {
  type InForce,
  isFor,
  ofThoseInForce,
  putAllowances,
  putBlocks,
  supported,
  takeAway,
} from './network-rules.ts';
import { UploadBodies } from './upload-bodies.ts';

const ALARM = 'allowance';
/** The browser stops a service worker of which it has heard nothing for 30 seconds; any call to it is heard. */
const STAY_AWAKE_EVERY_MS = 20_000;
const MOST_STOPPED = 50;
/** Requests by which one form of settings is saved. */
const MOST_OF_A_CHANGE = 8;
const BLOCKED_BY_EXTENSION = /ERR_BLOCKED_BY_CLIENT|NS_ERROR_ABORT/;

/** By this machine's clock. One that ends later than any can has been overtaken by a clock that was put back. */
const isLiving = ({ until }: Allowance, now: number) => until > now && until <= now + ALLOWANCE_MS;

const nameOf = ({ campaignId, tabId, until, requests }: Allowance) =>
  `${tabId} ${until} ${campaignId} ${requests.map(({ address }) => address).join(' ')}`;

/** Who asks for an allowance, and where the launch may be sent to. */
export interface AllowanceRequest {
  readonly campaignId: string;
  readonly tabId: number;
  /** Origin of the page that will send it. */
  readonly page: string;
  /** The tenant's API and what it starts; null while nobody is signed in. */
  readonly api: { readonly origin: string; readonly launches: 'campaign' | 'skill' } | null;
  /** Whether all that was stopped of a change may pass, each request once: only where it starts nothing. */
  readonly whole: boolean;
}

/** What the browser tells of a request. */
interface Told {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly tabId: number;
  readonly frameId: number;
  /** In Chromium; Firefox has `originUrl`. */
  readonly initiator?: string;
  readonly originUrl?: string;
}

/** The origin of the page that sends it; null where the browser does not say. */
function pageOf({ initiator, originUrl }: Told): string | null {
  const said = initiator ?? originUrl;
  return said !== undefined && /^https?:/.test(said) ? new URL(said).origin : null;
}

/** Reading alone starts nothing; such a request is told of only where it was stopped. */
const isReading = (method: string) => /^(get|head)$/i.test(method);

export class NetworkGuard {
  readonly #core: Core;
  /** Changes to the rules happen one after the other, or two of them could leave an allowance behind. */
  #change: Promise<unknown> = Promise.resolve();
  #ending: ReturnType<typeof setTimeout> | undefined;
  #stayingAwake: ReturnType<typeof setInterval> | undefined;
  readonly #bodies = new UploadBodies();
  /** What is in force since this service worker woke; null until it has looked. */
  #inForce: readonly InForce[] | null = null;
  /** Those whose launch was seen: what is still kept of them must not put them in force again. */
  readonly #spent = new Set<string>();

  /** Must be made in the first turn of the service worker: its listeners must be there as soon as that wakes. */
  constructor(core: Core) {
    this.#core = core;
    // Before anything else: an allowance that is over, or spent, must not stay because something else takes long.
    core.beforeAnything(() => this.raise());
    core.alarms.on(ALARM, () => this.raise());
    this.#listen();
  }

  #listen(): void {
    const { host_permissions = [], optional_host_permissions = [] } = browser.runtime.getManifest() as {
      host_permissions?: string[];
      optional_host_permissions?: string[];
    };
    const filter = { urls: [...host_permissions, ...optional_host_permissions] };
    browser.permissions.onAdded.addListener(() => this.#whenReady(() => this.raise()));
    browser.webRequest.onBeforeRequest.addListener((request) => {
      this.#spend(request);
      return undefined;
    }, filter);
    // Of what was blocked the browser does not come to send the headers.
    browser.webRequest.onSendHeaders.addListener((request) => this.#sent(request), filter);
    browser.webRequest.onErrorOccurred.addListener((request) => {
      if (BLOCKED_BY_EXTENSION.test(request.error)) this.#stopped(request);
    }, filter);
  }

  #sent(request: Told): void {
    const { url, method, tabId, frameId } = request;
    const campaignId = launchedBy(url, method);
    // What comes from no tab is ClearDial's own.
    if (campaignId === null || isReading(method) || tabId < 0) return;
    const upload = this.#bodies.of(request.requestId);
    this.#whenReady(async () => {
      void notifyTab(tabId, { notice: 'launch-sent', campaignId }, frameId);
      await this.#core.audit.note(
        'LAUNCH_SENT',
        campaignId,
        upload === null ? {} : { startSkill: upload.starts ?? 'unknown' },
      );
    });
  }

  #stopped(request: Told): void {
    const { url, method, tabId, frameId } = request;
    const campaignId = launchedBy(url, method);
    if (campaignId === null) return;
    const upload = this.#bodies.of(request.requestId);
    const [address = ''] = url.split(/[?#]/, 1);
    const page = pageOf(request);
    this.#whenReady(async () => {
      if (tabId >= 0) {
        await this.#rememberStopped({
          campaignId,
          tabId,
          page,
          address,
          method: method.toLowerCase(),
          upload,
        });
        void notifyTab(tabId, { notice: 'launch-stopped', campaignId }, frameId);
      }
      await this.#core.audit.note('LAUNCH_STOPPED', campaignId);
    });
  }

  #whenReady(work: () => Promise<void>): void {
    this.#core
      .ready()
      .then(work)
      .catch((error: unknown) => logError('a launch on the network', error));
  }

  /** Puts the rules in force, and takes away what is over; called first of all whenever the service worker wakes. */
  raise(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#apply(await this.#living());
      await putBlocks();
    });
  }

  /**
   * Lets one launch of this campaign through from this page in this tab: where this tab's last one was stopped, else
   * where this page's launches are sent to, else at the tenant's API.
   * @returns when it ends, by this machine's clock; null where no rule can name this launch and no other
   */
  async allow(request: AllowanceRequest): Promise<number | null> {
    const { campaignId, tabId, page } = request;
    const until = Date.now() + ALLOWANCE_MS;
    let isGiven = false;
    await this.#inTurn(async () => {
      const requests = await supported(await this.#whereSent(request));
      if (requests.length === 0) return;
      isGiven = true;
      const others = (await this.#living()).filter((other) => other.campaignId !== campaignId);
      const allowance = { campaignId, tabId, initiator: new URL(page).hostname, until };
      // A form of settings is saved by several requests: each of them once.
      const given = request.whole
        ? requests.map((one) => ({ ...allowance, requests: [one] }))
        : [{ ...allowance, requests }];
      await this.#apply([...others, ...given]);
    });
    if (!isGiven) return null;
    await this.#core.link.wakeAt(until).catch((error: unknown) => logError('asking to be woken', error));
    return until;
  }

  async #whereSent({ campaignId, tabId, page, api, whole }: AllowanceRequest): Promise<AllowedRequest[]> {
    const all = (await recall('stoppedLaunches')) ?? [];
    // What was judged is this tenant's.
    const stopped = all.filter(({ address }) => api === null || !isAnotherTenants(address, api.origin));
    const same = stopped.filter((one) => one.campaignId === campaignId && one.tabId === tabId);
    const again = same.slice(0, whole ? MOST_OF_A_CHANGE : 1).flatMap((one) => allowedAgain(one) ?? []);
    if (again.length > 0) return again;
    const base = stopped
      .filter((one) => one.page === page)
      .map(({ address }) => baseOf(address))
      .find((known) => known !== null);
    return allowedAtBase(campaignId, base ?? api?.origin ?? page, api?.launches ?? null);
  }

  /** The launch that was stopped last in this tab; null where it was held before it was sent. */
  async lastStopped(campaignId: string, tabId: number): Promise<StoppedLaunch | null> {
    const stopped = (await recall('stoppedLaunches')) ?? [];
    return stopped.find((one) => one.campaignId === campaignId && one.tabId === tabId) ?? null;
  }

  /** Takes every allowance away, as when the session ends for which it was given. */
  withdrawAll(): Promise<void> {
    return this.#inTurn(() => this.#apply([]));
  }

  /** Whatever an allowance may let through: it is gone as soon as anything is sent there, whatever that is. */
  #spend(request: Told): void {
    if (isReading(request.method) || this.#inForce?.length === 0) return;
    for (const one of this.#inForce ?? []) {
      if (!isFor(one.allowance, request)) continue;
      this.#spent.add(nameOf(one.allowance));
      takeAway(one).catch((error: unknown) => logError('taking an allowance away', error));
    }
    this.#whenReady(() =>
      this.#inTurn(async () => {
        const kept = (await recall('allowances')) ?? [];
        const rest = kept.filter((allowance) => !isFor(allowance, request));
        if (rest.length < kept.length) await this.#apply(await this.#living(rest));
      }),
    );
  }

  #rememberStopped(stopped: StoppedLaunch): Promise<void> {
    return this.#inTurn(async () => {
      const others = ((await recall('stoppedLaunches')) ?? []).filter(
        (one) =>
          one.campaignId !== stopped.campaignId ||
          one.tabId !== stopped.tabId ||
          (isChange(one.campaignId) && one.address !== stopped.address),
      );
      await remember('stoppedLaunches', [stopped, ...others].slice(0, MOST_STOPPED));
    });
  }

  /** Of those that are kept, what is not over; after a start of the service worker only what is in force. */
  async #living(given?: readonly Allowance[]): Promise<Allowance[]> {
    const kept = given ?? (await recall('allowances')) ?? [];
    const now = Date.now();
    const living = kept.filter(
      (allowance) => isLiving(allowance, now) && !this.#spent.has(nameOf(allowance)),
    );
    return this.#inForce === null ? ofThoseInForce(living) : living;
  }

  /**
   * What is to begin is kept before its rule is there, and its alarm before both, so that its end is never forgotten.
   * What ends may lose its rule first: a service worker that wakes takes no allowance up again whose rule has gone.
   */
  async #apply(allowances: readonly Allowance[]): Promise<void> {
    const end = Math.min(...allowances.map(({ until }) => until));
    if (allowances.length > 0) await browser.alarms.create(ALARM, { when: end });
    await remember('allowances', [...allowances]);
    this.#inForce = await putAllowances(allowances);
    const kept = new Set(allowances.map(nameOf));
    for (const name of this.#spent) if (!kept.has(name)) this.#spent.delete(name);
    clearTimeout(this.#ending);
    clearInterval(this.#stayingAwake);
    if (allowances.length === 0) {
      await browser.alarms.clear(ALARM);
      return;
    }
    this.#ending = setTimeout(() => void this.raise(), end - Date.now());
    this.#stayingAwake = setInterval(() => void browser.runtime.getPlatformInfo(), STAY_AWAKE_EVERY_MS);
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const next = this.#change.then(change);
    this.#change = next.catch((error: unknown) => logError('changing the network rules', error));
    return next;
  }
}
