/**
 * Reads a list from CXone into the validator: do-not-call lists, the campaign's rules and attempts, then
 * contacts page by page. It may be stopped between any two lines and called again: it goes on from the cursor
 * that the validator keeps beside the contacts.
 */
import type { CxoneClient } from '#src/cxone/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { ALL_CONTACTS, type ListProgress, type PolicySettings, type Validator } from '#src/verdict/index.ts';

/** The validator as seen across the worker boundary: every call answers later. */
export type RemoteValidator = {
  [Name in keyof Validator]: Validator[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : Promise<Validator[Name]>;
};

export interface LoadOptions {
  readonly client: CxoneClient;
  readonly validator: RemoteValidator;
  readonly list: string;
  readonly settings: Partial<PolicySettings>;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ListProgress) => void;
}

/** Do-not-call lists serve every list; younger than this they are not read again for the next one. */
const DO_NOT_CALL_FRESH_MS = 10 * 60_000;

export type DoNotCallOptions = Pick<LoadOptions, 'client' | 'validator' | 'signal' | 'now'>;

/** A validator takes in one reading of the do-not-call lists at a time: two at once would cut each other short. */
const beingRead = new Map<string, Promise<void>>();

/** Sees to it that the validator knows the do-not-call lists as they are now, or were a little while ago. */
export async function loadDoNotCall(options: DoNotCallOptions): Promise<void> {
  const { validator, signal } = options;
  // It is known by its id: each caller may hold a remote of its own.
  const id = await validator.id;
  for (;;) {
    const another = beingRead.get(id);
    if (!another) break;
    // If it fails it is told where it was begun, and this one reads for itself.
    await another.catch(() => undefined);
    signal.throwIfAborted();
  }
  const reading = readDoNotCall(options).finally(() => beingRead.delete(id));
  beingRead.set(id, reading);
  await reading;
}

async function readDoNotCall({ client, validator, signal, now }: DoNotCallOptions): Promise<void> {
  const readAt = await validator.doNotCallReadAt();
  // What is known as of the future was read before a wrong clock was corrected.
  const age = readAt === null ? Number.POSITIVE_INFINITY : now() - readAt;
  if (age >= 0 && age < DO_NOT_CALL_FRESH_MS) return;
  // Begun with the first answer, by which the tenant's time is known.
  let alreadyRead: readonly string[] | null = null;
  const begin = () => validator.beginDoNotCall(now(), DO_NOT_CALL_FRESH_MS);
  for await (const lists of client.dncLists({ signal })) {
    alreadyRead ??= await begin();
    await validator.doNotCallListsReceived(lists.cursor, {
      received: lists.received,
      refused: lists.received - lists.records.length,
    });
    for (const list of lists.records) {
      await validator.openDoNotCallList(list);
      // An inactive list suppresses nothing: its numbers need not leave CXone.
      if (!list.active || alreadyRead.includes(list.id)) continue;
      for await (const page of client.dncRecords(list.id, { signal })) {
        const { cursor: pageToken, received } = page;
        await validator.addDoNotCallRecords(list.id, page.records, { pageToken, received });
      }
      await validator.doNotCallListRead(list.id);
    }
  }
  if (alreadyRead === null) await begin();
  await validator.doNotCallComplete();
}

async function loadCampaign(options: LoadOptions): Promise<void> {
  const { client, validator, list, settings, signal } = options;
  let rules: ComplianceRule[] = [];
  let received = 0;
  for await (const page of client.rules(list, { signal })) {
    if (page.begunAgain) [rules, received] = [[], 0];
    rules.push(...page.records);
    received += page.received;
  }
  await validator.openList(list, { ...settings, rules });
  await validator.rulesReceived(list, { received, refused: received - rules.length });
  if (await validator.attemptsRead(list)) return;
  for await (const page of client.attempts(list, { signal })) {
    const { cursor: pageToken, listsUnread } = page;
    await validator.recordAttempts(page.records, { list, pageToken, received: page.received, listsUnread });
  }
  await validator.attemptsComplete(list);
}

/**
 * @throws {CxoneError} when CXone does not give a page; what was read stays, and the next call goes on there
 */
export async function loadList(options: LoadOptions): Promise<ListProgress> {
  const { client, validator, list, settings, signal, onProgress } = options;
  let progress = await validator.openList(list, settings);
  await loadDoNotCall(options);
  if (list !== ALL_CONTACTS) await loadCampaign(options);
  if (progress.complete) return progress;
  const campaignId = list === ALL_CONTACTS ? null : list;
  for await (const page of client.contacts(campaignId, { signal, from: progress.nextPageToken })) {
    if (page.begunAgain) await validator.beginAgain(list);
    progress = await validator.ingestPage(list, {
      pageToken: page.cursor,
      nextPageToken: page.nextCursor,
      contacts: page.records,
      unreadable: page.unreadable.length,
      received: page.received,
      listsUnread: page.listsUnread,
      total: page.total,
      at: options.now(),
    });
    onProgress(progress);
  }
  if (client.capabilities.tellsChanges) progress = await loadChanges(options, progress);
  return progress;
}

/** Clocks of two machines, and a reading that began while a page was under way. */
const CHANGES_OVERLAP_MS = 60_000;

/** What changed while the list was being read, on pages that had been read by then. */
async function loadChanges(options: LoadOptions, read: ListProgress): Promise<ListProgress> {
  const { client, validator, list, signal, now } = options;
  const since = new Date((read.startedAt ?? now()) - CHANGES_OVERLAP_MS).toISOString();
  const campaignId = list === ALL_CONTACTS ? null : list;
  let progress = read;
  for await (const page of client.contacts(campaignId, { signal, updatedSince: since })) {
    progress = await validator.ingestPage(list, {
      pageToken: `since ${since} ${page.cursor ?? ''}`,
      nextPageToken: null,
      contacts: page.records,
      unreadable: page.unreadable.length,
      received: page.received,
      listsUnread: page.listsUnread,
      total: read.total,
      at: now(),
    });
  }
  return progress;
}
