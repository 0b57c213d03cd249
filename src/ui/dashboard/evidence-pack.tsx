import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { failureWords } from '../failure-words.ts';
import { evidencePack, evidenceQuestions, type FoundEvidence } from './evidence-files.ts';
import { ListChoice, untilRead, useList } from './list-choice.tsx';
import type { TabProps } from './parts.tsx';

class NoDayError extends Error {
  override readonly name = 'NoDayError';

  constructor() {
    super(say('Choose a day.'));
  }
}

const WAIT_MS = 60_000;
const DAY_MS = 86_400_000;

/** The date after one, both YYYY-MM-DD. */
function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** Reads what is to be shown of a number on a day, and saves it as a file. */
function useEvidence(
  { ask, validator, save, zone }: TabProps,
  { chosen, phone, day }: { chosen: ReturnType<typeof useList>; phone: string; day: string },
) {
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState<'pack' | 'questions' | null>(null);

  /** Reads what is to be shown, and makes one file of it. */
  async function make(what: 'pack' | 'questions', write: (found: FoundEvidence) => Promise<string>) {
    setWorking(what);
    setProblem(null);
    setSaid('');
    try {
      const { list } = chosen;
      await untilRead(ask, list, AbortSignal.timeout(WAIT_MS));
      const remote = await validator();
      const [from] = await remote.instantsOf(zone, `${day}T00:00`);
      if (from === undefined) throw new NoDayError();
      // A day on which clocks change has an hour more or less.
      const [next] = await remote.instantsOf(zone, `${dayAfter(day)}T00:00`);
      const until = next ?? from + DAY_MS;
      const contacts = await remote.dayEvidence(list, phone.trim(), from, until);
      setSaid(await write({ list, listName: chosen.name, phone: phone.trim(), zone, from, until, contacts }));
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setWorking(null);
    }
  }

  const savePack = () =>
    make('pack', async (found) => {
      const { text, said } = await evidencePack(found, ask);
      save(`cleardial-evidence-${day}.json`, 'application/json', text);
      return said;
    });
  const saveQuestions = () =>
    make('questions', async (found) => {
      const { text, said } = evidenceQuestions(found);
      save(`cleardial-questions-${day}.jsonl`, 'application/x-ndjson', text);
      return said;
    });

  return { said, problem, working, savePack, saveQuestions };
}

/** What can be shown for one number on one day, as one file with its own fingerprint. */
export function EvidencePack(props: TabProps) {
  const { ask, zone } = props;
  const chosen = useList(ask, '');
  const [phone, setPhone] = useState('');
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const { said, problem, working, savePack, saveQuestions } = useEvidence(props, { chosen, phone, day });
  return (
    <section class="panel" aria-labelledby="pack-title">
      <h3 id="pack-title">{say('Evidence for one number and one day')}</h3>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void savePack();
        }}
      >
        <ListChoice id="pack-list" chosen={chosen} />
        <div class="row end">
          <div class="cd-field">
            <label for="pack-phone">{say('Phone number')}</label>
            <input
              id="pack-phone"
              class="cd-input"
              required
              maxLength={40}
              placeholder="+1 212 555 0123"
              value={phone}
              onInput={(event) => setPhone(event.currentTarget.value)}
            />
          </div>
          <div class="cd-field">
            <label for="pack-day">{say('Day, in {zone}', { zone })}</label>
            <input
              id="pack-day"
              class="cd-input"
              type="date"
              required
              value={day}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </div>
          <button type="submit" class="cd-button" disabled={working !== null || phone.trim() === ''}>
            {working === 'pack' ? say('Putting it together…') : say('Save the evidence')}
          </button>
          <button
            type="button"
            class="cd-button"
            aria-describedby="pack-note"
            disabled={working !== null || phone.trim() === ''}
            onClick={() => void saveQuestions()}
          >
            {working === 'questions' ? say('Putting it together…') : say('Save the questions')}
          </button>
        </div>
        <p id="pack-note" class="cd-quiet small">
          {say(
            'The questions are the same verdicts as lines that {command} answers again without a browser, by the pinned zone data alone.',
            { command: 'npm run judge' },
          )}{' '}
          {say(
            'Both files hold personal data: this number, the person’s other numbers, what her record says, calls and consent.',
          )}
        </p>
      </form>
      {problem !== null && (
        <p class="cd-fault" role="alert">
          {problem}
        </p>
      )}
      <p role="status" class="cd-quiet">
        {said}
      </p>
    </section>
  );
}
