import { useRef, useState } from 'preact/hooks';
import { type AuditFault, type AuditVerification, verifyLog } from '#src/audit/index.ts';

export const verifyStyles = `
body { margin: 0; background: var(--cd-surface); }
.page { display: grid; gap: var(--cd-space-4); max-width: 44rem; margin: 0 auto; padding: var(--cd-space-4); }
.drop { display: grid; gap: var(--cd-space-2); padding: var(--cd-space-4); border: 1px dashed var(--cd-line); border-radius: var(--cd-radius); }
.drop[data-over="true"] { border-color: var(--cd-accent); background: var(--cd-surface-quiet); }
.facts { display: grid; grid-template-columns: auto 1fr; gap: var(--cd-space-1) var(--cd-space-3); margin: 0; }
.facts dt { color: var(--cd-text-quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.good { color: var(--cd-callable); font-weight: 600; }
.bad { color: var(--cd-blocked); font-weight: 600; }
`;

const MOST_SHOWN = 200;

export function faultWords(fault: AuditFault): string {
  switch (fault.fault) {
    case 'unreadable':
      return `Line ${fault.line} is no entry of an audit log.`;
    case 'changed':
      return `Entry ${fault.seq} (line ${fault.line}) was changed after it was written.`;
    case 'out-of-order':
      return `Entry ${fault.seq} (line ${fault.line}) does not follow the one before it: it was moved, or put in.`;
    case 'missing':
      return fault.from === fault.to
        ? `Entry ${fault.from} is missing (before line ${fault.line}).`
        : `Entries ${fault.from} to ${fault.to} are missing (before line ${fault.line}).`;
    case 'no-seal':
      return 'The seal on the last line is missing: the file may have been cut short.';
    case 'seal-changed':
      return 'The seal on the last line was changed.';
    case 'cut-short':
      return `The seal speaks of ${fault.sealed} entries, and there are ${fault.found}: entries were cut off or put in at the end.`;
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
  async function verify(file: File | undefined) {
    if (!file) return;
    const mine = ++latest.current;
    const { name } = file;
    setState({ state: 'reading', name });
    try {
      const result = await verifyLog(await file.text());
      if (mine === latest.current) setState({ state: 'verified', name, result });
    } catch (error) {
      console.warn('ClearDial:', error);
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
      <h1>Verify an audit log</h1>
      <div class="drop" data-over={over}>
        <label for="file">Choose an export as JSON Lines, or drop it here</label>
        <input
          id="file"
          type="file"
          accept=".jsonl,application/jsonl"
          onChange={(event) => void verify(event.currentTarget.files?.[0])}
        />
        <p class="cd-quiet">The file stays in this page.</p>
      </div>
      <div role="status" aria-live="polite">
        {state.state === 'reading' && <p>Verifying {state.name}…</p>}
        {state.state === 'failed' && <p class="bad">{state.name} cannot be read.</p>}
        {state.state === 'verified' && <Result {...state} locale={locale} />}
      </div>
    </main>
  );
}

function Result({ name, result, locale }: { name: string; result: AuditVerification; locale: string }) {
  const { entries, faults, from, until, head } = result;
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="page">
      <p class={faults.length === 0 ? 'good' : 'bad'}>
        {faults.length === 0
          ? `${name}: ${number.format(entries)} entries, unbroken.`
          : `${name}: ${number.format(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'} in ${number.format(entries)} entries.`}
      </p>
      <ul>
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{faultWords(fault)}</li>
        ))}
      </ul>
      <dl class="facts">
        <dt>From</dt>
        <dd>{from ?? '–'}</dd>
        <dt>Until</dt>
        <dd>{until ?? '–'}</dd>
        <dt>Last hash</dt>
        <dd>{head}</dd>
      </dl>
    </div>
  );
}
