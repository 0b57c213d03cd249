import { proxy, transfer } from 'comlink';
import type { ImportJob } from '#src/job/import-job.ts';
import { say } from '#src/language/index.ts';
import type { FileDraft } from './file-draft.ts';
import type { FileProgress, TabProps } from './parts.tsx';
import type { ProposedTime } from './proposed-time.tsx';

/** Makes sure that lists can be judged. @throws in words where they cannot */
async function prepare({ ask }: Pick<TabProps, 'ask'>): Promise<void> {
  const prepared = await ask('import.prepare', {});
  if (prepared.ok) return;
  throw new NotPreparedError();
}

class NotPreparedError extends Error {
  override readonly name = 'NotPreparedError';

  constructor() {
    super(say('The do-not-call lists could not be read, so nobody could be checked. Try again.'));
  }
}

/**
 * Reads a file into an import, as its draft says.
 * @param begun is told the import's id, before a line has been read
 * @throws what reading throws; the import is gone then
 */
export async function checkFile(
  { ask, reader, openPort }: Pick<TabProps, 'ask' | 'reader' | 'openPort'>,
  { file, look }: FileDraft,
  time: ProposedTime,
  told: { begun: (id: string) => Promise<void>; reading: (reading: FileProgress | null) => void },
): Promise<void> {
  await prepare({ ask });
  const source = {
    from: 'file' as const,
    name: file.name,
    columns: [...look.columns],
    choice: look.choice,
  };
  const job = await ask('import.begin', { source, proposedAt: time.at, zone: time.zone });
  const { id } = job;
  try {
    told.reading({ id, share: 0, job });
    await told.begun(id);
    const port = await openPort();
    const onRead = proxy((next: ImportJob, share: number) => told.reading({ id, share, job: next }));
    const { judging } = (await ask('settings.get', {})).settings;
    await reader().read(job, { file, judging }, transfer(port, [port]), onRead);
  } catch (error) {
    await ask('import.forget', { id });
    throw error;
  } finally {
    told.reading(null);
  }
}

/** Begins to read the tenant's own contacts. @param campaign null for all of them */
export async function checkTenant(
  { ask }: Pick<TabProps, 'ask'>,
  campaign: { readonly id: string; readonly name: string } | null,
  time: ProposedTime,
): Promise<void> {
  await prepare({ ask });
  await ask('import.begin', {
    source: {
      from: 'tenant',
      campaignId: campaign?.id ?? null,
      name: campaign?.name ?? say('All contacts'),
    },
    proposedAt: time.at,
    zone: time.zone,
  });
}
