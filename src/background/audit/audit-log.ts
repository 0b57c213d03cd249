import {
  type Actor,
  type AuditEntry,
  type AuditEvent,
  actorOf,
  cutText,
  linkTo,
  plainRecord,
  registrationMetrics,
  toCsv,
  toJsonLines,
} from '#src/audit/index.ts';
import type { AuditFilter, AuditPage, AuditSummary } from '#src/bridge/messages/audit.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import type { EffectiveSettings } from '#src/settings/index.ts';
import { addAuditEntry, auditEntries, recall, type StoredEntry } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Sessions } from '../session/sessions.ts';
import type { TenantClock } from '../session/tenant-clock.ts';

const MOST_UNREADABLE = 100;

/** Enters what was done, with who and where filled in. */
export class AuditLog {
  readonly #sessions: Sessions;
  readonly #clock: TenantClock;
  readonly #settings: () => Promise<EffectiveSettings>;
  readonly #listeners: ((action: AuditEvent['action']) => void)[] = [];

  constructor(sessions: Sessions, clock: TenantClock, settings: () => Promise<EffectiveSettings>) {
    this.#sessions = sessions;
    this.#clock = clock;
    this.#settings = settings;
  }

  /** Called after each entry has been written. */
  onEntered(listener: (action: AuditEvent['action']) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * An event that names nobody is by whoever is signed in, where its access is the one in use: work that was begun by
   * another access may go on under this one.
   */
  async add(event: AuditEvent): Promise<void> {
    const { actor, who } = await this.by();
    const browserOnly = who?.browser === undefined ? null : { browser: who.browser };
    const named = event.who === undefined ? (event.actor === actor ? who : browserOnly) : event.who;
    await addAuditEntry({ ...event, who: named }, this.instant());
    for (const listener of this.#listeners) listener(event.action);
  }

  /** The time of an entry that is written now: ISO 8601, UTC, by the tenant's clock. */
  instant(): string {
    return isoOf(this.#clock.now());
  }

  /** Who does what is done now, and where. */
  async by(): Promise<Actor & { readonly tenant: string }> {
    const session = this.#sessions.current;
    const [kept, browserName] = await Promise.all([
      recall('token').catch(unknown),
      this.#settings().then((settings) => settings.browserName, unknown),
    ]);
    const user = kept !== null && kept.session === session?.id ? (kept.token.user ?? null) : null;
    const access = session && { dialect: session.tenant.dialect, clientId: session.clientId };
    return { ...actorOf(access, user, browserName), tenant: session?.tenant.name ?? '' };
  }

  /** For what has happened once and needs no name of its own. An entry that fails is told in the console. */
  async note(
    action: AuditEvent['action'],
    subject: string,
    details: AuditEvent['details'] = {},
  ): Promise<void> {
    try {
      await this.enter(action, subject, details);
    } catch (error) {
      logError(`entering ${action} into the audit log`, error);
    }
  }

  /** @throws when it cannot be written, as when the disk is full: for what must not happen unrecorded */
  async enter(
    action: AuditEvent['action'],
    subject: string,
    details: AuditEvent['details'] = {},
  ): Promise<void> {
    const by = await this.by();
    await this.add({ action, ...by, subject, details, ref: crypto.randomUUID() });
  }

  async summary(): Promise<AuditSummary> {
    const log = await auditEntries();
    const entries = readable(log);
    return {
      entries: log.length,
      unreadable: log.length - entries.length,
      head: await headOf(log),
      metrics: registrationMetrics(entries),
    };
  }

  /** What cannot be read is answered whatever is looked for: nobody can say that it is not that. */
  async entries(wanted: AuditFilter): Promise<AuditPage> {
    const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
    const log = await auditEntries();
    const unreadable = log.filter(({ entry }) => entry === null).reverse();
    const found = readable(log).filter((entry) => {
      const at = Date.parse(entry.at);
      if (wanted.action !== null && entry.action !== wanted.action) return false;
      if ((wanted.from !== null && at < wanted.from) || (wanted.until !== null && at >= wanted.until))
        return false;
      const text = JSON.stringify(entry).toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return {
      entries: found.reverse().slice(wanted.skip, wanted.skip + wanted.limit),
      found: found.length,
      unreadable: await Promise.all(
        unreadable.slice(0, MOST_UNREADABLE).map(({ stored }) => cutText(canonicalJson(plainRecord(stored)))),
      ),
    };
  }

  async export(format: 'jsonl' | 'csv'): Promise<string> {
    const stored = (await auditEntries()).map((one) => one.stored);
    if (format === 'csv') return toCsv(stored);
    return toJsonLines(stored, this.instant());
  }
}

/** ISO 8601, UTC; by this machine's clock where the tenant's gives no time that can be written. */
function isoOf(at: number): string {
  const instant = new Date(at);
  return (Number.isNaN(instant.getTime()) ? new Date() : instant).toISOString();
}

/** What cannot be asked is not known; it keeps no entry from being written. */
function unknown(error: unknown): null {
  logError('asking who an entry is by', error);
  return null;
}

/** Hash of the last entry that has a number: what has none was put there by nobody who keeps this log. */
async function headOf(log: readonly StoredEntry[]): Promise<string | null> {
  for (const [index, { stored }] of [...log.entries()].reverse()) {
    const link = await linkTo(stored, index + 1);
    if (link.placed !== false) return link.hash;
  }
  return null;
}

const readable = (log: readonly StoredEntry[]): AuditEntry[] => log.flatMap(({ entry }) => entry ?? []);
