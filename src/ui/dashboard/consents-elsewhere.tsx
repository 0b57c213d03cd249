import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { JudgingSettings } from '#src/settings/index.ts';

type Said = JudgingSettings['consentsElsewhere'];

const LONGEST_NAME = 120;

/** Who answers for it that consents are on record where ClearDial cannot see them. */
export function ConsentsElsewhere({
  said,
  locale,
  now,
  onChange,
}: {
  said: Said;
  locale: string;
  /** UTC milliseconds. */
  now: () => number;
  onChange: (said: Said) => void;
}) {
  const [name, setName] = useState('');
  return (
    <div class="fields">
      <h4>{say('Consents')}</h4>
      {said === null ? (
        <>
          <p class="cd-quiet" id="consents-elsewhere">
            {say(
              'Where a law wants consent before a call, a contact waits for a look, because ClearDial cannot see who agreed. If your organisation calls only people whose consent it has on record elsewhere, somebody can answer for that here. The card and the log then say who.',
            )}
          </p>
          <div class="row end">
            <label class="cd-field">
              <span>{say('Who answers for it')}</span>
              <input
                class="cd-input"
                value={name}
                maxLength={LONGEST_NAME}
                autocomplete="off"
                aria-describedby="consents-elsewhere"
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <button
              type="button"
              class="cd-button"
              disabled={name.trim() === ''}
              onClick={() => {
                onChange({ saidBy: name.trim(), saidAt: new Date(now()).toISOString() });
                setName('');
              }}
            >
              {say('Consents are kept elsewhere')}
            </button>
          </div>
        </>
      ) : (
        <div class="row">
          <p>
            {say(
              '{name} said on {day} that consents are kept elsewhere. Contacts are not held back for want of one.',
              {
                name: said.saidBy,
                day: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(Date.parse(said.saidAt)),
              },
            )}
          </p>
          <button type="button" class="cd-button" onClick={() => onChange(null)}>
            {say('Take this back')}
          </button>
        </div>
      )}
    </div>
  );
}
