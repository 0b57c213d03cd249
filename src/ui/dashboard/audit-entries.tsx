import { useEffect, useState } from 'preact/hooks';
import { AUDIT_ACTIONS, type AuditAction, type AuditEntry } from '#src/audit/index.ts';
import type { AuditPage } from '#src/bridge/messages/audit.ts';
import { say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { unreadableWords } from '../unreadable-words.ts';
import { WhoCell } from '../who-words.tsx';
import { actionWords } from './action-words.ts';
import type { TabProps } from './parts.tsx';

const PAGE = 100;

interface Wanted {
  readonly search: string;
  /** Null for any. */
  readonly action: AuditAction | null;
  /** How many later entries are passed over. */
  readonly skip: number;
}

/** Entries of the log, the latest first, by what is searched for in them. */
export function AuditEntries({ ask, locale }: Pick<TabProps, 'ask' | 'locale'>) {
  const [wanted, setWanted] = useState<Wanted>({ search: '', action: null, skip: 0 });
  const [page, setPage] = useState<AuditPage | null>(null);
  const { search, action, skip } = wanted;
  useEffect(() => {
    let current = true;
    ask('audit.entries', { search, action, from: null, until: null, skip, limit: PAGE }).then(
      (answer) => current && setPage(answer),
      (error: unknown) => console.warn(`ClearDial: ${errorText(error)}`),
    );
    return () => {
      current = false;
    };
  }, [ask, search, action, skip]);
  return (
    <section class="panel" aria-labelledby="entries-title">
      <h3 id="entries-title">{say('Entries')}</h3>
      <EntrySearch
        search={search}
        action={action}
        onChange={(part) => setWanted((before) => ({ ...before, ...part, skip: 0 }))}
      />
      <p role="status" class="cd-quiet">
        {page === null
          ? say('Reading…')
          : say('{found, plural, one {# entry} other {# entries}}', { found: page.found })}
      </p>
      {page && page.found === 0 && (
        <p class="empty">
          {search === '' && action === null
            ? say(
                'Nothing has been done yet. Registrations, launches, overrides, imports and changes of settings stand here.',
              )
            : say('No entry has all of these words.')}
        </p>
      )}
      {page && page.unreadable.length > 0 && (
        <details>
          <summary>{unreadableWords(page.unreadable.length)}</summary>
          <ul class="plain small">
            {page.unreadable.map((stored) => (
              <li key={stored}>
                <bdi>{stored}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {page && page.found > 0 && <EntryTable entries={page.entries} locale={locale} />}
      {page && page.found > PAGE && (
        <EntryPages
          skip={skip}
          found={page.found}
          onSkip={(to) => setWanted((before) => ({ ...before, skip: to }))}
        />
      )}
    </section>
  );
}

function EntrySearch(
  props: Pick<Wanted, 'search' | 'action'> & { onChange: (part: Partial<Wanted>) => void },
) {
  const { search, action, onChange } = props;
  return (
    <div class="row end">
      <div class="cd-field grow">
        <label for="audit-search">{say('Search')}</label>
        <input
          id="audit-search"
          class="cd-input"
          type="search"
          maxLength={200}
          value={search}
          onInput={(event) => onChange({ search: event.currentTarget.value })}
        />
      </div>
      <div class="cd-field">
        <label for="audit-action">{say('What was done')}</label>
        <select
          id="audit-action"
          class="cd-input"
          value={action ?? ''}
          onChange={(event) =>
            onChange({ action: (event.currentTarget.value || null) as AuditAction | null })
          }
        >
          <option value="">{say('Anything')}</option>
          {AUDIT_ACTIONS.map((one) => (
            <option key={one} value={one}>
              {say(actionWords[one])}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function EntryTable({ entries, locale }: { entries: readonly AuditEntry[]; locale: string }) {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <div class="scroll">
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">{say('When')}</th>
            <th scope="col">{say('What')}</th>
            <th scope="col">{say('To what')}</th>
            <th scope="col">{say('By whom')}</th>
            <th scope="col">{say('Details')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.seq}>
              <td>{when.format(Date.parse(entry.at))}</td>
              <td>{say(actionWords[entry.action])}</td>
              <td>
                <bdi>{entry.subject}</bdi>
              </td>
              <td class="small">
                <WhoCell entry={entry} />
              </td>
              <td class="small">
                <bdi>
                  {Object.entries(entry.details)
                    .filter(([, value]) => value !== null && value !== '')
                    .map(([name, value]) => `${name} ${value}`)
                    .join(', ')}
                </bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EntryPages(props: { skip: number; found: number; onSkip: (skip: number) => void }) {
  const { skip, found, onSkip } = props;
  return (
    <div class="row">
      <button
        type="button"
        class="cd-button"
        disabled={skip === 0}
        onClick={() => onSkip(Math.max(0, skip - PAGE))}
      >
        {say('Later')}
      </button>
      <button
        type="button"
        class="cd-button"
        disabled={skip + PAGE >= found}
        onClick={() => onSkip(skip + PAGE)}
      >
        {say('Earlier')}
      </button>
    </div>
  );
}
