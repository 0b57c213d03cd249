import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ReadingState } from '#src/bridge/messages/lists.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { ALL_CONTACTS } from '#src/verdict/index.ts';
import { sentenceOf } from '../problem-words.ts';

const LOOK_EVERY_MS = 700;

/** The list was not read in the time that somebody would wait for it. */
class StillReadingError extends Error {
  override readonly name = 'StillReadingError';

  constructor() {
    super(say('The list is still being read.'));
  }
}

/**
 * Makes sure that a list is read, and waits until it is.
 * @throws {StillReadingError} when the signal ends before
 */
export async function untilRead(
  ask: AskFromPage,
  list: string,
  signal: AbortSignal,
  told: (reading: ReadingState) => void = () => undefined,
): Promise<void> {
  while (!signal.aborted) {
    const reading = await ask('list.open', { list });
    if (signal.aborted) break;
    told(reading);
    if (reading.complete) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new StillReadingError();
}

export function useCampaigns(ask: AskFromPage): readonly Campaign[] {
  const [campaigns, setCampaigns] = useState<readonly Campaign[]>([]);
  useEffect(() => {
    ask('campaigns.list', {}).then(setCampaigns, (error: unknown) =>
      console.warn(`ClearDial: ${errorText(error)}`),
    );
  }, [ask]);
  return campaigns;
}

/** Everybody, or a campaign's contacts. */
export function ListSelect({
  id,
  label,
  list,
  campaigns,
  onChange,
}: {
  id: string;
  label: string;
  list: string;
  campaigns: readonly Campaign[];
  onChange: (list: string) => void;
}) {
  return (
    <div class="cd-field">
      <label for={id}>{label}</label>
      <select id={id} class="cd-input" value={list} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value={ALL_CONTACTS}>{say('All contacts')}</option>
        {campaigns.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Which list a tab is about; it is read from CXone where it is not yet. */
export function useList(ask: AskFromPage, wanted: string) {
  const campaigns = useCampaigns(ask);
  const [list, setList] = useState(wanted || ALL_CONTACTS);
  const [reading, setReading] = useState<ReadingState | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    setReading(null);
    untilRead(ask, list, gone.signal, setReading).catch((error: unknown) => {
      if (!gone.signal.aborted) console.warn(`ClearDial: ${errorText(error)}`);
    });
    return () => gone.abort();
  }, [ask, list]);
  const campaign = campaigns.find(({ id }) => id === list) ?? null;
  const name = list === ALL_CONTACTS ? say('All contacts') : (campaign?.name ?? list);
  return { campaigns, list, setList, name, campaign, reading };
}

export function ListChoice({ id, chosen }: { id: string; chosen: ReturnType<typeof useList> }) {
  const { campaigns, list, setList, reading, name } = chosen;
  return (
    <div class="row end">
      <ListSelect id={id} label={say('List')} list={list} campaigns={campaigns} onChange={setList} />
      <p role="status" class={reading?.problem ? 'cd-fault' : 'cd-quiet'}>
        {reading === null
          ? say('Reading…')
          : reading.problem !== null
            ? sentenceOf(reading.problem)
            : reading.complete
              ? say('{size, plural, one {# contact} other {# contacts}}', { size: reading.size })
              : reading.total === null
                ? say('Reading {name}: {size, number}', { name, size: reading.size })
                : say('Reading {name}: {size, number} of {total, number}', {
                    name,
                    size: reading.size,
                    total: reading.total,
                  })}
      </p>
    </div>
  );
}
