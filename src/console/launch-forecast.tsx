/** How the launch would stand later: a week of hours, the best of them, and any moment a person asks about. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { hours, MINUTE, utcMidnightOf } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { hoursByDay, type LaunchForecast, type LaunchStanding } from '#src/launch/index.ts';
import { errorText } from '#src/schema/index.ts';
import { placeWords } from '#src/ui/place-words.ts';
import { instantText, type Reader } from '#src/verdict/index.ts';

export const forecastStyles = `
.forecast-space { min-height: 60vh; }
.heat { display: grid; grid-template-columns: 2.6rem repeat(24, 1fr); gap: 1px; font-size: 0.6875rem; }
.heat span { min-height: 12px; }
.heat .cell { border-radius: 2px; background: color-mix(in srgb, var(--cd-accent) calc(var(--share) * 1%), var(--cd-idle-surface)); }
.heat .tick { color: var(--cd-text-quiet); }
.row { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: center; }
input[type="range"] { width: 100%; accent-color: var(--cd-accent); }
.plain { margin: 0; padding-inline-start: 1.1rem; }
`;

export interface ForecastQuestions {
  readonly forecast: () => Promise<LaunchForecast | null>;
  readonly standing: (at: number) => Promise<LaunchStanding | null>;
  readonly remind: (at: number) => Promise<{ at: number }>;
}

const TEN_MINUTES = 10 * MINUTE;
const STEPS = hours(7 * 24) / TEN_MINUTES;
const ASK_AFTER_MS = 120;
const TICKS = Array.from({ length: 24 }, (_, hour) => hour);

export function WeekAhead({ ask, reader, now }: { ask: ForecastQuestions; reader: Reader; now: number }) {
  const [forecast, setForecast] = useState<LaunchForecast | null | 'asked'>('asked');
  useEffect(() => {
    let current = true;
    ask.forecast().then(
      (found) => current && setForecast(found),
      (error: unknown) => {
        console.warn(`ClearDial: ${errorText(error)}`);
        if (current) setForecast(null);
      },
    );
    return () => {
      current = false;
    };
  }, [ask]);
  // Nothing moves under a pointer that is on its way to a button when the answer comes.
  if (forecast === 'asked') return <div class="forecast-space" />;
  if (!forecast) return null;
  if (forecast.total === 0) return <Findings findings={forecast.findings} />;
  const when = (at: number) => instantText(at, forecast.zone, reader);
  const worth = forecast.firstClean ?? forecast.best[0]?.at ?? null;
  return (
    <>
      <Findings findings={forecast.findings} />
      <h2>{say('Over the next seven days')}</h2>
      <HeatMap forecast={forecast} reader={reader} />
      <p class="cd-quiet">{say('Days and hours in {zone}.', { zone: forecast.zone })}</p>
      {forecast.best.length > 0 && (
        <ul class="plain">
          {forecast.best.map(({ at, callable }) => (
            <li key={at}>
              {say('{when}: {callable, number} of {total, number} clear', {
                when: when(at),
                callable,
                total: forecast.total,
              })}
            </li>
          ))}
        </ul>
      )}
      <WhatIf ask={ask} reader={reader} from={Math.ceil(now / TEN_MINUTES) * TEN_MINUTES} />
      {worth !== null && <Reminder ask={ask} at={worth} when={when(worth)} />}
      <ByPlace jurisdictions={forecast.jurisdictions} reader={reader} />
      <p class="cd-quiet">
        {forecast.readAt.contacts !== null &&
          say('Contacts and attempts as of {when}.', { when: when(forecast.readAt.contacts) })}{' '}
        {forecast.readAt.doNotCall !== null &&
          say('Do-not-call lists as of {when}.', { when: when(forecast.readAt.doNotCall) })}
      </p>
    </>
  );
}

/** Offers a notification at an hour. @param props `when` is that hour in words */
function Reminder({ ask, at, when }: { ask: ForecastQuestions; at: number; when: string }) {
  const [isSet, setIsSet] = useState(false);
  return (
    <div class="row">
      <button
        type="button"
        class="cd-button"
        onClick={(event) => {
          if (!event.isTrusted) return;
          ask.remind(at).then(
            () => setIsSet(true),
            (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
          );
        }}
      >
        {say('Remind me {when}', { when })}
      </button>
      <span class="cd-quiet" role="status">
        {isSet ? say('You will be told.') : ''}
      </span>
    </div>
  );
}

function ByPlace({ jurisdictions, reader }: Pick<LaunchForecast, 'jurisdictions'> & { reader: Reader }) {
  return (
    <details>
      <summary>{say('By place')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Place')}</th>
            <th scope="col">{say('Not clear')}</th>
          </tr>
        </thead>
        <tbody>
          {jurisdictions.map(({ jurisdiction, callable, blocked, review }) => (
            <tr key={jurisdiction}>
              <td>{placeWords(jurisdiction, reader.locale)}</td>
              <td>
                {say('{part, number} of {all, number}', {
                  part: blocked + review,
                  all: callable + blocked + review,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Findings({ findings }: { findings: LaunchForecast['findings'] }) {
  if (findings === null)
    return <p class="cd-fault">{say('The skill’s settings cannot be read just now.')}</p>;
  if (findings.length === 0) return null;
  return (
    <>
      <h2>{say('In the settings')}</h2>
      <ul class="plain">
        {findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    </>
  );
}

/**
 * A row a day, a cell an hour, in the zone of whoever looks; the list below it says the best in words. Of an hour that
 * clocks show twice the smaller share is drawn, and both are told.
 */
function HeatMap({ forecast, reader }: { forecast: LaunchForecast; reader: Reader }) {
  const day = new Intl.DateTimeFormat(reader.locale, { weekday: 'short', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(reader.locale, { style: 'percent' });
  const most = Math.max(...forecast.hours.map(({ callable }) => callable));
  const shareOf = ({ callable }: { callable: number }) => callable / forecast.total;
  return (
    <div
      class="heat"
      role="img"
      aria-label={say('Share of contacts that may be called, by day and hour in {zone}; at most {share}', {
        zone: forecast.zone,
        share: percent.format(most / forecast.total),
      })}
    >
      <span />
      {TICKS.map((hour) => (
        <span class="tick" key={`tick ${hour}`}>
          {hour % 6 === 0 ? hour : ''}
        </span>
      ))}
      {hoursByDay(forecast.hours).map(({ epochDay, cells }) => [
        <span class="tick" key={epochDay}>
          {day.format(utcMidnightOf(epochDay))}
        </span>,
        ...cells.map((ofHour, hour) => (
          <span
            class={ofHour.length > 0 ? 'cell' : ''}
            key={`${epochDay} ${TICKS[hour]}`}
            title={ofHour
              .map((one) => `${instantText(one.at, forecast.zone, reader)}, ${percent.format(shareOf(one))}`)
              .join('; ')}
            style={`--share: ${Math.round((ofHour.length > 0 ? Math.min(...ofHour.map(shareOf)) : 0) * 100)}`}
          />
        )),
      ])}
    </div>
  );
}

function WhatIf({ ask, reader, from }: { ask: ForecastQuestions; reader: Reader; from: number }) {
  const [step, setStep] = useState(0);
  const [standing, setStanding] = useState<LaunchStanding | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const at = from + step * TEN_MINUTES;
  useEffect(() => {
    clearTimeout(timer.current);
    if (step === 0) return;
    timer.current = setTimeout(() => {
      ask.standing(at).then(setStanding, (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
    }, ASK_AFTER_MS);
    return () => clearTimeout(timer.current);
  }, [ask, at, step]);
  const text = instantText(at, null, reader);
  return (
    <div class="cd-field">
      <label for="cd-what-if">
        {step === 0 ? say('What if it starts later') : say('What if it starts {when}', { when: text })}
      </label>
      <input
        id="cd-what-if"
        type="range"
        min={0}
        max={STEPS}
        value={step}
        aria-valuetext={text}
        onInput={(event) => setStep(Number(event.currentTarget.value))}
      />
      <p class="cd-quiet" role="status">
        {step > 0 && standing && standing.at === at
          ? say('{callable, number} clear, {blocked, number} blocked, {review, number} to check.', {
              callable: standing.callable,
              blocked: standing.blocked,
              review: standing.review,
            })
          : '\u00a0'}
      </p>
    </div>
  );
}
