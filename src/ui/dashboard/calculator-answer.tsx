import { type Message, message, say } from '#src/language/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import {
  type ConsideredRow,
  explainEvidence,
  explainNext,
  explainReason,
  explainStatus,
  instantText,
  type Reader,
  STATUS_WORDS,
  type Verdict,
} from '#src/verdict/index.ts';
import { minuteText, windowsText } from './week-chart.tsx';

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

export interface CalculatedAnswer {
  readonly verdict: Verdict;
  readonly considered: readonly ConsideredRow[];
  readonly at: number;
  /** Tells one answer from the next that reads the same. */
  readonly count: number;
}

/** What a number would get: its verdict in words, how its place is known, and the rows that were looked at. */
export function CalculatorAnswer({ answer, reader }: { answer: CalculatedAnswer; reader: Reader }) {
  const { verdict, considered, at, count } = answer;
  return (
    <div class="answer" data-status={verdict.status} data-count={count}>
      <p role="status">
        <StatusMark status={verdict.status}>{say(STATUS_WORDS[verdict.status])}</StatusMark>{' '}
        {instantText(at, verdict.places[0]?.zone ?? null, reader)}. {explainStatus(verdict)}
      </p>
      <Reasons verdict={verdict} reader={reader} />
      <p>{explainNext(verdict, reader)}</p>
      <h4>{say('How it is known where')}</h4>
      <ul class="plain">
        {verdict.evidence.map((line) => {
          const { source, said, means } = explainEvidence(line, reader);
          return (
            <li key={`${line.source} ${line.said}`}>
              {source} <bdi>{said}</bdi>: {means}
            </li>
          );
        })}
      </ul>
      <h4>{say('Rows considered')}</h4>
      {considered.length === 0 ? (
        <p class="cd-quiet">{say('None: the place is not known, or the rulebook has none for it.')}</p>
      ) : (
        <ConsideredRows rows={considered} reader={reader} />
      )}
      <p class="cd-quiet small">
        {say(
          'Rulebook {rulebook}, zone data {zones}. No rule we know is not the same as lawful: consent and other dialers cannot be seen. Not legal advice.',
          {
            rulebook: verdict.provenance.rulebookVersion,
            zones: verdict.provenance.tzdata.pinned,
          },
        )}
      </p>
    </div>
  );
}

function Reasons({ verdict, reader }: { verdict: Verdict; reader: Reader }) {
  if (verdict.reasons.length === 0) return null;
  return (
    <>
      <h4>{say('Why')}</h4>
      <ul class="plain">
        {verdict.reasons.map((reason, index) => (
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
  );
}

function ConsideredRows({ rows, reader }: { rows: readonly ConsideredRow[]; reader: Reader }) {
  return (
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
          {rows.map((row) => (
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
  );
}
