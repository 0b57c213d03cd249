/** How the launch would stand later: a week of hours, the best of them, and any moment a person asks about. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { LaunchOutlook, LaunchStanding } from '#src/launch/index.ts';
import { placeWords } from '#src/ui/place-words.ts';
import { instantText, type Reader } from '#src/verdict/index.ts';

export const outlookStyles = `
.outlook-space { min-height: 60vh; }
.heat { display: grid; grid-template-columns: 2.6rem repeat(24, 1fr); gap: 1px; font-size: 0.6875rem; }
.heat span { min-height: 12px; }
.heat .cell { border-radius: 2px; background: color-mix(in srgb, var(--cd-accent) calc(var(--share) * 1%), var(--cd-idle-surface)); }
.heat .tick { color: var(--cd-text-quiet); }
.row { display: flex; flex-wrap: wrap; gap: var(--cd-space-2); align-items: center; }
input[type="range"] { width: 100%; accent-color: var(--cd-accent); }
.plain { margin: 0; padding-inline-start: 1.1rem; }
`;

export interface OutlookQuestions {
  readonly outlook: () => Promise<LaunchOutlook | null>;
  readonly standing: (at: number) => Promise<LaunchStanding | null>;
  readonly remind: (at: number) => Promise<{ at: number }>;
}

const TEN_MINUTES = 600_000;
const STEPS = (7 * 24 * 60) / 10;
const ASK_AFTER_MS = 120;

export function Outlook({ ask, reader, now }: { ask: OutlookQuestions; reader: Reader; now: number }) {
  const [outlook, setOutlook] = useState<LaunchOutlook | null | 'asked'>('asked');
  const [reminded, setReminded] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    ask.outlook().then(
      (found) => current && setOutlook(found),
      (error: unknown) => {
        console.warn('ClearDial:', error);
        if (current) setOutlook(null);
      },
    );
    return () => {
      current = false;
    };
  }, [ask]);
  // Nothing moves under a pointer that is on its way to a button when the answer comes.
  if (outlook === 'asked') return <div class="outlook-space" />;
  if (!outlook) return null;
  if (outlook.total === 0) return <Findings findings={outlook.findings} />;
  const when = (at: number) => instantText(at, null, reader);
  const worth = outlook.firstClean ?? outlook.best[0]?.at ?? null;
  return (
    <>
      <Findings findings={outlook.findings} />
      <h2>{say('Over the next seven days')}</h2>
      <HeatMap outlook={outlook} reader={reader} />
      {outlook.best.length > 0 && (
        <ul class="plain">
          {outlook.best.map(({ at, callable }) => (
            <li key={at}>
              {say('{when}: {callable, number} of {total, number} clear', {
                when: when(at),
                callable,
                total: outlook.total,
              })}
            </li>
          ))}
        </ul>
      )}
      <WhatIf ask={ask} reader={reader} from={Math.ceil(now / TEN_MINUTES) * TEN_MINUTES} />
      {worth !== null && (
        <div class="row">
          <button
            type="button"
            class="cd-button"
            onClick={(event) => {
              if (!event.isTrusted) return;
              ask.remind(worth).then(
                ({ at }) => setReminded(at),
                (error: unknown) => console.warn('ClearDial:', error),
              );
            }}
          >
            {say('Remind me {when}', { when: when(worth) })}
          </button>
          <span class="cd-quiet" role="status">
            {reminded === null ? '' : say('You will be told.')}
          </span>
        </div>
      )}
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
            {outlook.jurisdictions.map(({ jurisdiction, callable, blocked, review }) => (
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
      <p class="cd-quiet">
        {outlook.readAt.contacts !== null &&
          say('Contacts and attempts as of {when}.', { when: when(outlook.readAt.contacts) })}{' '}
        {outlook.readAt.doNotCall !== null &&
          say('Do-not-call lists as of {when}.', { when: when(outlook.readAt.doNotCall) })}
      </p>
    </>
  );
}

function Findings({ findings }: { findings: LaunchOutlook['findings'] }) {
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

/** A row a day, a cell an hour, in the time of whoever looks; the list below it says the best in words. */
function HeatMap({ outlook, reader }: { outlook: LaunchOutlook; reader: Reader }) {
  const day = new Intl.DateTimeFormat(reader.locale, { weekday: 'short' });
  const clock = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23' });
  const percent = new Intl.NumberFormat(reader.locale, { style: 'percent' });
  const days = Map.groupBy(outlook.hours, ({ at }) => new Date(at).toLocaleDateString('en'));
  const most = Math.max(...outlook.hours.map(({ callable }) => callable));
  return (
    <div
      class="heat"
      role="img"
      aria-label={say('Share of contacts that may be called, by hour; at most {share}', {
        share: percent.format(most / outlook.total),
      })}
    >
      <span />
      {Array.from({ length: 24 }, (_, hour) => (
        <span class="tick" key={`tick ${hour}`}>
          {hour % 6 === 0 ? hour : ''}
        </span>
      ))}
      {[...days].map(([date, hours]) => {
        const byHour = new Map(hours.map((hour) => [Number(clock.format(hour.at)), hour]));
        return [
          <span class="tick" key={date}>
            {day.format(hours[0]?.at ?? 0)}
          </span>,
          ...Array.from({ length: 24 }, (_, hour) => {
            const share = (byHour.get(hour)?.callable ?? 0) / outlook.total;
            return (
              <span
                class={byHour.has(hour) ? 'cell' : ''}
                key={`${date} ${hour}`}
                title={byHour.has(hour) ? `${hour}:00, ${percent.format(share)}` : ''}
                style={`--share: ${Math.round(share * 100)}`}
              />
            );
          }),
        ];
      })}
    </div>
  );
}

function WhatIf({ ask, reader, from }: { ask: OutlookQuestions; reader: Reader; from: number }) {
  const [step, setStep] = useState(0);
  const [standing, setStanding] = useState<LaunchStanding | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const at = from + step * TEN_MINUTES;
  useEffect(() => {
    clearTimeout(timer.current);
    if (step === 0) return;
    timer.current = setTimeout(() => {
      ask.standing(at).then(setStanding, (error: unknown) => console.warn('ClearDial:', error));
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
