import { useRef, useState } from 'preact/hooks';
import type { ConnectAnswer, Problem } from '#src/bridge/messages/session.ts';
import type { Connection, DialectName } from '#src/cxone/connection.ts';
import { say } from '#src/language/index.ts';
import { problemAdvice, problemSentence } from '../problem-words.ts';
import { CredentialFields, HostFields, RadioChoice } from './connect-fields.tsx';
import {
  type ConnectChoice,
  FIELDS,
  type FieldErrors,
  hostField,
  readConnectRequest,
  signsInByBrowser,
} from './connect-request.ts';

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

/** Sends what was filled in, and keeps what came of it. */
function useConnect({ connect, requestHost, sandbox }: ConnectFormProps, choice: ConnectChoice) {
  const form = useRef<HTMLFormElement>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  function showErrors(found: FieldErrors) {
    setErrors(found);
    const first = FIELDS.find((field) => found[field] !== undefined);
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
    const read = readConnectRequest(new FormData(form.current), choice, sandbox);
    showErrors('errors' in read ? read.errors : {});
    if ('errors' in read) return;
    const { connection, secret, remember, host } = read.request;
    setBusy(true);
    setProblem(null);
    try {
      if (host !== null && !(await requestHost(host))) {
        setErrors({
          [hostField(choice)]: say(
            'The browser was not allowed to reach this host. Connect again and allow it.',
          ),
        });
        return;
      }
      const answer = await connect(connection, secret, remember);
      if (!answer.ok) setProblem(answer.problem);
    } catch {
      const { dialect } = choice;
      setProblem({ problem: 'background', said: null, needs: null, origin: '', dialect });
    } finally {
      setBusy(false);
    }
  }

  function forget() {
    setErrors({});
    setProblem(null);
  }

  return { form, errors, problem, busy, submit, forget };
}

/** How to reach the tenant; each fault stands beside its field, and the first one is focused. */
export function ConnectForm(props: ConnectFormProps) {
  const [choice, setChoice] = useState<ConnectChoice>({
    dialect: 'acd',
    signIn: 'access-key',
    cloud: 'commercial',
  });
  const { form, errors, problem, busy, submit, forget } = useConnect(props, choice);
  const byBrowser = signsInByBrowser(choice);
  const onChange = (part: Partial<ConnectChoice>) => {
    setChoice((before) => ({ ...before, ...part }));
    forget();
  };
  const fields = { choice, onChange, errors };
  return (
    <form ref={form} class="form" onSubmit={submit} noValidate>
      <p class="cd-quiet">{say('Connect to your CXone tenant to check numbers and guard launches.')}</p>
      <RadioChoice
        legend={say('API')}
        name="dialect"
        options={dialects()}
        value={choice.dialect}
        onChange={(dialect) => onChange({ dialect })}
      />
      <CredentialFields {...fields} redirectUri={props.redirectUri} />
      <HostFields {...fields} />
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
