import { useRef, useState } from 'preact/hooks';
import type { ConnectAnswer, Problem } from '#src/bridge/messages/session.ts';
import { Connection, type DialectName, ISSUERS } from '#src/cxone/connection.ts';
import { say } from '#src/language/index.ts';
import { tryParse } from '#src/schema/index.ts';
import { problemAdvice, problemSentence } from '../problem-words.ts';

const FIELDS = ['tenant', 'clientId', 'secret', 'customOrigin', 'issuer'] as const;
type Field = (typeof FIELDS)[number];
type SignIn = 'access-key' | 'browser';
type Cloud = 'commercial' | 'government' | 'other';

export interface ConnectFormProps {
  readonly connect: (connection: Connection, secret: string, remember: boolean) => Promise<ConnectAnswer>;
  /** Asks the browser for access to a host that the extension does not name; false when refused. */
  readonly requestHost: (origin: string) => Promise<boolean>;
  /** Where CXone sends the person back after signing in; the organisation's client has to name it. */
  readonly redirectUri: string;
  /** The sandbox build may also reach this machine. */
  readonly sandbox: boolean;
}

const dialects = (): readonly { value: DialectName; label: string; hint: string }[] => [
  { value: 'acd', label: 'CXone', hint: say('access key or sign-in') },
  { value: 'campaigns', label: say('Campaign rules'), hint: 'api.nicecxone.com' },
  { value: 'contacts', label: say('Contacts'), hint: 'my.cxone.com' },
];

function messageFor(field: Field, dialect: DialectName, signIn: SignIn): string {
  switch (field) {
    case 'tenant':
      return say('Enter the tenant as in its address: letters, digits and hyphens.');
    case 'clientId':
      if (dialect !== 'acd') return say('Enter the client id of your OAuth client.');
      return signIn === 'access-key'
        ? say('Enter the access key id.')
        : say('Enter the client id that NICE gave you.');
    case 'secret':
      return dialect === 'acd' ? say('Enter the secret of the access key.') : say('Enter the client secret.');
    case 'customOrigin':
    case 'issuer':
      return say('Enter an address such as https://gateway.example.com, without a path.');
  }
}

