/** The control face `/__sandbox/`: clock, latency, faults, what was asked, what the tenant holds. */
import { Hono } from 'hono';
import type { FaultRequest } from './faults.ts';
import type { DncList, RawContact } from './generator.ts';
import type { RecordedRequest, SandboxState } from './state.ts';

export interface SandboxControl {
  readonly routes: Hono;
  setClock(now: string | null): void;
  setLatency(ms: number): void;
  addFault(fault: FaultRequest): void;
  clearFaults(): void;
  requests(path?: RegExp): RecordedRequest[];
  clearRequests(): void;
  state(): ReturnType<SandboxState['summary']>;
  reset(options?: { seed?: number; contacts?: number }): void;
  setContacts(contacts: RawContact[], campaignId: string): void;
  setDncLists(lists: DncList[]): void;
  /** Tells the tenant that a contact was changed just now. */
  noteChange(contact: RawContact): void;
  /** What the tenant holds, to look at and to change. */
  readonly tenant: SandboxState['tenant'];
  readonly webhooks: SandboxState['webhooks'];
  readonly complianceEvents: SandboxState['complianceEvents'];
  setBusinessUnit(settings: Record<string, unknown>): void;
  skillSettings(campaignId: string): ReturnType<SandboxState['skillSettingsOf']>;
}

export function createControl(state: SandboxState): SandboxControl {
  const control: Omit<SandboxControl, 'routes'> = {
    setClock: (now) => state.setClock(now),
    setLatency: (ms) => {
      state.latencyMs = ms;
    },
    addFault: (fault) => state.faults.add(fault),
    clearFaults: () => state.faults.clear(),
    requests: (path) => state.requests.filter((request) => path === undefined || path.test(request.path)),
    clearRequests: () => {
      state.requests.length = 0;
    },
    state: () => state.summary(),
    reset: (options = {}) => state.reset(options),
    setContacts: (contacts, campaignId) => state.setContacts(contacts, campaignId),
    setDncLists: (lists) => {
      state.tenant.dncLists = lists;
    },
    noteChange: (contact) => {
      state.changedAt.set(contact, state.now());
    },
    get tenant() {
      return state.tenant;
    },
    webhooks: state.webhooks,
    complianceEvents: state.complianceEvents,
    setBusinessUnit: (settings) => {
      state.businessUnit = settings;
    },
    skillSettings: (campaignId) => state.skillSettingsOf(campaignId),
  };
  const routes = new Hono();
  routes.onError((error, context) => context.json({ error: error.message }, 400));
  routes.get('/__sandbox/state', (context) => context.json(control.state()));
  routes.get('/__sandbox/requests', (context) => {
    const path = context.req.query('path');
    return context.json(control.requests(path === undefined ? undefined : new RegExp(path)));
  });
  routes.get('/__sandbox/events', (context) => context.json(control.complianceEvents));
  routes.delete('/__sandbox/requests', (context) => {
    control.clearRequests();
    return context.body(null, 204);
  });
  routes.delete('/__sandbox/faults', (context) => {
    control.clearFaults();
    return context.body(null, 204);
  });
  const post = <T>(path: string, act: (body: T) => void) =>
    routes.post(`/__sandbox/${path}`, async (context) => {
      act((await context.req.json()) as T);
      return context.json(control.state());
    });
  post<{ now: string | null }>('clock', ({ now }) => control.setClock(now));
  post<{ ms: number }>('latency', ({ ms }) => control.setLatency(ms));
  post<FaultRequest>('faults', (fault) => control.addFault(fault));
  post<{ seed?: number; contacts?: number }>('reset', (options) => control.reset(options));
  post<{ contacts: RawContact[]; campaignId: string }>('contacts', ({ contacts, campaignId }) =>
    control.setContacts(contacts, campaignId),
  );
  post<{ lists: DncList[] }>('dnc', ({ lists }) => control.setDncLists(lists));
  return Object.assign(control, { routes });
}
