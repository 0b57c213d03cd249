import type { SkillSettings } from './acd-api.ts';
import { FaultPlan } from './faults.ts';
import { generateTenant, type RawContact, type TenantData } from './generator.ts';

export interface RecordedRequest {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** As it was sent; null where nothing was. */
  readonly body: string | null;
  status: number;
}

export interface SandboxOptions {
  /** 0 takes any free port. */
  readonly port?: number;
  readonly seed?: number;
  readonly contacts?: number;
  /** ISO instant at which the sandbox's clock starts; it runs on from there. The machine's clock by default. */
  readonly now?: string;
}

const DEFAULT_CONTACTS = 1_000;
const DEFAULT_SEED = 20_261_121;

/** Everything the sandbox remembers. */
export class SandboxState {
  tenant: TenantData;
  readonly faults = new FaultPlan();
  readonly requests: RecordedRequest[] = [];
  /** Access token to its end and scopes. */
  readonly tokens = new Map<string, { expiresAt: number; scopes: readonly string[] }>();
  readonly sessions = new Set<string>();
  readonly webhooks: { id: string; url: string; campaignId: string }[] = [];
  /** What the compliance platform was told, in the order of arrival. */
  readonly complianceEvents: {
    key: string | null;
    campaignId: string;
    event: Record<string, unknown>;
  }[] = [];
  /** Settings of the whole tenant, where they are not the usual ones. */
  businessUnit: Record<string, unknown> = {};
  /** By campaign: what CXone keeps of a skill. */
  readonly skillSettings = new Map<string, SkillSettings>();
  skillSettingsOf: (campaignId: string) => SkillSettings = () => {
    throw new Error('The API is not up yet');
  };
  /** When a contact was changed after the tenant came to be. */
  readonly changedAt = new WeakMap<RawContact, number>();
  readonly #externalIds = new Set<string>();
  latencyMs = 0;
  #clockOffset = 0;

  constructor(options: SandboxOptions) {
    this.setClock(options.now ?? null);
    this.tenant = generateTenant({
      seed: options.seed ?? DEFAULT_SEED,
      contacts: options.contacts ?? DEFAULT_CONTACTS,
      // The instant as it was given: a millisecond later the attempts would be other ones.
      now: options.now === undefined ? this.now() : Date.parse(options.now),
    });
  }

  hasContact(externalId: string): boolean {
    if (this.#externalIds.size === 0) this.#noteExternalIds();
    return this.#externalIds.has(externalId);
  }

  addContact(contact: RawContact): void {
    this.tenant.contacts.push(contact);
    if (contact.externalId !== undefined) this.#externalIds.add(contact.externalId);
  }

  #noteExternalIds(): void {
    for (const { externalId } of this.tenant.contacts) {
      if (externalId !== undefined) this.#externalIds.add(externalId);
    }
  }

  now(): number {
    return Date.now() + this.#clockOffset;
  }

  /** @param now ISO instant, or null for the machine's own clock */
  setClock(now: string | null): void {
    const instant = now === null ? Date.now() : Date.parse(now);
    if (Number.isNaN(instant)) throw new RangeError(`${now} is no instant`);
    this.#clockOffset = now === null ? 0 : instant - Date.now();
  }

  reset(options: { seed?: number; contacts?: number }): void {
    this.tenant = generateTenant({
      seed: options.seed ?? DEFAULT_SEED,
      contacts: options.contacts ?? DEFAULT_CONTACTS,
      now: this.now(),
    });
    this.faults.clear();
    this.skillSettings.clear();
    this.webhooks.length = 0;
    this.complianceEvents.length = 0;
    this.#externalIds.clear();
    this.requests.length = 0;
    this.latencyMs = 0;
  }

  /** Replaces the contacts of the tenant and of one campaign. */
  setContacts(contacts: RawContact[], campaignId: string): void {
    this.tenant.contacts = contacts;
    this.#externalIds.clear();
    const campaign = this.tenant.campaigns.find(({ id }) => id === campaignId);
    if (!campaign) throw new RangeError(`There is no campaign ${campaignId}`);
    campaign.contacts = contacts;
  }

  summary() {
    return {
      now: new Date(this.now()).toISOString(),
      contacts: this.tenant.contacts.length,
      campaigns: this.tenant.campaigns.map(({ id, name, status, launches, contacts, rules }) => ({
        id,
        name,
        status,
        launches,
        contacts: contacts.length,
        rules: rules.length,
      })),
    };
  }
}
