import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { JudgingSettings } from '#src/settings/index.ts';
import { Callout, Field } from '../field.tsx';

type Said = JudgingSettings['consentsElsewhere'];

const LONGEST_NAME = 120;

interface ConsentsProps {
  readonly said: Said;
  readonly locale: string;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly onChange: (said: Said) => void;
}

/** Who answers for it that consents are on record where ClearDial cannot see them. */
export function ConsentsElsewhere({ said, locale, now, onChange }: ConsentsProps) {
  if (said === null) return <AnswerForConsents now={now} onChange={onChange} />;
  return (
    <div class="fields">
      <h4>{say('Consents')}</h4>
      <Callout
        kind="done"
        action={
          <button type="button" class="cd-button" onClick={() => onChange(null)}>
            {say('Take this back')}
          </button>
        }
      >
        {say(
          '{name} said on {day} that consents are kept elsewhere. Contacts are not held back for want of one.',
          {
            name: said.saidBy,
            day: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.parse(said.saidAt)),
          },
        )}
      </Callout>
    </div>
  );
}

function AnswerForConsents({ now, onChange }: Pick<ConsentsProps, 'now' | 'onChange'>) {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);

  function answerForIt() {
    if (name.trim() === '') {
      setMissing(true);
      return;
    }
    onChange({ saidBy: name.trim(), saidAt: new Date(now()).toISOString() });
    setName('');
  }

  return (
    <div class="fields">
      <h4>{say('Consents')}</h4>
      <p class="cd-quiet measure">
        {say(
          'Where a law wants consent before a call, a contact waits for a look, because ClearDial cannot see who agreed. If your organisation calls only people whose consent it has on record elsewhere, somebody can answer for that here. The card and the log then say who.',
        )}
      </p>
      <Field
        label={say('Who answers for it')}
        hint={say('The full name, as it is to stand in the log.')}
        fault={missing ? say('Enter the name of whoever answers for it.') : null}
      >
        {(names) => (
          <input
            {...names}
            class="cd-input"
            value={name}
            maxLength={LONGEST_NAME}
            autocomplete="off"
            onInput={(event) => {
              setName(event.currentTarget.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <div class="row">
        <button type="button" class="cd-button" onClick={answerForIt}>
          {say('Consents are kept elsewhere')}
        </button>
      </div>
    </div>
  );
}
