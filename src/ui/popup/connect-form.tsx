import { useRef, useState } from 'preact/hooks';
import type { ConnectAnswer, Problem } from '#src/bridge/messages.ts';
import { apiOrigin, Connection } from '#src/cxone/index.ts';
import { tryParse } from '#src/schema/index.ts';
import { problemAdvice, problemSentence } from './problem-words.ts';

type Field = 'tenant' | 'clientId' | 'secret' | 'customOrigin';
const FIELD_ORDER: readonly Field[] = ['tenant', 'clientId', 'secret', 'customOrigin'];

const MESSAGES: Readonly<Record<Field, string>> = {
  tenant: 'Enter the tenant as in its address: letters, digits and hyphens.',
  clientId: 'Enter the client id of your OAuth client.',
  secret: 'Enter the client secret.',
  customOrigin: 'Enter an address such as https://gateway.example.com, without a path.',
};

export interface ConnectFormProps {
  readonly connect: (connection: Connection, secret: string) => Promise<ConnectAnswer>;
  /** Asks the browser for access to a host that the extension does not name; false when refused. */
  readonly requestHost: (origin: string) => Promise<boolean>;
  /** The sandbox build may also reach this machine. */
  readonly sandbox: boolean;
}

const DIALECTS = [
  { value: 'campaigns', label: 'Campaign rules', host: 'api.nicecxone.com' },
  { value: 'contacts', label: 'Contacts', host: 'my.cxone.com' },
] as const;

/** Tenant, client and secret; each fault stands beside its field, and the first one is focused. */
export function ConnectForm({ connect, requestHost, sandbox }: ConnectFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [dialect, setDialect] = useState<'campaigns' | 'contacts'>('campaigns');

  function showErrors(found: Partial<Record<Field, string>>) {
    setErrors(found);
    const first = FIELD_ORDER.find((field) => found[field] !== undefined);
    if (first === undefined) return;
    const control = form.current?.elements.namedItem(first);
    if (!(control instanceof HTMLElement)) return;
    const details = control.closest('details');
    if (details) details.open = true;
    control.focus();
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy || !form.current) return;
    const data = new FormData(form.current);
    const text = (name: Field) => String(data.get(name) ?? '').trim();
    const secret = String(data.get('secret') ?? '');
    const parsed = tryParse(Connection, {
      dialect,
      tenant: text('tenant'),
      clientId: text('clientId'),
      customOrigin: text('customOrigin').replace(/\/$/, '') || null,
    });
    const found: Partial<Record<Field, string>> = {};
    if (!parsed.ok) {
      for (const { path } of parsed.issues) {
        const field = FIELD_ORDER.find((candidate) => candidate === path);
        if (field) found[field] = MESSAGES[field];
      }
    }
    if (secret === '') found.secret = MESSAGES.secret;
    if (
      parsed.ok &&
      parsed.data.customOrigin?.startsWith('http:') &&
      !isLocal(parsed.data.customOrigin, sandbox)
    ) {
      found.customOrigin = 'A secret must not travel unencrypted: use an https address.';
    }
    showErrors(found);
    if (!parsed.ok || Object.keys(found).length > 0) return;
    setBusy(true);
    setProblem(null);
    try {
      const origin = apiOrigin(parsed.data);
      if (parsed.data.customOrigin !== null && !isLocal(origin, sandbox) && !(await requestHost(origin))) {
        setErrors({
          customOrigin: 'The browser was not allowed to reach this host. Connect again and allow it.',
        });
        return;
      }
      const answer = await connect(parsed.data, secret);
      if (!answer.ok) setProblem(answer.problem);
    } catch {
      setProblem({ problem: 'background', said: null, neededScopes: [], origin: '' });
    } finally {
      setBusy(false);
    }
  }

  const field = (name: Field, label: string, rest: Record<string, unknown> = {}) => (
    <div class="cd-field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        class="cd-input"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={errors[name] !== undefined}
        aria-describedby={errors[name] === undefined ? undefined : `${name}-error`}
        {...rest}
      />
      {errors[name] !== undefined && (
        <p class="cd-error" id={`${name}-error`}>
          {errors[name]}
        </p>
      )}
    </div>
  );

  return (
    <form ref={form} class="form" onSubmit={submit} noValidate>
      <p class="cd-quiet">Connect to your CXone tenant to check numbers and guard launches.</p>
      <fieldset class="choice">
        <legend>API</legend>
        {DIALECTS.map(({ value, label, host }) => (
          <label key={value}>
            <input
              type="radio"
              name="dialect"
              value={value}
              checked={dialect === value}
              onChange={() => setDialect(value)}
            />
            <span>
              {label} <span class="cd-quiet">{host}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {field('tenant', dialect === 'campaigns' ? 'Tenant' : 'Organisation', { placeholder: 'acme-sales' })}
      {field('clientId', 'Client id')}
      {field('secret', 'Client secret', { type: 'password' })}
      <details>
        <summary>Advanced</summary>
        {field('customOrigin', 'Custom host', {
          placeholder: 'https://gateway.example.com',
          inputMode: 'url',
        })}
        <p class="cd-quiet">Only where your tenant is reached through a gateway of your own.</p>
      </details>
      {problem && (
        <div class="problem" role="alert">
          <strong>{problemSentence(problem)}</strong>
          <p>{problemAdvice(problem)}</p>
        </div>
      )}
      <button type="submit" class="cd-button" data-kind="primary" aria-disabled={busy}>
        {busy ? 'Connecting…' : 'Connect'}
      </button>
      <p class="cd-quiet small">The secret stays in this browser's memory and is gone when it closes.</p>
    </form>
  );
}

function isLocal(origin: string, sandbox: boolean): boolean {
  return sandbox && /^http:\/\/127\.0\.0\.1(:\d+)?$/.test(origin);
}
