import { say } from '#src/language/index.ts';
import type { HourWindow, Week, ZoneWeek } from '#src/rule/draft.ts';

/** Monday first, as a working week is read; the numbers are those of the data, Sunday 0. */
const SHOWN_DAYS = [1, 2, 3, 4, 5, 6, 0] as const;
const WORKING_DAYS = [1, 2, 3, 4, 5];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** A Sunday, to ask Intl for the names of days. */
const SUNDAY = Date.UTC(2026, 10, 22, 12);

function dayName(day: number, locale: string, style: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(
    SUNDAY + day * 86_400_000,
  );
}

function hourText(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(Date.UTC(2026, 10, 22, hour));
}

function HourChoice(props: {
  label: string;
  value: number;
  from: number;
  locale: string;
  onChange: (hour: number) => void;
}) {
  return (
    <select
      class="cd-input hour"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(Number(event.currentTarget.value))}
    >
      {HOURS.filter((hour) => hour >= props.from).map((hour) => (
        <option key={hour} value={hour}>
          {hourText(hour, props.locale)}
        </option>
      ))}
    </select>
  );
}

function DayRow(props: {
  day: number;
  windows: readonly HourWindow[];
  locale: string;
  onChange: (windows: HourWindow[]) => void;
}) {
  const { day, windows, locale, onChange } = props;
  const name = dayName(day, locale, 'long');
  const addWindow = () => {
    const last = windows.at(-1);
    const start = last ? Math.min(22, last[1] + 1) : 9;
    onChange([...windows, [start, Math.min(23, last ? start + 1 : 20)]]);
  };
  return (
    <fieldset class="day" aria-label={name}>
      <span class="day-name">{dayName(day, locale, 'short')}</span>
      <div class="windows">
        {windows.length === 0 && <span class="cd-quiet">{say('No calls')}</span>}
        {windows.map(([start, end], index) => (
          <span class="window" key={index}>
            <HourChoice
              label={say('{day}, from', { day: name })}
              value={start}
              from={0}
              locale={locale}
              onChange={(hour) =>
                onChange(windows.with(index, [hour, Math.max(end, Math.min(23, hour + 1))]))
              }
            />
            <span aria-hidden="true">–</span>
            <HourChoice
              label={say('{day}, until', { day: name })}
              value={end}
              from={1}
              locale={locale}
              onChange={(hour) => onChange(windows.with(index, [start, hour]))}
            />
            <button
              type="button"
              class="cd-button icon"
              aria-label={say('Remove this window of {day}', { day: name })}
              onClick={() => onChange(windows.toSpliced(index, 1))}
            >
              ×
            </button>
          </span>
        ))}
        <button
          type="button"
          class="cd-button icon"
          aria-label={say('Add a window on {day}', { day: name })}
          onClick={() => addWindow()}
        >
          +
        </button>
      </div>
    </fieldset>
  );
}

/** One time zone of the matrix, edited as a week. */
export function WeekEditor(props: {
  id: string;
  zone: ZoneWeek;
  locale: string;
  error: string | undefined;
  onChange: (zone: ZoneWeek) => void;
  /** Null where there is no other zone. */
  onCopyToAll: (() => void) | null;
  onRemove: () => void;
}) {
  const { id, zone, locale, error } = props;
  const change = (week: Week) => props.onChange({ ...zone, week });
  const changeDay = (day: number, windows: HourWindow[]) =>
    change(zone.week.map((old, index) => (index === day ? windows : old)));
  const copyTo = (from: number, days: readonly number[]) =>
    change(
      zone.week.map((old, day) =>
        days.includes(day) ? (zone.week[from] ?? []).map(([start, end]): HourWindow => [start, end]) : old,
      ),
    );
  return (
    <fieldset class="zone" aria-describedby={error === undefined ? undefined : `${id}-error`}>
      <legend class="visually-hidden">
        {zone.timeZone
          ? say('Calling hours in {zone}', { zone: zone.timeZone })
          : say('Calling hours in a new time zone')}
      </legend>
      <div class="row">
        <input
          id={id}
          class="cd-input"
          aria-label={say('Time zone')}
          aria-invalid={error !== undefined}
          list="zones"
          value={zone.timeZone}
          placeholder="America/New_York"
          onInput={(event) => props.onChange({ ...zone, timeZone: event.currentTarget.value.trim() })}
        />
        <button
          type="button"
          class="cd-button"
          aria-label={zone.timeZone ? say('Remove {name}', { name: zone.timeZone }) : say('Remove this zone')}
          onClick={props.onRemove}
        >
          {say('Remove')}
        </button>
      </div>
      {error !== undefined && (
        <p class="cd-fault" id={`${id}-error`}>
          {error}
        </p>
      )}
      <details>
        <summary>{summaryOf(zone.week, locale)}</summary>
        <div class="days">
          {SHOWN_DAYS.map((day) => (
            <DayRow
              key={day}
              day={day}
              windows={zone.week[day] ?? []}
              locale={locale}
              onChange={(windows) => changeDay(day, windows)}
            />
          ))}
          <div class="row">
            <button type="button" class="cd-button" onClick={() => copyTo(1, WORKING_DAYS)}>
              {say('Monday to weekdays')}
            </button>
            <button type="button" class="cd-button" onClick={() => copyTo(1, SHOWN_DAYS)}>
              {say('Monday to all days')}
            </button>
            {props.onCopyToAll && (
              <button type="button" class="cd-button" onClick={props.onCopyToAll}>
                {say('This week to all zones')}
              </button>
            )}
          </div>
        </div>
      </details>
    </fieldset>
  );
}

function summaryOf(week: Week, locale: string): string {
  const text = (windows: readonly HourWindow[]) =>
    windows.length === 0
      ? say('no calls')
      : windows.map(([start, end]) => `${hourText(start, locale)} – ${hourText(end, locale)}`).join(', ');
  const texts = week.map(text);
  if (texts.every((day) => day === texts[0])) return say('Every day {hours}', { hours: texts[0] ?? '' });
  const [monday] = texts.slice(1);
  if (WORKING_DAYS.every((day) => texts[day] === monday)) {
    return say('Weekdays {weekdays}; Saturday {saturday}; Sunday {sunday}', {
      weekdays: monday ?? '',
      saturday: texts[6] ?? '',
      sunday: texts[0] ?? '',
    });
  }
  return say('Different hours by day');
}