/** One choice among a few, all in sight. */
function Choice<T extends string>(props: {
  legend: string;
  name: string;
  options: readonly { value: T; label: string; hint?: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label} {hint !== undefined && <span class="cd-quiet">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** How to reach the tenant; each fault stands beside its field, and the first one is focused. */
export function ConnectForm({ connect, requestHost, redirectUri, sandbox }: ConnectFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [dialect, setDialect] = useState<DialectName>('acd');
  const [signIn, setSignIn] = useState<SignIn>('access-key');
  const [cloud, setCloud] = useState<Cloud>('commercial');
  const isAcd = dialect === 'acd';
  const byBrowser = isAcd && signIn === 'browser';

  function showErrors(found: Partial<Record<Field, string>>) {
    setErrors(found);
    const first = FIELDS.find((field) => found[field] !== undefined);
    if (first === undefined) return;
    const control = form.current?.elements.namedItem(first);
    if (!(control instanceof HTMLElement)) return;
    const details = control.closest('details');
    if (details) details.open = true;
    control.focus();
  }

  function change<T>(set: (value: T) => void) {
    return (value: T) => {
      set(value);
      setErrors({});
      setProblem(null);
    };
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy || !form.current) return;
    const data = new FormData(form.current);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const address = (name: string) => text(name).replace(/\/$/, '');
    const secret = byBrowser ? '' : String(data.get('secret') ?? '');
    const custom = isAcd ? (cloud === 'other' ? address('issuer') : null) : address('customOrigin') || null;
    const parsed = tryParse(
      Connection,
      isAcd
        ? {
            dialect,
            signIn,
            clientId: text('clientId'),
            issuer: cloud === 'other' ? custom : ISSUERS[cloud],
          }
        : { dialect, tenant: text('tenant'), clientId: text('clientId'), customOrigin: custom },
    );
    const found: Partial<Record<Field, string>> = {};
    if (!parsed.ok) {
      for (const { path } of parsed.issues) {
        const field = FIELDS.find((candidate) => candidate === path);
        if (field) found[field] = messageFor(field, dialect, signIn);
      }
    }
    if (secret === '' && !byBrowser) found.secret = messageFor('secret', dialect, signIn);
    const hostField = isAcd ? 'issuer' : 'customOrigin';
    if (custom?.startsWith('http:') && !isLocal(custom, sandbox)) {
      found[hostField] = say('A secret must not travel unencrypted: use an https address.');
    }
    showErrors(found);
    if (!parsed.ok || Object.keys(found).length > 0) return;
    setBusy(true);
    setProblem(null);
    try {
      if (custom !== null && !isLocal(custom, sandbox) && !(await requestHost(custom))) {
        setErrors({
          [hostField]: say('The browser was not allowed to reach this host. Connect again and allow it.'),
        });
        return;
      }
      const answer = await connect(parsed.data, secret, data.get('remember') === 'on');
      if (!answer.ok) setProblem(answer.problem);
    } catch {
      setProblem({ problem: 'background', said: null, needs: null, origin: '', dialect });
    } finally {
      setBusy(false);
    }
  }

  const field = (name: Field, label: string, rest: Record<string, unknown> = {}) => (
    <div class="cd-field">
      <label for={name}>{label}</label>
      <input
        id={name}
        key={name}
        name={name}
        class="cd-input"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={errors[name] !== undefined}
        aria-describedby={errors[name] === undefined ? undefined : `${name}-error`}
        {...rest}
      />
      {errors[name] !== undefined && (
        <p class="cd-fault" id={`${name}-error`}>
          {errors[name]}
        </p>
      )}
    </div>
  );

  return (
    <form ref={form} class="form" onSubmit={submit} noValidate>
      <p class="cd-quiet">{say('Connect to your CXone tenant to check numbers and guard launches.')}</p>
      <Choice
        legend={say('API')}
        name="dialect"
        options={dialects()}
        value={dialect}
        onChange={change(setDialect)}
      />
      {isAcd ? (
        <>
          <Choice
            legend={say('Sign in with')}
            name="signIn"
            options={[
              { value: 'access-key', label: say('Access key'), hint: say('My Profile in CXone') },
              { value: 'browser', label: say('Your CXone sign-in'), hint: say('needs a registered client') },
            ]}
            value={signIn}
            onChange={change(setSignIn)}
          />
          {field('clientId', byBrowser ? say('Client id') : say('Access key id'))}
          {byBrowser ? (
            <p class="cd-quiet small">
              {say('The client has to name this address:')} <code class="address">{redirectUri}</code>
            </p>
          ) : (
            field('secret', say('Access key secret'), { type: 'password' })
          )}
        </>
      ) : (
        <>
          {field('tenant', dialect === 'campaigns' ? say('Tenant') : say('Organisation'), {
            placeholder: 'acme-sales',
          })}
          {field('clientId', say('Client id'))}
          {field('secret', say('Client secret'), { type: 'password' })}
        </>
      )}
      <details>
        <summary>{say('Advanced')}</summary>
        {isAcd ? (
          <>
            <Choice
              legend={say('Cloud')}
              name="cloud"
              options={[
                { value: 'commercial', label: say('Commercial'), hint: 'cxone.niceincontact.com' },
                { value: 'government', label: say('Government'), hint: 'cxone-gov.niceincontact.com' },
                { value: 'other', label: say('Another sign-in host') },
              ]}
              value={cloud}
              onChange={change(setCloud)}
            />
            {cloud === 'other' &&
              field('issuer', say('Sign-in host'), {
                placeholder: 'https://sign-in.example.com',
                inputMode: 'url',
              })}
          </>
        ) : (
          <>
            {field('customOrigin', say('Custom host'), {
              placeholder: 'https://gateway.example.com',
              inputMode: 'url',
            })}
            <p class="cd-quiet">{say('Only where your tenant is reached through a gateway of your own.')}</p>
          </>
        )}
      </details>
      <label class="check">
        <input type="checkbox" name="remember" />
        <span>
          {say('Remember on this device')}{' '}
          <span class="cd-quiet">
            {byBrowser ? say('keeps the sign-in, encrypted') : say('keeps the secret, encrypted')}
          </span>
        </span>
      </label>
      {problem && (
        <div class="problem" role="alert">
          <strong>{problemSentence(problem)}</strong>
          <p>{problemAdvice(problem)}</p>
        </div>
      )}
      <button type="submit" class="cd-button" data-kind="primary" aria-disabled={busy}>
        {busy ? (byBrowser ? say('Waiting for your sign-in…') : say('Connecting…')) : say('Connect')}
      </button>
      <p class="cd-quiet small">
        {say('Unless you tick that box, everything is gone when the browser closes.')}
      </p>
    </form>
  );
}

function isLocal(origin: string, sandbox: boolean): boolean {
  return sandbox && /^http:\/\/127\.0\.0\.1(:\d+)?$/.test(origin);
}
