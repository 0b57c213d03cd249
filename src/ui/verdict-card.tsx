import { say } from '#src/language/index.ts';
import {
  type Citation,
  clockText,
  explainConsent,
  explainEvidence,
  explainNext,
  explainReason,
  explainStatus,
  type Reader,
  type Reason,
  STATUS_WORDS,
  titleOf,
  type Verdict,
} from '#src/verdict/index.ts';
import { StatusMark } from './status-mark.tsx';

export const cardStyles = `
.cd-card { display: grid; gap: var(--cd-space-2); width: min(340px, 92vw); padding: var(--cd-space-3); }
.cd-card ul { margin: 0; padding: 0; list-style: none; display: grid; gap: var(--cd-space-2); }
.cd-card dl { display: grid; grid-template-columns: auto 1fr; gap: 2px var(--cd-space-2); margin: 0; }
.cd-card dt { color: var(--cd-text-quiet); }
.cd-card dd { margin: 0; overflow-wrap: anywhere; }
.cd-card section { border-top: 1px solid var(--cd-line); padding-top: var(--cd-space-2); display: grid; gap: 4px; }
.cd-card .cd-cite { font-size: var(--cd-size-small); }
`;

function zoneName(zone: string, at: number, locale: string): string {
  const part = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}

/** Reasons by code, in order of strictness; a rule that fails on several clocks is told once. */
function reasonGroups(reasons: readonly Reason[]): [Reason['code'], Reason[]][] {
  const groups = Map.groupBy(reasons, (reason) => reason.code);
  return [...groups].map(([code, members]) => [
    code,
    [
      ...new Map(
        members.map((reason) => [`${reason.rule} ${JSON.stringify(reason.detail)}`, reason]),
      ).values(),
    ],
  ]);
}

function Cited({ citation }: { citation: Citation }) {
  return (
    <span class="cd-cite">
      {citation.url ? (
        <a href={citation.url} target="_blank" rel="noopener noreferrer">
          {citation.text}
        </a>
      ) : (
        citation.text
      )}
    </span>
  );
}

/** Answers, in this order: may I call, why, what time is it there, when next, how do we know where. */
export function VerdictCard({
  verdict,
  complete,
  reader,
}: {
  verdict: Verdict;
  complete: boolean;
  reader: Reader;
}) {
  const at = verdict.provenance.evaluatedAt;
  const consent = explainConsent(verdict, reader);
  return (
    <div class="cd-root cd-card">
      <div>
        <StatusMark status={verdict.status}>{say(STATUS_WORDS[verdict.status])}</StatusMark>
        <p>{explainStatus(verdict)}</p>
        {!complete && (
          <p class="cd-quiet">{say('The list is still being read; do-not-call and attempts may follow.')}</p>
        )}
      </div>
      {verdict.reasons.length > 0 && (
        <ul>
          {reasonGroups(verdict.reasons).map(([code, reasons]) => (
            <li key={code}>
              <strong>{titleOf(code)}</strong>
              {reasons.map((reason) => (
                <p key={reason.rule}>
                  {explainReason(reason, { ...reader, seesLocalTimes: true })}{' '}
                  {reason.citation && <Cited citation={reason.citation} />}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {consent !== null && <p class="cd-quiet">{consent}</p>}
      <dl>
        {verdict.places.slice(0, 4).map((place) => (
          <>
            <dt>{place.jurisdiction}</dt>
            <dd>
              {place.localTime
                ? `${clockText(place.localTime, reader)} ${zoneName(place.zone, at, reader.locale)}`
                : say('local time not known')}
            </dd>
          </>
        ))}
        {verdict.places.length > 4 && (
          <dd class="cd-quiet">
            {say('{more, plural, one {and # more place} other {and # more places}}', {
              more: verdict.places.length - 4,
            })}
          </dd>
        )}
        <dt>{say('Next')}</dt>
        <dd>{explainNext(verdict, reader)}</dd>
      </dl>
      <section>
        <h3>{say('How we know where')}</h3>
        {verdict.evidenceDisagrees && (
          <p class="cd-quiet">{say('The hints disagree; every place must allow the call.')}</p>
        )}
        <dl>
          {verdict.evidence.map((line) => {
            const { source, said, means } = explainEvidence(line);
            return (
              <>
                <dt>{source}</dt>
                <dd>
                  {said} <span class="cd-quiet">→ {means}</span>
                </dd>
              </>
            );
          })}
          {verdict.evidence.length === 0 && (
            <dd class="cd-quiet">{say('Nothing on the record names a place.')}</dd>
          )}
        </dl>
        <p class="cd-quiet cd-cite">
          {say('Consent, business relationship and other dialers cannot be seen here. Not legal advice.')}
        </p>
      </section>
    </div>
  );
}
