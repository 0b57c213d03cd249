import { say } from '#src/language/index.ts';
import {
  type Citation,
  clockText,
  explainClearing,
  explainConsent,
  explainEvidence,
  explainNext,
  explainReason,
  explainStatus,
  instantText,
  placeName,
  type Reader,
  type Reason,
  STATUS_WORDS,
  titleOf,
  type Verdict,
} from '#src/verdict/index.ts';
import { StatusMark } from './status-mark.tsx';

export const cardStyles = `
.cd-card { overflow-wrap: anywhere; display: grid; gap: var(--cd-space-3); inline-size: min(var(--cd-card), calc(100vw - 16px)); padding: var(--cd-space-3) var(--cd-space-4); }
.cd-card section { display: grid; gap: var(--cd-space-15); }
.cd-card section + section { border-block-start: 1px solid var(--cd-line); padding-block-start: var(--cd-space-3); }
.cd-card header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--cd-space-1) var(--cd-space-2); }
.cd-card h2 { font-size: var(--cd-text-l); text-wrap: balance; }
.cd-card .number { color: var(--cd-text-quiet); font-size: var(--cd-text-s); }
.cd-card .evidence { display: grid; grid-template-columns: fit-content(7em) fit-content(10em) minmax(0, 1fr); gap: var(--cd-space-1) var(--cd-space-3); margin: 0; font-size: var(--cd-text-s); }
.cd-card .evidence dd { margin: 0; }
.cd-card .evidence :is(dt, .means) { color: var(--cd-text-quiet); }
`;

/** So many times of day are told; a place whose clocks nobody knows can have dozens. */
const MOST_TIMES = 4;

function zoneName(zone: string, at: number, locale: string): string {
  const part = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  return part?.value ?? zone;
}

/** Each time of day that it is there, with the places that have it. */
function timesThere(
  { places, provenance }: Verdict,
  reader: Reader,
): { time: string; names: readonly string[] }[] {
  const byTime = Map.groupBy(places, ({ localTime, zone }) =>
    localTime
      ? `${clockText(localTime, reader)} ${zoneName(zone, provenance.evaluatedAt, reader.locale)}`
      : say('local time not known'),
  );
  return [...byTime].map(([time, members]) => ({
    time,
    names: [...new Set(members.map(({ jurisdiction }) => placeName(jurisdiction, reader.locale)))],
  }));
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
  return citation.url ? (
    <a href={citation.url} target="_blank" rel="noopener noreferrer">
      {citation.text}
    </a>
  ) : (
    citation.text
  );
}

/** Answers, in this order: may I call and what would clear it, why, what time is it there, when next, how do we know where. */
export function VerdictCard({
  verdict,
  phone,
  complete,
  reader,
}: {
  verdict: Verdict;
  /** As the page writes it; null where it shows none. */
  phone: string | null;
  complete: boolean;
  reader: Reader;
}) {
  const { status } = verdict;
  // As on its badge: what is still to be read can block it, and cannot clear it.
  const settled = complete || status === 'blocked';
  const clearing = explainClearing(verdict, reader);
  return (
    <div class="cd-root cd-card">
      <section>
        <header>
          <StatusMark status={settled ? status : 'pending'} boxed>
            {settled ? say(STATUS_WORDS[status]) : say('Checking')}
          </StatusMark>
          {phone !== null && <bdi class="number">{phone}</bdi>}
        </header>
        {settled && <h2>{clearing}</h2>}
        {!complete && (
          <p class="cd-quiet">{say('The list is still being read; do-not-call and attempts may follow.')}</p>
        )}
        {status === 'review' && <p class="cd-quiet">{explainStatus(verdict)}</p>}
      </section>
      <Why verdict={verdict} reader={reader} />
      <WhenThere verdict={verdict} reader={reader} />
      <WhereFrom verdict={verdict} reader={reader} />
      <section>
        <p class="cd-hint">
          {say('Consent, business relationship and other dialers cannot be seen here. Not legal advice.')}
        </p>
      </section>
    </div>
  );
}

interface SectionProps {
  readonly verdict: Verdict;
  readonly reader: Reader;
}

function Why({ verdict, reader }: SectionProps) {
  const { reasons } = verdict;
  const consent = explainConsent(verdict, reader);
  if (reasons.length === 0 && consent === null) return null;
  return (
    <section>
      <h3>{say('Why')}</h3>
      {reasonGroups(reasons).map(([code, members]) => (
        <div key={code}>
          <strong>{titleOf(code)}</strong>
          {members.map((reason) => (
            <p key={reason.rule}>
              {explainReason(reason, { ...reader, seesLocalTimes: true })}{' '}
              {reason.citation && <Cited citation={reason.citation} />}
            </p>
          ))}
        </div>
      ))}
      {consent !== null && <p class="cd-quiet">{consent}</p>}
    </section>
  );
}

function WhenThere({ verdict, reader }: SectionProps) {
  const { status, places, nextCallableAt } = verdict;
  const times = timesThere(verdict, reader);
  return (
    <section>
      <dl class="cd-facts">
        {times.length > 0 && (
          <>
            <dt>{say('There now')}</dt>
            <dd>
              {times.slice(0, MOST_TIMES).map(({ time, names }) => (
                <div key={time}>
                  {time} <span class="cd-quiet">{new Intl.ListFormat(reader.locale).format(names)}</span>
                </div>
              ))}
              {times.length > MOST_TIMES && (
                <div class="cd-quiet">
                  {say('{more, plural, one {and # more place} other {and # more places}}', {
                    more: times.length - MOST_TIMES,
                  })}
                </div>
              )}
            </dd>
          </>
        )}
        {(status === 'callable' || nextCallableAt !== null) && (
          <>
            <dt>{say('Next')}</dt>
            <dd>
              {nextCallableAt === null || status === 'callable'
                ? explainNext(verdict, reader)
                : instantText(nextCallableAt, places[0]?.zone ?? null, reader)}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function WhereFrom({ verdict, reader }: SectionProps) {
  const { evidence } = verdict;
  return (
    <section>
      <h3>{say('How we know where')}</h3>
      {verdict.evidenceDisagrees && (
        <p class="cd-quiet">{say('The hints disagree; every place must allow the call.')}</p>
      )}
      {evidence.length === 0 ? (
        <p class="cd-quiet">{say('Nothing on the record names a place.')}</p>
      ) : (
        <dl class="evidence">
          {evidence.map((line) => {
            const { source, said, means } = explainEvidence(line, reader);
            return (
              <>
                <dt>{source}</dt>
                <dd>
                  <bdi>{said}</bdi>
                </dd>
                <dd class="means">{means}</dd>
              </>
            );
          })}
        </dl>
      )}
    </section>
  );
}
