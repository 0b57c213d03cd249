/** Reads the tenant's own contacts into an import, a chunk for each page. */
import { type Contact, withOtherPhones } from '#src/contact/index.ts';
import type { ImportPorts } from './import-contacts.ts';
import { addApart, addStanding, noneApart, noStanding } from './import-counts.ts';
import type { ImportJob, ImportRow } from './import-job.ts';
import { waitOrStop } from './import-wait.ts';

/** Tells a contact that has come before: two rows are one when they name the same person and the same of the person's numbers. */
class ContactsSeen {
  readonly #keys = new Set<string>();

  /** Whether this one has been there, from now on in any case. One without an id is never another. */
  again({ externalId, destination }: Contact): boolean {
    const id = externalId?.trim();
    if (!id) return false;
    const before = this.#keys.size;
    this.#keys.add(`${id}\u0000${destination ?? 0}`);
    return this.#keys.size === before;
  }

  clear(): void {
    this.#keys.clear();
  }
}

/**
 * Reads the tenant's contacts into the job. @returns the job, ready to be sent, or waiting
 * @throws what the ports throw, and the signal's reason; the job stands as it was last saved
 */
export async function readTenant(
  begun: ImportJob,
  ports: ImportPorts,
  signal: AbortSignal,
): Promise<ImportJob> {
  let job = begun;
  if (job.source.from !== 'tenant') return job;
  const seen = new ContactsSeen();
  for (let chunk = 0; chunk < job.chunks; chunk++) {
    for (const { contact } of await ports.rows(job, chunk)) if (contact) seen.again(contact);
  }
  try {
    for await (const page of ports.client.contacts(job.source.campaignId, { from: job.cursor, signal })) {
      if (page.begunAgain) {
        seen.clear();
        job = { ...job, lines: 0, rows: 0, chunks: 0, standing: noStanding(), apart: noneApart() };
      }
      const own: Contact[] = [];
      const rows: ImportRow[] = withOtherPhones(page.records).map((contact, index) => {
        const isAgain = seen.again(contact);
        if (!isAgain) own.push(contact);
        return { line: job.lines + index + 1, contact, ...(isAgain ? { problem: 'duplicate' } : {}) };
      });
      rows.push(
        ...page.unreadable.map(({ id, issues }, index) => ({
          line: job.lines + page.records.length + index + 1,
          contact: { externalId: id, phone: null, name: null, attributes: {} },
          problem: 'unreadable' as const,
          said: issues.map(({ path, message }) => `${path}: ${message}`).join('; '),
        })),
      );
      const unreadable = page.unreadable.length;
      job = {
        ...job,
        lines: job.lines + rows.length,
        rows: job.rows + rows.length,
        apart: addApart(job.apart, { duplicate: rows.length - unreadable - own.length, unreadable }),
        chunks: job.chunks + 1,
        total: page.total ?? job.total,
        cursor: page.nextCursor,
        standing: addStanding(job.standing, await ports.tally(own, job.proposedAt)),
        waitingFor: null,
        tries: 0,
        ...(page.nextCursor === null ? { state: 'ready' as const, isRead: true } : {}),
      };
      await ports.save(job, { rows, chunk: job.chunks - 1 });
    }
    return job;
  } catch (error) {
    return waitOrStop(job, ports, error);
  }
}
