import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { ReadingState } from '#src/bridge/console-messages.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { ALL_CONTACTS } from '#src/verdict/index.ts';
import { sentenceOf } from '../problem-words.ts';

const LOOK_EVERY_MS = 700;

export interface ChosenList {
  readonly list: string;
  readonly name: string;
  readonly campaign: Campaign | null;
  /** Null until it is read as a whole. */
  readonly reading: ReadingState | null;
}

/** Which list a tab is about; it is read from CXone where it is not yet. */
export function useList(ask: AskFromPage, wanted: string) {
  const [campaigns, setCampaigns] = useState<readonly Campaign[]>([]);
  const [list, setList] = useState(wanted || ALL_CONTACTS);
  const [reading, setReading] = useState<ReadingState | null>(null);
  useEffect(() => {
    ask('campaigns.list', {}).then(setCampaigns, (error: unknown) => console.warn('ClearDial:', error));
  }, [ask]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    setReading(null);
    const look = () =>
      ask('list.open', { list }).then(
        (state) => {
          if (!current) return;
          setReading(state);
          if (!state.complete) timer = setTimeout(look, LOOK_EVERY_MS);
        },
        (error: unknown) => console.warn('ClearDial:', error),
      );
    void look();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [ask, list]);
  const campaign = campaigns.find(({ id }) => id === list) ?? null;
  const name = list === ALL_CONTACTS ? 'All contacts' : (campaign?.name ?? list);
  return { campaigns, list, setList, name, campaign, reading };
}

export function ListChoice({
  id,
  chosen,
  locale,
}: {
  id: string;
  chosen: ReturnType<typeof useList>;
  locale: string;
}) {
  const { campaigns, list, setList, reading, name } = chosen;
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="row end">
      <div class="cd-field">
        <label for={id}>List</label>
        <select
          id={id}
          class="cd-input"
          value={list}
          onChange={(event) => setList(event.currentTarget.value)}
        >
          <option value={ALL_CONTACTS}>All contacts</option>
          {campaigns.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <p role="status" class={reading?.problem ? 'cd-error' : 'cd-quiet'}>
        {reading === null
          ? 'Reading…'
          : reading.problem !== null
            ? sentenceOf(reading.problem)
            : reading.complete
              ? `${number.format(reading.size)} contacts`
              : `Reading ${name}: ${number.format(reading.size)}${reading.total === null ? '' : ` of ${number.format(reading.total)}`}`}
      </p>
    </div>
  );
}
