import { useEffect, useState } from 'preact/hooks';
import { utcMidnightOf } from '#src/clock/index.ts';
import { say } from '#src/language/index.ts';
import { bestHours, hoursByDay } from '#src/launch/index.ts';
import { errorText } from '#src/schema/index.ts';
import {
  type HourCounts,
  instantText,
  type LocalForecast,
  type Reader,
  type Tally,
} from '#src/verdict/index.ts';
import { placeWords } from '../place-words.ts';
import { ListChoice, useList } from './list-choice.tsx';
import type { TabProps } from './parts.tsx';
import { ReasonTable } from './reason-table.tsx';
import { ContactMap } from './state-map.tsx';

const MOST_BEST = 5;
const MOST_PLACES = 15;
const ALL = '*';

interface ListForecast {
  readonly week: LocalForecast;
  readonly tally: Tally;
  readonly nextOpeningAt: number | null;
}

const totalOf = ({ callable, blocked, review }: HourCounts) => callable + blocked + review;

/** The week of a list: when most may be called, where, and what is in the way. */
export function ForecastTab(props: TabProps) {
  const { ask, validator, locale, rest, zone } = props;
  const chosen = useList(ask, rest);
  const { list, reading, campaign } = chosen;
  const [forecast, setForecast] = useState<ListForecast | null>(null);
  const complete = reading?.complete ?? false;
  useEffect(() => {
    if (!complete) {
      setForecast(null);
      return;
    }
    let current = true;
    const work = async () => {
      const now = await ask('clock.now', {});
      const remote = await validator();
      const { tally, nextOpeningAt } = await remote.tally(list, now);
      const week = await remote.weekAhead(list, now, zone);
      if (current) setForecast({ week, tally, nextOpeningAt });
    };
    work().catch((error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
    return () => {
      current = false;
    };
  }, [complete, list, zone]);
  const reader = { locale };
  return (
    <>
      <ListChoice id="forecast-list" chosen={chosen} />
      {forecast && forecast.tally.total === 0 && (
        <p class="empty">{say('This list has no contacts that could be read.')}</p>
      )}
      {forecast && forecast.tally.total > 0 && (
        <>
          <section class="panel" aria-labelledby="idle-title">
            <h3 id="idle-title">{say('Now')}</h3>
            <p>{nowSentence(forecast, campaign?.running ?? null, locale)}</p>
            <h4>{say('What is in the way of most')}</h4>
            {Object.keys(forecast.tally.reasons).length === 0 ? (
              <p class="cd-quiet">{say('Nothing that we know of.')}</p>
            ) : (
              <ReasonTable reasons={forecast.tally.reasons} locale={locale} />
            )}
          </section>
          <section class="panel" aria-labelledby="best-title">
            <h3 id="best-title">{say('Best hours to run')}</h3>
            <ol class="plain">
              {bestHours(forecast.week.hours, MOST_BEST).map(({ at, callable }) => (
                <li key={at}>
                  {say('{when}: {callable, number} of {total, number} clear', {
                    when: instantText(at, zone, reader),
                    callable,
                    total: forecast.tally.total,
                  })}
                </li>
              ))}
            </ol>
          </section>
          <Week week={forecast.week} reader={reader} />
          <Places week={forecast.week} reader={reader} />
        </>
      )}
    </>
  );
}

function nowSentence(
  { tally, nextOpeningAt }: ListForecast,
  running: boolean | null,
  locale: string,
): string {
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

interface CellHour {
  readonly at: number;
  readonly counts: HourCounts;
}

/**
 * Share from 0 to 100 as a cell: its colour is its number again. Of an hour that clocks show twice it is the smaller
 * one, and each is told by its time.
 */
function Cell({ hours, zone, reader }: { hours: readonly CellHour[]; zone: string; reader: Reader }) {
  const [least] = hours.toSorted((a, b) => a.counts.callable - b.counts.callable);
  const total = least ? totalOf(least.counts) : 0;
  if (!least || total === 0) return <td class="heat" />;
  const share = Math.round((least.counts.callable / total) * 100);
  const told = ({ at, counts: { callable } }: CellHour) =>
    hours.length === 1
      ? say('{callable, number} of {total, number}', { callable, total })
      : say('{when}: {callable, number} of {total, number} clear', {
          when: instantText(at, zone, reader),
          callable,
          total,
        });
  return (
    <td class="heat" style={{ '--share': share }} title={hours.map(told).join('; ')}>
      {share}
    </td>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

type WeekHour = LocalForecast['hours'][number];

const countsOf = (hour: WeekHour, place: string): CellHour[] => {
  const counts = place === ALL ? hour : hour.jurisdictions[place];
  return counts ? [{ at: hour.at, counts }] : [];
};

function Week({ week, reader }: { week: LocalForecast; reader: Reader }) {
  const [place, setPlace] = useState(ALL);
  const { zone } = week;
  const { locale } = reader;
  const dayName = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
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
            {say('Per cent of contacts that may be called, by day and hour in {zone}', { zone })}
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
            {hoursByDay(week.hours).map(({ epochDay, cells }) => (
              <tr key={epochDay}>
                <th scope="row">{dayName.format(utcMidnightOf(epochDay))}</th>
                {cells.map((hours, hour) => (
                  <Cell
                    key={HOURS[hour]}
                    hours={hours.flatMap((one) => countsOf(one, place))}
                    zone={zone}
                    reader={reader}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="cd-quiet small">{say('Per cent clear at the start of each hour, in {zone}.', { zone })}</p>
    </section>
  );
}

function placesOf({ hours: [first] }: LocalForecast): string[] {
  return Object.entries(first?.jurisdictions ?? {})
    .sort(([, a], [, b]) => totalOf(b) - totalOf(a))
    .map(([code]) => code);
}

function Places({ week, reader }: { week: LocalForecast; reader: Reader }) {
  const { locale } = reader;
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
            {say('Per cent of contacts that may be called, by place and hour in {zone}', { zone: week.zone })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Place')}</th>
              <th scope="col" class="number">
                {say('Contacts')}
              </th>
              {week.hours.slice(0, 24).map(({ at, hour }) => (
                <th key={at} scope="col">
                  {hour}
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
                  <Cell key={hour.at} hours={countsOf(hour, code)} zone={week.zone} reader={reader} />
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
