/** Attempts as CXone tells them, on their way into the ledger. */

import { readPhone } from '#src/contact/index.ts';
import type { AttemptLedger } from '#src/frequency/index.ts';
import { readInstant } from './read-instant.ts';

export interface AttemptRecord {
  readonly phone: string;
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly campaignId: string | null;
  readonly externalId: string | null;
  readonly outcome: string | null;
}

function outcomeOf(text: string | null): 'conversation' | 'refusal' | 'abandoned' | null {
  return text === 'conversation' || text === 'refusal' || text === 'abandoned' ? text : null;
}

/** @returns how many could not be read: their number or their instant is missing or has no offset */
export function recordAttempts(ledger: AttemptLedger, records: readonly AttemptRecord[]): number {
  let unreadable = 0;
  for (const record of records) {
    const phone = readPhone(record.phone);
    const at = readInstant(record.at);
    if (!phone.ok || at === null) {
      unreadable++;
      continue;
    }
    ledger.record({
      phone: phone.phone,
      at,
      campaignId: record.campaignId,
      externalId: record.externalId,
      outcome: outcomeOf(record.outcome),
    });
  }
  return unreadable;
}
