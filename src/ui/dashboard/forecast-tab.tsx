import { useEffect, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { bestHours, nextFullHour } from '#src/launch/index.ts';
import { type Forecast, type HourCounts, instantText, type Tally } from '#src/verdict/index.ts';
import { placeWords } from '../place-words.ts';
import { ListChoice, useList } from './list-choice.tsx';
import type { TabProps } from './parts.tsx';
import { ReasonTable } from './reason-table.tsx';
import { ContactMap } from './state-map.tsx';

const WEEK_HOURS = 7 * 24;
const MOST_BEST = 5;
const MOST_PLACES = 15;
const ALL = '*';

interface Outlook {
  readonly week: Forecast;
  readonly tally: Tally;
  readonly nextOpeningAt: number | null;
}

const totalOf = ({ callable, blocked, review }: HourCounts) => callable + blocked + review;

/** The week of a list: when most may be called, where, and what is in the way. */
export function ForecastTab(props: TabProps) {
  const { ask, validator, locale, rest } = props;
  const chosen = useList(ask, rest);
  const { list, reading, campaign } = chosen;
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const complete = reading?.complete ?? false;
  useEffect(() => {
    if (!complete) {
      setOutlook(null);
      return;
    }
    let current = true;
    const work = async () => {
      const now = await ask('clock.now', {});
      const remote = await validator();
      const { tally, nextOpeningAt } = await remote.tally(list, now);
      const week = await remote.forecast(list, now, nextFullHour(now), WEEK_HOURS);
      if (current) setOutlook({ week, tally, nextOpeningAt });
    };
    work().catch((error: unknown) => console.warn('ClearDial:', error));
    return () => {
      current = false;
    };
  }, [complete, list]);
  const reader = { locale };
  return (
    <>
      <ListChoice id="forecast-list" chosen={chosen} />
      {outlook && outlook.tally.total === 0 && (
        <p class="empty">{say('This list has no contacts that could be read.')}</p>
      )}
      {outlook && outlook.tally.total > 0 && (
        <>
          <section class="panel" aria-labelledby="idle-title">
            <h3 id="idle-title">{say('Now')}</h3>
            <p>{nowSentence(outlook, campaign?.running ?? null, locale)}</p>
            <h4>{say('What is in the way of most')}</h4>
            {Object.keys(outlook.tally.reasons).length === 0 ? (
              <p class="cd-quiet">{say('Nothing that we know of.')}</p>
            ) : (
              <ReasonTable reasons={outlook.tally.reasons} locale={locale} />
            )}
          </section>
          <section class="panel" aria-labelledby="best-title">
            <h3 id="best-title">{say('Best hours to run')}</h3>
            <ol class="plain">
              {bestHours(outlook.week.hours, MOST_BEST).map(({ at, callable }) => (
                <li key={at}>
                  {say('{when}: {callable, number} of {total, number} clear', {
                    when: instantText(at, null, reader),
                    callable,
                    total: outlook.tally.total,
                  })}
                </li>
              ))}
            </ol>
          </section>
          <Week week={outlook.week} locale={locale} />
          <Places week={outlook.week} locale={locale} />
        </>
      )}
    </>
  );
}

function nowSentence({ tally, nextOpeningAt }: Outlook, running: boolean | null, locale: string): string {
  const { callable, total } = tally;
  const sentences = [
    callable > 0
      ? say(
          '{callable, number} of {total, plural, one {# contact is} other {# contacts are}} clear to call.',
          {
            callable,
            total,
          },
        )
      : running === true
        ? say('It runs, and has nobody to call: what is in the way stands below.')
        : say('Nobody may be called now: what is in the way stands below.'),
  ];
  if (callable > 0 && running === false) sentences.push(say('It is stopped in CXone, so nothing is dialed.'));
  if (nextOpeningAt !== null) {
    sentences.push(
      say('More come into their hours {when}.', { when: instantText(nextOpeningAt, null, { locale }) }),
    );
  }
  return sentences.join(' ');
}

/** Share from 0 to 100 as a cell: its colour is its number again. */
function Cell({ counts }: { counts: HourCounts | undefined }) {
  const total = counts ? totalOf(counts) : 0;
  if (!counts || total === 0) return <td class="heat" />;
  const share = Math.round((counts.callable / total) * 100);
  return (
    <td
      class="heat"
      style={{ '--share': share }}
      title={say('{callable, number} of {total, number}', { callable: counts.callable, total })}
    >
      {share}
    </td>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** In the time of whoever looks. */
function localParts(at: number): { day: string; hour: number } {
  const date = new Date(at);
  return { day: date.toDateString(), hour: date.getHours() };
}

function Week({ week, locale }: { week: Forecast; locale: string }) {
  const [place, setPlace] = useState(ALL);
  const dayName = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
  const days = new Map<string, { at: number; hours: Map<number, HourCounts> }>();
  for (const hour of week.hours) {
    const { day, hour: ofDay } = localParts(hour.at);
    const entry = days.get(day) ?? { at: hour.at, hours: new Map() };
    const counts = place === ALL ? hour : hour.jurisdictions[place];
    if (counts) entry.hours.set(ofDay, counts);
    days.set(day, entry);
  }
  return (
    <section class="panel" aria-labelledby="week-title">
      <div class="row spread">
        <h3 id="week-title">{say('Seven days, hour by hour')}</h3>
        <label class="check">
          {say('Place')}
          <select class="cd-input" value={place} onChange={(event) => setPlace(event.currentTarget.value)}>
            <option value={ALL}>{say('Everywhere')}</option>
            {placesOf(week).map((code) => (
              <option key={code} value={code}>
                {placeWords(code, locale)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="scroll">
        <table class="heats">
          <caption class="visually-hidden">
            {say('Per cent of contacts that may be called, by day and hour of this machine’s clock')}
          </caption>
          <thead>
            <tr>
              <td />
              {HOURS.map((hour) => (
                <th key={hour} scope="col">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...days].map(([day, { at, hours }]) => (
              <tr key={day}>
                <th scope="row">{dayName.format(at)}</th>
                {HOURS.map((hour) => (
                  <Cell key={hour} counts={hours.get(hour)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="cd-quiet small">
        {say('Per cent clear at the start of each hour, by this machine’s clock.')}
      </p>
    </section>
  );
}

function placesOf({ hours: [first] }: Forecast): string[] {
  return Object.entries(first?.jurisdictions ?? {})
    .sort(([, a], [, b]) => totalOf(b) - totalOf(a))
    .map(([code]) => code);
}

function Places({ week, locale }: { week: Forecast; locale: string }) {
  const [first] = week.hours;
  if (!first) return null;
  const number = new Intl.NumberFormat(locale);
  const all = placesOf(week);
  return (
    <section class="panel" aria-labelledby="places-title">
      <h3 id="places-title">{say('Where they are, the next 24 hours')}</h3>
      <ContactMap
        counts={Object.fromEntries(
          Object.entries(first.jurisdictions).map(([code, counts]) => [code, totalOf(counts)]),
        )}
        locale={locale}
      />
      <div class="scroll">
        <table class="heats">
          <caption class="visually-hidden">
            {say('Per cent of contacts that may be called, by place and hour')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Place')}</th>
              <th scope="col" class="number">
                {say('Contacts')}
              </th>
              {week.hours.slice(0, 24).map(({ at }) => (
                <th key={at} scope="col">
                  {localParts(at).hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.slice(0, MOST_PLACES).map((code) => (
              <tr key={code}>
                <th scope="row">{placeWords(code, locale)}</th>
                <td class="number">{number.format(totalOf(first.jurisdictions[code] as HourCounts))}</td>
                {week.hours.slice(0, 24).map((hour) => (
                  <Cell key={hour.at} counts={hour.jurisdictions[code]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all.length > MOST_PLACES && (
        <p class="cd-quiet small">
          {say(
            '{more, plural, one {And # more place} other {And # more places}}; choose one above to see its week.',
            {
              more: all.length - MOST_PLACES,
            },
          )}
        </p>
      )}
    </section>
  );
}
