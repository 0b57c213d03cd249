import { useState } from 'preact/hooks';
import { message, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { type CalculatedAnswer, CalculatorAnswer } from './calculator-answer.tsx';
import type { TabProps } from './parts.tsx';
import { type ProposedTime, ProposedTimeField } from './proposed-time.tsx';

const FIELDS = [
  ['phone', message('Phone number'), '+1 212 555 0123'],
  ['state', message('State'), 'NY'],
  ['postalCode', message('Postal code'), '10001'],
  ['region', message('Region code'), ''],
  ['timeZone', message('Time zone'), ''],
] as const;

/** What would this number get at this time, and which rows were looked at for it. */
export function Calculator({ validator, ask, zone, locale }: TabProps) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [time, setTime] = useState<ProposedTime | null>(null);
  const [answer, setAnswer] = useState<CalculatedAnswer | null>(null);
  const [failed, setFailed] = useState(false);

  async function calculate(event: Event) {
    event.preventDefault();
    if (!time) return;
    try {
      const at = time.at ?? (await ask('clock.now', {}));
      const { phone = '', ...rest } = values;
      const attributes = Object.fromEntries(
        Object.entries(rest).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
      );
      // Nobody: what an id is missing for is no question here.
      const contact = {
        externalId: 'calculator',
        phone: phone.trim() || null,
        name: null,
        attributes,
      };
      const { judging } = (await ask('settings.get', {})).settings;
      const remote = await validator();
      const found = await remote.calculate(contact, at, judging);
      setAnswer((before) => ({ ...found, at, count: (before?.count ?? 0) + 1 }));
      setFailed(false);
    } catch (error) {
      console.warn(`ClearDial: ${errorText(error)}`);
      setFailed(true);
    }
  }

  return (
    <section class="panel" aria-labelledby="calculator-title">
      <h3 id="calculator-title">{say('What would this number get?')}</h3>
      <form class="fields" data-instant={time?.at ?? undefined} onSubmit={(event) => void calculate(event)}>
        <div class="row end">
          {FIELDS.map(([name, label, placeholder]) => (
            <div class="cd-field" key={name}>
              <label for={`calculator-${name}`}>{say(label)}</label>
              <input
                id={`calculator-${name}`}
                class="cd-input"
                placeholder={placeholder}
                autocomplete="off"
                maxLength={120}
                value={values[name] ?? ''}
                onInput={({ currentTarget: { value } }) =>
                  setValues((before) => ({ ...before, [name]: value }))
                }
              />
            </div>
          ))}
        </div>
        <ProposedTimeField validator={validator} zone={zone} onChange={setTime} />
        <div class="row">
          <button type="submit" class="cd-button" data-kind="primary" disabled={time === null}>
            {say('Work it out')}
          </button>
        </div>
      </form>
      {failed && (
        <p class="cd-fault" role="alert">
          {say('The worker did not answer. Try again.')}
        </p>
      )}
      {answer && <CalculatorAnswer answer={answer} reader={{ locale }} />}
    </section>
  );
}
