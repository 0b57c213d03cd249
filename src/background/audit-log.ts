import {
  type AuditEntry,
  type AuditEvent,
  registrationMetrics,
  toCsv,
  toJsonLines,
} from '#src/audit/index.ts';
import type { AuditFilter, AuditSummary } from '#src/bridge/page-messages.ts';
import { addAuditEntry, auditEntries } from '#src/storage/index.ts';
import type { ConnectionKeeper } from './connection-keeper.ts';
import { logError } from './log.ts';
import type { TenantClock } from './tenant-clock.ts';

/** Enters what was done, with who and where filled in. */
export class AuditLog {
  readonly #connection: ConnectionKeeper;
  readonly #clock: TenantClock;

  constructor(connection: ConnectionKeeper, clock: TenantClock) {
    this.#connection = connection;
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
    const state = await this.#connection.state();
    const [actor, tenant] =
      state.state === 'connected' ? [`${state.dialect}:${state.clientId}`, state.tenant] : ['', ''];
    await this.add({ action, actor, tenant, subject, details, ref: crypto.randomUUID() });
  }

  async summary(): Promise<AuditSummary> {
    const entries = await auditEntries();
    return {
      entries: entries.length,
      head: entries.at(-1)?.hash ?? null,
      metrics: registrationMetrics(entries),
    };
  }

  async entries(wanted: AuditFilter): Promise<{ entries: AuditEntry[]; found: number }> {
    const words = wanted.search.toLowerCase().split(/\s+/).filter(Boolean);
    const found = (await auditEntries()).filter((entry) => {
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
    };
  }

  async export(format: 'jsonl' | 'csv'): Promise<string> {
    const entries = await auditEntries();
    if (format === 'csv') return toCsv(entries);
    return toJsonLines(entries, new Date(this.#clock.now()).toISOString());
  }
}
