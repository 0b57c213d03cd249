import { useEffect, useState } from 'preact/hooks';
import { type Message, message, say } from '#src/language/index.ts';
import type { Amendment } from '#src/settings/index.ts';
import type { AmendmentProblem, ShownRow } from '#src/verdict/index.ts';
import { Part, type TabProps } from './parts.tsx';

const PROBLEM_WORDS: Readonly<Record<AmendmentProblem, Message>> = {
  unreadable: message('One of them cannot be read.'),
  'no-such-row': message('The rulebook has no such row.'),
  'no-week': message('The week is not written as in “mon-fri 09:00-20:00; sat-sun closed”.'),
  'no-such-limit': message('The row has no such limit on attempts.'),
  'no-reason': message('It is wider than the law: say why, in 10 characters or more.'),
};

/** What the organisation changes in the rulebook for itself: tightening is free, loosening is recorded. */
export function AmendmentSettings(
  props: TabProps & {
    amendments: readonly Amendment[];
    locked: boolean;
    onChange: (amendments: Amendment[]) => void;
  },
) {
  const { validator, amendments, locked, onChange } = props;
  const [rows, setRows] = useState<readonly ShownRow[]>([]);
  const [row, setRow] = useState('');
  const [hours, setHours] = useState('');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<AmendmentProblem | null>(null);
  /** By the amendments' position: why they are not applied. */
  const [standing, setStanding] = useState<ReadonlyMap<number, AmendmentProblem>>(new Map());
  useEffect(() => {
    validator()
      .then((remote) => remote.rulebookRows())
      .then((book) => setRows(book.rows), console.warn);
  }, [validator]);
  useEffect(() => {
    validator()
      .then((remote) => remote.amendmentProblems(amendments))
      .then(
        (found) => setStanding(new Map(found.map(({ position, problem: why }) => [position, why]))),
        console.warn,
      );
  }, [validator, amendments]);
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
    const wrong = await (await validator()).amendmentProblems(next);
    // What others there are has been said already; only the new one keeps itself from being added.
    const own = wrong.find(({ position }) => position === next.length - 1)?.problem ?? null;
    setProblem(own);
    if (own !== null) return;
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
      {amendments.length > 0 && (
        <ul class="bare">
          {amendments.map((one, position) => (
            <li key={one.row} class="row spread">
              <span>
                <a href={`#rulebook/${encodeURIComponent(one.row)}`}>{nameOf(one.row)}</a>: {one.hours ?? ''}{' '}
                <span class="cd-quiet">
                  {one.by}, {one.at.slice(0, 10)}
                  {one.reason === null ? '' : `: ${one.reason}`}
                </span>
                <NotApplied problem={standing.get(position) ?? null} />
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
              {rows.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
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

function NotApplied({ problem }: { problem: AmendmentProblem | null }) {
  if (problem === null) return null;
  return (
    <span class="cd-fault" role="alert">
      {' '}
      {say('Not applied: {why}', { why: say(PROBLEM_WORDS[problem]) })}
    </span>
  );
}
