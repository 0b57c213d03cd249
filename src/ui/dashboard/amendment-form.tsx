import { useEffect, useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { Amendment } from '#src/settings/index.ts';
import { type AmendmentNote, forceOn, type ShownRow } from '#src/verdict/index.ts';
import { PROBLEM_WORDS } from './amendment-notes.tsx';
import type { TabProps } from './parts.tsx';
import { datesText, today } from './row-dates.ts';

type AmendmentFormProps = TabProps & {
  /** Of the rulebook. */
  readonly rows: readonly ShownRow[];
  readonly amendments: readonly Amendment[];
  readonly onChange: (amendments: Amendment[]) => void;
};

/** One more amendment: a row of the rulebook, the hours that hold instead, who wants it so and why. */
export function AmendmentForm(props: AmendmentFormProps) {
  const { ask, validator, amendments, onChange } = props;
  const [row, setRow] = useState('');
  const [hours, setHours] = useState('');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Exclude<AmendmentNote['problem'], 'ended'> | null>(null);

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
    const notes = await (await validator()).amendmentNotes(await ask('clock.now', {}), next);
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
    <>
      <form class="fields" onSubmit={(event) => void add(event)}>
        <div class="row end">
          <RowSelect {...props} row={row} onRow={setRow} />
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
    </>
  );
}

function RowSelect(props: AmendmentFormProps & { row: string; onRow: (row: string) => void }) {
  const { ask, locale, rows, row, onRow } = props;
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    ask('clock.now', {}).then(setNow, console.warn);
  }, [ask]);
  const day = today(now);
  // Of a row that has ended, or of a part of a place, there are no hours to be changed.
  const choices = rows.filter((one) => one.within === null && forceOn(one, day) !== 'ended');
  return (
    <label class="cd-field">
      <span>{say('Row of the rulebook')}</span>
      <select class="cd-input" required value={row} onChange={(event) => onRow(event.currentTarget.value)}>
        <option value="" />
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {[one.name, datesText(one, day, locale)].filter(Boolean).join(', ')}
          </option>
        ))}
      </select>
    </label>
  );
}
