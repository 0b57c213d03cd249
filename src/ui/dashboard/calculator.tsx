import { useState } from 'preact/hooks';
import { type Message, message, say } from '#src/language/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import {
  type ConsideredRow,
  explainEvidence,
  explainNext,
  explainReason,
  explainStatus,
  instantText,
  STATUS_WORDS,
  type Verdict,
} from '#src/verdict/index.ts';
import type { TabProps } from './parts.tsx';
import { type ProposedTime, ProposedTimeField } from './proposed-time.tsx';
import { minuteText, windowsText } from './week-chart.tsx';

const FIELDS = [
  ['phone', message('Phone number'), '+1 212 555 0123'],
  ['state', message('State'), 'NY'],
  ['postalCode', message('Postal code'), '10001'],
  ['region', message('Region code'), ''],
  ['timeZone', message('Time zone'), ''],
] as const;

const CONSENT_STANDS: Readonly<Record<NonNullable<ConsideredRow['consent']>['stands'], Message>> = {
  enough: message('on record'),
  elsewhere: message('kept elsewhere, as your organisation says'),
  none: message('none on record'),
  kind: message('on record of another kind'),
  later: message('on record from later on'),
  ended: message('on record, and ended'),
};

const INSIDE_WORDS: Readonly<Record<NonNullable<ConsideredRow['within']>['inside'], Message>> = {
  yes: message('{part} alone, where the person is'),
  perhaps: message('{part} alone, where the person may be'),
  no: message('{part} alone, where the person is not'),
};

interface Answer {
  readonly verdict: Verdict;
  readonly considered: readonly ConsideredRow[];
  readonly at: number;
  /** Tells one answer from the next that reads the same. */
  readonly count: number;
}

/** What would this number get at this time, and which rows were looked at for it. */
export function Calculator({ validator, ask, zone, locale }: TabProps) {
  const [values, setValues] = useState<Record<string, string>>({});
  const [time, setTime] = useState<ProposedTime | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const reader = { locale };

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
      console.warn('ClearDial:', error);
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
      {answer && (
        <div class="answer" data-status={answer.verdict.status} data-count={answer.count}>
          <p role="status">
            <StatusMark status={answer.verdict.status}>{say(STATUS_WORDS[answer.verdict.status])}</StatusMark>{' '}
            {instantText(answer.at, answer.verdict.places[0]?.zone ?? null, reader)}.{' '}
            {explainStatus(answer.verdict)}
          </p>
          {answer.verdict.reasons.length > 0 && (
            <>
              <h4>{say('Why')}</h4>
              <ul class="plain">
                {answer.verdict.reasons.map((reason, index) => (
                  <li key={`${index} ${reason.code}`} data-code={reason.code}>
                    {explainReason(reason, reader)}
                    {reason.rule !== null && (
                      <>
                        {' '}
                        <a href={`#rulebook/${encodeURIComponent(reason.rule)}`}>{reason.rule}</a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p>{explainNext(answer.verdict, reader)}</p>
          <h4>{say('How it is known where')}</h4>
          <ul class="plain">
            {answer.verdict.evidence.map((line) => {
              const { source, said, means } = explainEvidence(line, reader);
              return (
                <li key={`${line.source} ${line.said}`}>
                  {source} <bdi>{said}</bdi>: {means}
                </li>
              );
            })}
          </ul>
          <h4>{say('Rows considered')}</h4>
          {answer.considered.length === 0 ? (
            <p class="cd-quiet">{say('None: the place is not known, or the rulebook has none for it.')}</p>
          ) : (
            <div class="scroll">
              <table class="wide">
                <thead>
                  <tr>
                    <th scope="col">{say('Row')}</th>
                    <th scope="col">{say('Local time')}</th>
                    <th scope="col">{say('Hours that day')}</th>
                    <th scope="col">{say('At that time')}</th>
                    <th scope="col">{say('Consent')}</th>
                  </tr>
                </thead>
                <tbody>
                  {answer.considered.map((row) => (
                    <tr key={`${row.row} ${row.zone}`}>
                      <td>
                        <a href={`#rulebook/${encodeURIComponent(row.row)}`}>{row.name}</a>
                        {!row.certain && <span class="cd-quiet"> {say('(perhaps)')}</span>}
                        {row.within !== null && (
                          <div class="cd-quiet small">
                            {say(INSIDE_WORDS[row.within.inside], { part: row.within.name })}
                          </div>
                        )}
                      </td>
                      <td>
                        {row.localDate} {minuteText(row.localMinute, reader)} {row.zone}
                      </td>
                      <td>
                        {row.within === null ? windowsText(row.windows, reader) : '–'}
                        {row.holiday !== null && <span class="cd-quiet"> {row.holiday}</span>}
                      </td>
                      <td>
                        {row.within !== null
                          ? '–'
                          : row.open
                            ? say('[calling hours] open')
                            : say('[calling hours] closed')}
                      </td>
                      <td>
                        {row.consent === null
                          ? '–'
                          : say('wanted; {how}', { how: say(CONSENT_STANDS[row.consent.stands]) })}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p class="cd-quiet small">
            {say(
              'Rulebook {rulebook}, zone data {zones}. No rule we know is not the same as lawful: consent and other dialers cannot be seen. Not legal advice.',
              {
                rulebook: answer.verdict.provenance.rulebookVersion,
                zones: answer.verdict.provenance.tzdata.pinned,
              },
            )}
          </p>
        </div>
      )}
    </section>
  );
}
