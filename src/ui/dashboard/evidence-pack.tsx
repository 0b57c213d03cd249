import { useState } from 'preact/hooks';
import { sha256 } from '#src/audit/index.ts';
import { localDateText } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { canonicalJson } from '#src/schema/fingerprint.ts';
import { ALL_CONTACTS, type DayEvidence } from '#src/verdict/index.ts';
import { failureWords } from '../failure-words.ts';
import { ListChoice, untilRead, useList } from './list-choice.tsx';
import type { TabProps } from './parts.tsx';
import { useToday } from './use-today.ts';

class NoDayError extends Error {
  override readonly name = 'NoDayError';
}

const WAIT_MS = 60_000;

interface Found {
  readonly list: string;
  readonly from: number;
  readonly until: number;
  readonly contacts: readonly DayEvidence[];
}

/** What can be shown for one number on one day, as one file with its own fingerprint. */
export function EvidencePack(props: TabProps) {
  const { ask, validator, save, zone, locale } = props;
  const chosen = useList(ask, '');
  const [phone, setPhone] = useState('');
  const today = localDateText(useToday(props));
  const [chosenDay, setDay] = useState<string | null>(null);
  const day = chosenDay ?? today;
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [working, setWorking] = useState<'pack' | 'questions' | null>(null);

  /** Reads what is to be shown, and makes one file of it. */
  async function make(what: 'pack' | 'questions', write: (found: Found) => Promise<string>) {
    setWorking(what);
    setProblem(null);
    setSaid('');
    try {
      const { list } = chosen;
      await untilRead(ask, list, AbortSignal.timeout(WAIT_MS));
      const remote = await validator();
      const instants = await remote.localDay(zone, day);
      if (instants === null) {
        throw new NoDayError(
          day === ''
            ? say('Choose a day.')
            : say('There was no such day in {zone}: choose another.', { zone }),
        );
      }
      const { from, until } = instants;
      const contacts = await remote.dayEvidence(list, phone.trim(), from, until);
      setSaid(await write({ list, from, until, contacts }));
    } catch (error) {
      setProblem(failureWords(error));
    } finally {
      setWorking(null);
    }
  }

  async function writePack({ list, from, until, contacts }: Found): Promise<string> {
    const [first] = contacts;
    const about = list === ALL_CONTACTS ? '' : list;
    const { entries, unreadable } = await ask('audit.entries', {
      search: about,
      action: null,
      from,
      until,
      skip: 0,
      limit: 1_000,
    });
    const pack = {
      evidence: 'ClearDial evidence pack',
      about: { phone: phone.trim(), list, listName: chosen.name, from: iso(from), until: iso(until), zone },
      madeAt: iso(await ask('clock.now', {})),
      madeWith: first?.verdicts[0]?.verdict.provenance ?? null,
      limits: [
        say(
          'Verdicts are worked out anew from the rules, attempts and do-not-call lists as they are known when this file is made.',
        ),
        say('Consent, business relationships and other dialers cannot be seen. Not legal advice.'),
      ].join(' '),
      contacts: contacts.map(({ verdicts, attempts, doNotCall, questions: _, ...rest }) => ({
        ...rest,
        verdicts: verdicts.map((one) => ({ ...one, from: iso(one.from), until: iso(one.until) })),
        attempts: attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at) })),
        doNotCall: doNotCall.map((entry) => ({
          ...entry,
          expiresAt: entry.expiresAt === null ? null : iso(entry.expiresAt),
        })),
      })),
      log: entries,
      /** Of no known day: whoever reads the pack must know that they are there. */
      unreadableInLog: unreadable,
    };
    const text = canonicalJson(pack);
    const sealed = `${JSON.stringify({ ...pack, sha256: await sha256(text) }, null, 1)}\n`;
    save(`cleardial-evidence-${day}.json`, 'application/json', sealed);
    return say(
      '{verdicts, plural, one {# verdict} other {# verdicts}} and {entries, plural, one {# entry} other {# entries}} of the log.',
      { verdicts: contacts.flatMap(({ verdicts }) => verdicts).length, entries: entries.length },
    );
  }

  async function writeQuestions({ contacts }: Found): Promise<string> {
    const lines = contacts.flatMap(({ questions }) => questions);
    save(
      `cleardial-questions-${day}.jsonl`,
      'application/x-ndjson',
      lines.map((line) => `${line}\n`).join(''),
    );
    const browsers = contacts.some(({ verdicts }) =>
      verdicts.some(({ verdict }) => verdict.provenance.tzdata.browser !== null),
    );
    const count = say('{questions, plural, one {# question} other {# questions}}.', {
      questions: lines.length,
    });
    return browsers
      ? `${count} ${say('This browser’s own zone data took part in the verdicts; the questions use the pinned data alone.')}`
      : count;
  }

  return (
    <section class="panel" aria-labelledby="pack-title">
      <h3 id="pack-title">{say('Evidence for one number and one day')}</h3>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void make('pack', writePack);
        }}
      >
        <ListChoice id="pack-list" chosen={chosen} locale={locale} />
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
            onClick={() => void make('questions', writeQuestions)}
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

const iso = (at: number) => new Date(at).toISOString();
