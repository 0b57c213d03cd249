import { useEffect, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { Amendment } from '#src/settings/index.ts';
import { type AmendmentNote, forceOn, type ShownRow } from '#src/verdict/index.ts';
import { AmendmentNotes, PROBLEM_WORDS } from './amendment-notes.tsx';
import { Part, type TabProps } from './parts.tsx';
import { datesText } from './row-dates.ts';
import { useToday } from './use-today.ts';

function changeText({ hours, attempts = {} }: Amendment): string {
  const limits = Object.entries(attempts).map(([index, max]) =>
    say('limit {position, number} on attempts: {max, number}', { position: Number(index) + 1, max }),
  );
  return [...(hours === undefined ? [] : [hours]), ...limits].join('; ');
}

/** What the organisation changes in the rulebook for itself: tightening is free, loosening is recorded. */
export function AmendmentSettings(
  props: TabProps & {
    amendments: readonly Amendment[];
    locked: boolean;
    onChange: (amendments: Amendment[]) => void;
  },
) {
  const { validator, locale, amendments, locked, onChange } = props;
  const [rows, setRows] = useState<readonly ShownRow[]>([]);
  const [row, setRow] = useState('');
  const [hours, setHours] = useState('');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Exclude<AmendmentNote['problem'], 'ended'> | null>(null);
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then((book) => setRows(book.rows), console.warn);
  }, [validator]);
  const day = useToday(props);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: props.zone });
  // Of a row that has ended, or of a part of a place, there are no hours to be changed.
  const choices = rows.filter((one) => one.within === null && forceOn(one, day) !== 'ended');
  const nameOf = (id: string) => rows.find((one) => one.id === id)?.name ?? id;

  async function add(event: Event) {
    event.preventDefault();
    const amendment: Amendment = {
      row,
      hours: hours.trim(),
      by: by.trim(),
      at: new Date().toISOString(),
      reason: reason.trim() || null,
    };
    const next = [...amendments.filter((one) => one.row !== row), amendment];
    const notes = await (await validator()).amendmentNotes(day, next);
    // What is wrong with the others is said above, and keeps nobody from writing this one.
    const wrong = notes.find(({ position }) => position === next.length - 1)?.problem ?? null;
    if (wrong !== null && wrong !== 'ended') {
      setProblem(wrong);
      return;
    }
    setProblem(null);
    onChange(next);
    setHours('');
    setReason('');
  }

  return (
    <Part title={say('Your own hours')} locked={locked}>
      <p class="cd-quiet">
        {say(
          'Stricter hours than the law need no leave. Wider ones are recorded with your reason, and it is you who answers for them.',
        )}
      </p>
      <AmendmentNotes {...props} />
      {amendments.length > 0 && (
        <ul class="bare">
          {amendments.map((one) => (
            <li key={one.row} class="row spread">
              <span>
                {rows.some(({ id }) => id === one.row) ? (
                  <a href={`#rulebook/${encodeURIComponent(one.row)}`}>{nameOf(one.row)}</a>
                ) : (
                  one.row
                )}
                : {changeText(one)}{' '}
                <span class="cd-quiet">
                  {one.by}, {date.format(Date.parse(one.at))}
                  {one.reason === null ? '' : `: ${one.reason}`}
                </span>
              </span>
              <button
                type="button"
                class="cd-button"
                aria-label={say('Remove the hours for {name}', { name: nameOf(one.row) })}
                onClick={() => onChange(amendments.filter((other) => other !== one))}
              >
                {say('Remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="fields" onSubmit={(event) => void add(event)}>
        <div class="row end">
          <label class="cd-field">
            <span>{say('Row of the rulebook')}</span>
            <select
              class="cd-input"
              required
              value={row}
              onChange={(event) => setRow(event.currentTarget.value)}
            >
              <option value="" />
              {choices.map((one) => (
                <option key={one.id} value={one.id}>
                  {[one.name, datesText(one, day, locale)].filter(Boolean).join(', ')}
                </option>
              ))}
            </select>
          </label>
          <label class="cd-field grow">
            <span>{say('Week')}</span>
            <input
              class="cd-input"
              required
              placeholder="mon-fri 09:00-20:00; sat 10:00-16:00; sun closed"
              value={hours}
              onInput={(event) => setHours(event.currentTarget.value)}
            />
          </label>
        </div>
        <div class="row end">
          <label class="cd-field">
            <span>{say('Your name')}</span>
            <input
              class="cd-input"
              required
              maxLength={120}
              value={by}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          </label>
          <label class="cd-field grow">
            <span>{say('Reason, where it is wider than the law')}</span>
            <input
              class="cd-input"
              maxLength={1000}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="cd-button">
            {say('Apply')}
          </button>
        </div>
      </form>
      {problem !== null && (
        <p class="cd-fault" role="alert">
          {say(PROBLEM_WORDS[problem])}
        </p>
      )}
    </Part>
  );
}
