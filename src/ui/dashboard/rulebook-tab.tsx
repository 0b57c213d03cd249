import { useEffect, useMemo, useState } from 'preact/hooks';
import { civilDate } from '#src/clock/index.ts';
import { type Message, message, say } from '#src/language/index.ts';
import {
  type CHANGED_PARTS,
  consentWords,
  forceOn,
  periodText,
  type RulebookChanges,
  type ShownRow,
  type SpecialDay,
  triggerText,
} from '#src/verdict/index.ts';
import { AmendmentNotes } from './amendment-notes.tsx';
import { Calculator } from './calculator.tsx';
import type { TabProps } from './parts.tsx';
import { datesText, nameSince } from './row-dates.ts';
import { StateMap } from './state-map.tsx';
import { useToday } from './use-today.ts';
import { WeekChart, windowsText } from './week-chart.tsx';

const BASIS_WORDS: Record<ShownRow['basis'], Message> = {
  statute: message('Statute: it binds'),
  regulation: message('Regulation: it binds'),
  guidance: message('Guidance: it asks for a look'),
  'code-of-practice': message('Code of practice: it asks for a look'),
  practice: message('Practice: it asks for a look'),
};

const PART_WORDS: Record<(typeof CHANGED_PARTS)[number], Message> = {
  hours: message('hours'),
  holidays: message('holidays'),
  attempts: message('attempts'),
  consent: message('the consent it wants'),
  applies: message('whom it applies to'),
  force: message('its force'),
  citation: message('the citation'),
  review: message('the day of its review'),
};

const APPLIES_WORDS: Record<ShownRow['applies'], Message> = {
  all: message('all calls'),
  telemarketing: message('Sales and marketing'),
  'debt-collection': message('Debt collection'),
};

const PERIOD_WORDS: Record<string, Message> = {
  P1D: message('in a day'),
  P1M: message('in a month'),
  P1Y: message('in a year'),
};

/** A row that binds a part of its place has limits, and no hours: it is open at any. */
function hoursText(row: ShownRow, day: number, locale: string): string {
  return row.within === null ? windowsText(row.week[day] ?? [], { locale }) : '–';
}

function limitText({ max, period, trigger, dayOne, contacts }: ShownRow['attempts'][number]): string {
  const known = PERIOD_WORDS[period];
  const within = known ? say(known) : periodText(period);
  const limit =
    trigger !== null
      ? say('{max, plural, =0 {No attempt} one {# attempt} other {# attempts}} {within} {after}', {
          max,
          within,
          after: triggerText(trigger),
        })
      : contacts
        ? say('{max, plural, =0 {No contact} one {# contact} other {# contacts}} {within}', { max, within })
        : say('{max, plural, =0 {No attempt} one {# attempt} other {# attempts}} {within}', { max, within });
  return [
    limit,
    ...(contacts ? [say('calls that may have come to no contact ask for a look')] : []),
    ...(dayOne ? [say('by dates, the day itself being day one')] : []),
  ].join(', ');
}

/** What calls need beforehand; null where the row asks for nothing. */
function consentText({ consent }: ShownRow, locale: string): string | null {
  if (consent === null) return null;
  const kinds = new Intl.ListFormat(locale, { type: 'disjunction' }).format(consent.kinds.map(consentWords));
  return say('{lines, select, mobile {on a mobile, } other {}}only someone who {kinds} may be called', {
    lines: consent.lines ?? 'all',
    kinds,
  });
}

