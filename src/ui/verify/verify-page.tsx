import { useRef, useState } from 'preact/hooks';
import { type AuditFault, type AuditVerification, type ErasedBefore, verifyLog } from '#src/audit/index.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { whoWords } from '../who-words.tsx';

export const verifyStyles = `
body { margin: 0; background: var(--cd-canvas); }
.page { display: grid; gap: var(--cd-space-4); max-width: 44rem; margin: 0 auto; padding: var(--cd-space-4); }
.drop { display: grid; gap: var(--cd-space-2); padding: var(--cd-space-4); border: 1px dashed var(--cd-line); border-radius: var(--cd-radius); }
.drop[data-over="true"] { border-color: var(--cd-accent); background: var(--cd-hover); }
.facts { display: grid; grid-template-columns: auto 1fr; gap: var(--cd-space-1) var(--cd-space-3); margin: 0; }
.facts dt { color: var(--cd-text-quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.good { color: var(--cd-clear); font-weight: 600; }
.bad { color: var(--cd-blocked); font-weight: 600; }
`;

const MOST_SHOWN = 200;
/** SHA-256 in hexadecimal. */
const HASH_LENGTH = 64;

function faultWords(fault: AuditFault): string {
  switch (fault.fault) {
    case 'unreadable':
      return say('Line {line} is no entry of an audit log.', { line: fault.line });
    case 'changed':
      return say('Entry {seq} (line {line}) was changed after it was written.', {
        seq: fault.seq,
        line: fault.line,
      });
    case 'out-of-order':
      return say('Entry {seq} (line {line}) does not follow the one before it: it was moved, or put in.', {
        seq: fault.seq,
        line: fault.line,
      });
    case 'missing':
      return fault.from === fault.to
        ? say('Entry {from} is missing (before line {line}).', { from: fault.from, line: fault.line })
        : say('Entries {from} to {to} are missing (before line {line}).', {
            from: fault.from,
            to: fault.to,
            line: fault.line,
          });
    case 'not-through-known-head':
      return say(
        'The log does not go through the hash that you know: entries before it were changed, or the log was cut or replaced.',
      );
    case 'no-seal':
      return say('The seal on the last line is missing: the file may have been cut short.');
    case 'seal-changed':
      return say('The seal on the last line was changed.');
    case 'cut-short':
      return say(
        'The seal speaks of {sealed} entries, and there are {found}: entries were cut off or put in at the end.',
        { sealed: fault.sealed, found: fault.found },
      );
  }
}

type State =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string }
  | { readonly state: 'verified'; readonly name: string; readonly result: AuditVerification };

/** Holds an exported log against its hashes; nothing of it leaves the page. */
export function VerifyPage({ locale }: { locale: string }) {
  const [state, setState] = useState<State>({ state: 'waiting' });
  const [over, setOver] = useState(false);
  const latest = useRef(0);
  const chosen = useRef<File | undefined>(undefined);
  const known = useRef<HTMLInputElement>(null);
  async function verify(file: File | undefined) {
    chosen.current = file;
    if (!file) return;
    const mine = ++latest.current;
    const { name } = file;
    setState({ state: 'reading', name });
    try {
      const hash = known.current?.value.trim() ?? '';
      const result = await verifyLog(await file.text(), hash === '' ? null : hash);
      if (mine === latest.current) setState({ state: 'verified', name, result });
    } catch (error) {
      console.warn(`ClearDial: ${errorText(error)}`);
      if (mine === latest.current) setState({ state: 'failed', name });
    }
  }
  return (
    <main
      class="cd-root page"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void verify(event.dataTransfer?.files[0]);
      }}
    >
      <h1>{say('Verify an audit log')}</h1>
      <div class="drop" data-over={over}>
        <label for="file">{say('Choose an export as JSON Lines, or drop it here')}</label>
        <input
          id="file"
          type="file"
          accept=".jsonl,application/jsonl"
          onChange={(event) => void verify(event.currentTarget.files?.[0])}
        />
        <label for="known">
          {say('A hash of this log that you know, from a compliance event or a note')}
        </label>
        <input
          id="known"
          ref={known}
          class="cd-input"
          autocomplete="off"
          spellcheck={false}
          maxLength={64}
          onInput={({ currentTarget: { value } }) => {
            // As soon as it is whole, or gone.
            if ([0, HASH_LENGTH].includes(value.trim().length)) void verify(chosen.current);
          }}
          onChange={() => void verify(chosen.current)}
        />
        <p class="cd-quiet">{say('The file stays in this page.')}</p>
      </div>
      <div role="status" aria-live="polite">
        {state.state === 'reading' && <p>{say('Verifying {name}…', { name: state.name })}</p>}
        {state.state === 'failed' && <p class="bad">{say('{name} cannot be read.', { name: state.name })}</p>}
        {state.state === 'verified' && <Result {...state} locale={locale} />}
      </div>
    </main>
  );
}

function Result({ name, result, locale }: { name: string; result: AuditVerification; locale: string }) {
  const { entries, faults, from, until, head, erased, knownUntil } = result;
  return (
    <div class="page">
      <p class={faults.length === 0 ? 'good' : 'bad'}>
        {faults.length === 0
          ? say('{name}: {entries, plural, one {# entry} other {# entries}}, unbroken.', { name, entries })
          : say(
              '{name}: {faults, plural, one {# fault} other {# faults}} in {entries, plural, one {# entry} other {# entries}}.',
              {
                name,
                faults: faults.length,
                entries,
              },
            )}
      </p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{faultWords(fault)}</li>
        ))}
      </ul>
      <dl class="facts">
        <dt>{say('From')}</dt>
        <dd>{from ?? '–'}</dd>
        <dt>{say('Until')}</dt>
        <dd>{until ?? '–'}</dd>
        <dt>{say('Last hash')}</dt>
        <dd>{head}</dd>
      </dl>
      <p class="cd-quiet">
        {knownUntil === null
          ? say(
              'This proves order and content of what is in the file. That nothing was cut or replaced before it was exported is proved only by a hash that was kept elsewhere.',
            )
          : say(
              'Up to entry {seq}, whose hash you know, nothing was changed, added or taken out. After it, order and content hold for what is in the file.',
              { seq: knownUntil },
            )}
      </p>
      {erased && <Erased erased={erased} locale={locale} />}
    </div>
  );
}

/** What the first entry says of the log before it. It is not proof by itself: an earlier export is. */
function Erased({ erased, locale }: { erased: ErasedBefore; locale: string }) {
  const who = whoWords(erased.who);
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  return (
    <section aria-labelledby="erased">
      <h2 id="erased">{say('What was erased before')}</h2>
      <p>
        {say(
          'On {when} everything was erased. The log had {entries, plural, one {# entry} other {# entries}} then.',
          { when: when.format(Date.parse(erased.at)), entries: erased.entries },
        )}
      </p>
      <dl class="facts">
        <dt>{say('By whom')}</dt>
        <dd>
          <bdi>{who === '' ? '–' : who}</bdi>
        </dd>
        <dt>{say('Last hash before')}</dt>
        <dd>{erased.head ?? '–'}</dd>
      </dl>
      <p class="cd-quiet">
        {say(
          'What stood in it is not in this file. An earlier export whose last hash is this one is the part before; without one, the entry alone says what there was.',
        )}
      </p>
    </section>
  );
}
