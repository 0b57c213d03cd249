import {
  type AuditEntry,
  type AuditEvent,
  cutText,
  linkTo,
  registrationMetrics,
  toCsv,
  toJsonLines,
} from '#src/audit/index.ts';
import type { AuditFilter, AuditPage, AuditSummary } from '#src/bridge/messages/audit.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { addAuditEntry, auditEntries, type StoredEntry } from '#src/storage/index.ts';
import { logError } from '../common/log.ts';
import type { Sessions } from '../session/sessions.ts';
import type { TenantClock } from '../session/tenant-clock.ts';

const MOST_UNREADABLE = 100;

/** Enters what was done, with who and where filled in. */
export class AuditLog {
  readonly #sessions: Sessions;
  readonly #clock: TenantClock;

  constructor(sessions: Sessions, clock: TenantClock) {
    this.#sessions = sessions;
    this.#clock = clock;
  }

  add(event: AuditEvent): Promise<void> {
    return addAuditEntry(event, new Date(this.#clock.now()).toISOString());
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
    const session = this.#sessions.current;
    const [actor, tenant] = session ? [session.actor, session.tenant.name] : ['', ''];
    await this.add({ action, actor, tenant, subject, details, ref: crypto.randomUUID() });
  }

  async summary(): Promise<AuditSummary> {
    const log = await auditEntries();
    const entries = readable(log);
    const last = log.at(-1);
    return {
      entries: log.length,
      unreadable: log.length - entries.length,
      head: last ? (await linkTo(last.stored, log.length)).hash : null,
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
        unreadable.slice(0, MOST_UNREADABLE).map(({ stored }) => cutText(canonicalJson(stored))),
      ),
    };
  }

  async export(format: 'jsonl' | 'csv'): Promise<string> {
    const stored = (await auditEntries()).map((one) => one.stored);
    if (format === 'csv') return toCsv(stored);
    return toJsonLines(stored, new Date(this.#clock.now()).toISOString());
  }
}

const readable = (log: readonly StoredEntry[]): AuditEntry[] => log.flatMap(({ entry }) => entry ?? []);