/** Every place that the rulebook speaks for, and what one number would get. */
export function RulebookTab(props: TabProps) {
  const { validator, locale, rest } = props;
  const [book, setBook] = useState<{ version: string; rows: ShownRow[] } | null>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then(setBook, (error: unknown) => console.warn('ClearDial:', error));
  }, [validator]);
  const day = useToday(props);
  const chosen = book?.rows.find(({ id }) => id === rest) ?? null;
  const found = useMemo(() => {
    const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
    return (book?.rows ?? []).filter((row) => {
      const text = `${row.id} ${row.code} ${row.name} ${row.citation.text}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [book, search]);
  const ended = found.filter((row) => forceOn(row, day) === 'ended');
  const others = found.filter((row) => !ended.includes(row));
  return (
    <>
      <Calculator {...props} />
      {chosen && <RowView key={chosen.id} {...props} row={chosen} rows={book?.rows ?? []} day={day} />}
      <section class="panel" aria-labelledby="rows-title">
        <div class="row spread">
          <h3 id="rows-title">{say('Rows of the rulebook')}</h3>
          <span class="cd-quiet small">
            {book ? say('Version {version}', { version: book.version }) : ''}
          </span>
        </div>
        <AmendmentNotes {...props} />
        {book && <Changes ask={props.ask} book={book} />}
        <div class="cd-field">
          <label for="row-search">{say('Search by place or law')}</label>
          <input
            id="row-search"
            class="cd-input"
            type="search"
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {book && search === '' && (
          <>
            <HoursMap rows={book.rows} day={day} locale={locale} />
            <p class="cd-quiet small">
              {say('Hours a week open for sales calls; the darker, the stricter.')}
            </p>
          </>
        )}
        <p class="cd-quiet" role="status">
          {book === null
            ? say('Reading…')
            : say('{found, number} of {rows, plural, one {# row} other {# rows}}', {
                found: found.length,
                rows: book.rows.length,
              })}
        </p>
        {others.length > 0 && <Rows rows={others} chosen={rest} day={day} locale={locale} />}
        {ended.length > 0 && (
          <details open={others.length === 0}>
            <summary>
              {say('{rows, plural, one {# row that holds} other {# rows that hold}} no longer', {
                rows: ended.length,
              })}
            </summary>
            <Rows rows={ended} chosen={rest} day={day} locale={locale} />
          </details>
        )}
      </section>
    </>
  );
}

function Rows(props: { rows: readonly ShownRow[]; chosen: string; day: number; locale: string }) {
  const { rows, chosen, day, locale } = props;
  return (
    <div class="scroll">
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">{say('Place')}</th>
            <th scope="col">{say('Monday')}</th>
            <th scope="col">{say('Sunday')}</th>
            <th scope="col">{say('Attempts')}</th>
            <th scope="col">{say('Law')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const dates = datesText(row, day, locale);
            const consent = consentText(row, locale);
            return (
              <tr key={row.id} aria-current={row.id === chosen ? 'true' : undefined}>
                <td>
                  <a href={`#rulebook/${encodeURIComponent(row.id)}`}>{row.name}</a>
                  {dates !== '' && <div class="cd-quiet small">{dates}</div>}
                  {consent !== null && <div class="cd-quiet small">{consent}</div>}
                </td>
                <td class="hours">{hoursText(row, 1, locale)}</td>
                <td class="hours">{hoursText(row, 0, locale)}</td>
                <td>{row.attempts.map(limitText).join('; ') || '–'}</td>
                <td>{row.citation.text}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const hoursOf = (row: ShownRow) => row.week.flat().reduce((sum, [start, end]) => sum + (end - start) / 60, 0);

/** How many hours a week each state leaves open for sales calls; a state without a row of its own has the country's. */
function HoursMap({ rows, day, locale }: { rows: readonly ShownRow[]; day: number; locale: string }) {
  const usual = (code: string) =>
    rows
      .filter((row) => row.code === code && row.applies !== 'debt-collection' && row.channel === 'any')
      .filter((row) => row.within === null && forceOn(row, day) === 'holds')
      .sort((a, b) => hoursOf(a) - hoursOf(b))[0];
  const federal = usual('US');
  if (!federal) return null;
  const most = hoursOf(federal);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <StateMap
      label={say('Hours a week open for sales calls, by state')}
      tileOf={(state) => {
        const row = usual(`US-${state}`) ?? federal;
        const hours = Math.min(hoursOf(row), most);
        return {
          share: Math.round(100 - (hours / most) * 100) * 2,
          line: number.format(hours),
          title: say(
            '{state}: {hours, number} hours a week{own, select, no {, as in the whole country} other {}}',
            { state, hours: Math.round(hours), own: row === federal ? 'no' : 'yes' },
          ),
          href: `#rulebook/${encodeURIComponent(row.id)}`,
        };
      }}
    />
  );
}

function Changes({ ask, book }: Pick<TabProps, 'ask'> & { book: { version: string; rows: ShownRow[] } }) {
  const [seen, setSeen] = useState<RulebookChanges | null>(null);
  useEffect(() => {
    ask('rulebook.seen', book).then(setSeen, (error: unknown) => console.warn('ClearDial:', error));
  }, [ask, book]);
  if (!seen) return null;
  return (
    <details>
      <summary>
        {seen.since === null
          ? say('This is the first version that this browser has seen')
          : say('What changed since version {since}', { since: seen.since })}
      </summary>
      {seen.changes.length === 0 ? (
        <p class="cd-quiet">
          {say('Nothing to compare with yet: changes stand here after the next new version.')}
        </p>
      ) : (
        <ul class="plain">
          {seen.changes.map(({ id, name, change, what }) => (
            <li key={id}>
              {change === 'gone' ? name : <a href={`#rulebook/${encodeURIComponent(id)}`}>{name}</a>}:{' '}
              {change === 'new'
                ? say('[row] new')
                : change === 'gone'
                  ? say('no longer there')
                  : what.map((part) => say(PART_WORDS[part])).join(', ')}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** Rows that hold today for the same calls in the same place, beside one that does not. */
function holdingInstead(row: ShownRow, rows: readonly ShownRow[], day: number): readonly ShownRow[] {
  if (forceOn(row, day) === 'holds') return [];
  return rows.filter(
    (other) =>
      other.code === row.code &&
      other.applies === row.applies &&
      other.channel === row.channel &&
      other.within?.name === row.within?.name &&
      forceOn(other, day) === 'holds',
  );
}

type RowViewProps = TabProps & { row: ShownRow; rows: readonly ShownRow[]; day: number };

function RowView({ row, rows, day: now, validator, locale }: RowViewProps) {
  const force = forceOn(row, now);
  const instead = holdingInstead(row, rows, now);
  const consent = consentText(row, locale);
  const thisYear = civilDate(now).year;
  const [year, setYear] = useState(thisYear);
  const [days, setDays] = useState<readonly SpecialDay[]>([]);
  useEffect(() => {
    validator()
      .then((remote) => remote.specialDays(row.id, year))
      .then(setDays, (error: unknown) => console.warn('ClearDial:', error));
  }, [row.id, year]);
  const reader = { locale };
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return (
    <section class="panel" aria-labelledby="row-title">
      <h3 id="row-title">{row.name}</h3>
      {force !== 'holds' && (
        <p class="notice" role="note">
          {force === 'ended'
            ? say('No longer in force.')
            : force === 'not-begun'
              ? say('Not in force yet.')
              : say('Not in force now: only in daylight saving time.')}{' '}
          {instead.length > 0 && (
            <>
              {say('What holds today:')}{' '}
              {instead.map((other, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={`#rulebook/${encodeURIComponent(other.id)}`}>{nameSince(other, locale)}</a>
                </>
              ))}
            </>
          )}
        </p>
      )}
      {row.within === null && <WeekChart week={row.week} reader={reader} />}
      <dl class="facts">
        <dt>{say('Law')}</dt>
        <dd>
          {row.citation.url === null ? (
            row.citation.text
          ) : (
            <a href={row.citation.url} target="_blank" rel="noreferrer">
              {row.citation.text}
            </a>
          )}
        </dd>
        <dt>{say('Force')}</dt>
        <dd>{say(BASIS_WORDS[row.basis])}</dd>
        <dt>{say('Applies to')}</dt>
        <dd>
          {say(APPLIES_WORDS[row.applies])}
          {row.channel === 'prerecorded' && `, ${say('recorded messages only')}`}
        </dd>
        {row.within !== null && (
          <>
            <dt>{say('Where')}</dt>
            <dd>
              {say('{part} alone: postal codes that begin with {postalCodes}, area codes {areaCodes}', {
                part: row.within.name,
                postalCodes: row.within.inside.postalCodes.join(', ') || '–',
                areaCodes: row.within.inside.areaCodes.join(', ') || '–',
              })}
            </dd>
          </>
        )}
        {consent !== null && (
          <>
            <dt>{say('Consent')}</dt>
            <dd>{consent}</dd>
          </>
        )}
        {row.attempts.length > 0 && (
          <>
            <dt>{say('Attempts')}</dt>
            <dd>{row.attempts.map(limitText).join('; ')}</dd>
          </>
        )}
        <dt>{say('In force')}</dt>
        <dd>
          {row.from === null ? say('since before it was looked at') : say('from {day}', { day: row.from })}
          {row.until !== null && ` ${say('until {day}', { day: row.until })}`}
          {row.season !== null && `, ${say('only in daylight saving time of the United States')}`}
        </dd>
        <dt>{say('Last reviewed')}</dt>
        <dd>
          {row.reviewed},{' '}
          {row.confidence === 'known'
            ? say('cited but not held against the text')
            : say('held against a public text')}
        </dd>
        <dt>{say('Row')}</dt>
        <dd class="mono">{row.id}</dd>
      </dl>
      {row.calendars.length > 0 && (
        <>
          <div class="row">
            <h4>{say('Days with other hours in')}</h4>
            <select
              class="cd-input"
              aria-label={say('Year')}
              value={year}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            >
              {[-1, 0, 1, 2].map((by) => {
                const one = thisYear + by;
                return (
                  <option key={one} value={one}>
                    {one}
                  </option>
                );
              })}
            </select>
          </div>
          <table>
            <tbody>
              {days.map((day) => (
                <tr key={day.date}>
                  <td>{date.format(Date.parse(`${day.date}T00:00:00Z`))}</td>
                  <td>
                    {day.holiday === null
                      ? say('Special hours')
                      : day.because === 'holiday-eve'
                        ? say('Day before {holiday}', { holiday: day.holiday })
                        : day.holiday}
                  </td>
                  <td>{windowsText(day.windows, reader)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {days.length === 0 && (
            <p class="cd-quiet">{say('None is known for {year}.', { year: String(year) })}</p>
          )}
        </>
      )}
    </section>
  );
}
