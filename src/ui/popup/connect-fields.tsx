import { say } from '#src/language/index.ts';
import { type ConnectChoice, type Field, type FieldErrors, signsInByBrowser } from './connect-request.ts';

/** A name, the same in every language. */
const EXAMPLE_TENANT = 'acme-sales';

interface ConnectFieldsProps {
  readonly choice: ConnectChoice;
  readonly onChange: (part: Partial<ConnectChoice>) => void;
  readonly errors: FieldErrors;
}

/** One choice among a few, all in sight. */
export function RadioChoice<T extends string>(props: {
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

function ConnectField(props: {
  name: Field;
  label: string;
  errors: FieldErrors;
  type?: 'password';
  placeholder?: string;
  inputMode?: 'url';
}) {
  const { name, label, errors, ...rest } = props;
  const error = errors[name];
  return (
    <div class="cd-field">
      <label for={name}>{label}</label>
      <input
        id={name}
        key={name}
        name={name}
        class="cd-input"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${name}-error`}
        {...rest}
      />
      {error !== undefined && (
        <p class="cd-fault" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** Who signs in, and by what. What was typed stays when the API changes and has the same field. */
export function CredentialFields(props: ConnectFieldsProps & { redirectUri: string }) {
  const { choice, onChange, errors, redirectUri } = props;
  const byBrowser = signsInByBrowser(choice);
  return (
    <>
      {choice.dialect === 'acd' ? (
        <>
          <RadioChoice
            legend={say('Sign in with')}
            name="signIn"
            options={[
              { value: 'access-key', label: say('Access key'), hint: say('My Profile in CXone') },
              { value: 'browser', label: say('Your CXone sign-in'), hint: say('needs a registered client') },
            ]}
            value={choice.signIn}
            onChange={(to) => onChange({ signIn: to })}
          />
          <ConnectField
            name="clientId"
            label={byBrowser ? say('Client id') : say('Access key id')}
            errors={errors}
          />
          {byBrowser ? (
            <p class="cd-quiet small">
              {say('The client has to name this address:')} <code class="address">{redirectUri}</code>
            </p>
          ) : (
            <ConnectField name="secret" label={say('Access key secret')} errors={errors} type="password" />
          )}
        </>
      ) : (
        <>
          <ConnectField
            name="tenant"
            label={choice.dialect === 'campaigns' ? say('Tenant') : say('Organisation')}
            errors={errors}
            placeholder={EXAMPLE_TENANT}
          />
          <ConnectField name="clientId" label={say('Client id')} errors={errors} />
          <ConnectField name="secret" label={say('Client secret')} errors={errors} type="password" />
        </>
      )}
    </>
  );
}

/** Which cloud, or which host of the tenant's own. */
export function HostFields({ choice, onChange, errors }: ConnectFieldsProps) {
  return (
    <details>
      <summary>{say('Advanced')}</summary>
      {choice.dialect === 'acd' ? (
        <>
          <RadioChoice
            legend={say('Cloud')}
            name="cloud"
            options={[
              { value: 'commercial', label: say('Commercial'), hint: 'cxone.niceincontact.com' },
              { value: 'government', label: say('Government'), hint: 'cxone-gov.niceincontact.com' },
              { value: 'other', label: say('Another sign-in host') },
            ]}
            value={choice.cloud}
            onChange={(to) => onChange({ cloud: to })}
          />
          {choice.cloud === 'other' && (
            <ConnectField
              name="issuer"
              label={say('Sign-in host')}
              errors={errors}
              placeholder="https://sign-in.example.com"
              inputMode="url"
            />
          )}
        </>
      ) : (
        <>
          <ConnectField
            name="customOrigin"
            label={say('Custom host')}
            errors={errors}
            placeholder="https://gateway.example.com"
            inputMode="url"
          />
          <p class="cd-quiet">{say('Only where your tenant is reached through a gateway of your own.')}</p>
        </>
      )}
    </details>
  );
}
