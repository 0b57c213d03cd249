import { useEffect, useState } from 'preact/hooks';
import { HOUR } from '#src/clock/index.ts';
import { type Message, message, say } from '#src/language/index.ts';
import { errorText } from '#src/schema/index.ts';
import { csvLine } from '#src/sheet/csv-cell.ts';
import {
  instantText,
  MOST_SHOWN,
  WORKLIST_KINDS,
  type Worklist,
  type WorklistKind,
} from '#src/verdict/index.ts';
import { ListChoice, useList } from './list-choice.tsx';
import type { TabProps } from './parts.tsx';

const WORDS: Record<WorklistKind, { title: Message; what: Message }> = {
  'invalid-number': {
    title: message('No number that can be dialed'),
    what: message('Correct the number in CXone, with its country code.'),
  },
  'unknown-place': {
    title: message('Place unknown'),
    what: message(
      'Add a state or a postal code: without one every rule of the country has to allow the call.',
    ),
  },
  'evidence-disagrees': {
    title: message('Evidence disagrees'),
    what: message('The number and the address point to different places, and both have to allow the call.'),
  },
  'no-postal-code': {
    title: message('No postal code'),
    what: message('A postal code tells the place best.'),
  },
  'unreadable-evidence': {
    title: message('Something unreadable'),
    what: message(
      'A state, postal code, region or time zone is written so that nobody can tell what it means.',
    ),
  },
  'callable-soon': { title: message('Clear within hours'), what: message('Not to be called now, but soon.') },
};

const HOURS = [1, 2, 4, 8];

type WorklistContacts = Worklist['contacts'];

function nextText({ nextAt, zone }: WorklistContacts[number], locale: string): string {
  return nextAt === null ? '' : instantText(nextAt, zone, { locale });
}

function csvOf(contacts: WorklistContacts, locale: string): string {
  const lines = contacts.map((one) =>
    csvLine([
      one.contact.externalId ?? '',
      one.contact.phone ?? '',
      one.about.join('; '),
      nextText(one, locale),
    ]),
  );
  return `\ufeff${csvLine(['external_id', 'phone', 'evidence', 'next'])}${lines.join('')}`;
}

/** Contacts that somebody should look at. */
export function WorklistTab(props: TabProps) {
  const { ask, validator, locale, save } = props;
  const chosen = useList(ask, '');
  const { list, reading, name } = chosen;
  const [kind, setKind] = useState<WorklistKind>('unknown-place');
  const [hours, setHours] = useState(4);
  const [found, setFound] = useState<Worklist | null>(null);
  const complete = reading?.complete ?? false;
  useEffect(() => {
    setFound(null);
    if (!complete) return;
    let current = true;
    const work = async () => {
      const now = await ask('clock.now', {});
      const worklist = await (await validator()).worklist(list, now, kind, hours * HOUR);
      if (current) setFound(worklist);
    };
    work().catch((error: unknown) => console.warn(`ClearDial: ${errorText(error)}`));
    return () => {
      current = false;
    };
  }, [complete, list, kind, hours]);
  return (
    <>
      <ListChoice id="worklist-list" chosen={chosen} />
      <KindChoice kind={kind} counts={found?.counts ?? null} locale={locale} onChange={setKind} />
      {kind === 'callable-soon' && <HoursChoice hours={hours} onChange={setHours} />}
      <section class="panel" aria-labelledby="worklist-title">
        <div class="row spread">
          <h3 id="worklist-title">{say(WORDS[kind].title)}</h3>
          {found && found.contacts.length > 0 && (
            <button
              type="button"
              class="cd-button"
              onClick={() => save(`${name}-${kind}.csv`, 'text/csv', csvOf(found.contacts, locale))}
            >
              {say('These as CSV')}
            </button>
          )}
        </div>
        <p class="cd-quiet">{say(WORDS[kind].what)}</p>
        {found === null ? (
          <p class="cd-quiet">{reading?.problem ? '' : say('Looking…')}</p>
        ) : found.contacts.length === 0 ? (
          <p class="empty">{say('None in this list.')}</p>
        ) : (
          <>
            <ContactTable contacts={found.contacts} kind={kind} locale={locale} />
            {(found.counts[kind] ?? 0) > MOST_SHOWN && (
              <p class="cd-quiet small">
                {say('The first {shown, number} of {total, number}.', {
                  shown: MOST_SHOWN,
                  total: found.counts[kind] ?? 0,
                })}
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}

function KindChoice(props: {
  kind: WorklistKind;
  /** Null while they are not known. */
  counts: Worklist['counts'] | null;
  locale: string;
  onChange: (kind: WorklistKind) => void;
}) {
  const { kind, counts, onChange } = props;
  const number = new Intl.NumberFormat(props.locale);
  return (
    <fieldset>
      <legend>{say('What to look at')}</legend>
      <div class="choices">
        {WORKLIST_KINDS.map((one) => (
          <label class="check" key={one}>
            <input type="radio" name="kind" checked={kind === one} onChange={() => onChange(one)} />
            {say(WORDS[one].title)}
            {counts && <span class="cd-quiet"> {number.format(counts[one] ?? 0)}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function HoursChoice({ hours, onChange }: { hours: number; onChange: (hours: number) => void }) {
  return (
    <label class="check">
      {say('Within')}
      <select
        class="cd-input"
        value={hours}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {HOURS.map((one) => (
          <option key={one} value={one}>
            {say('{hours, plural, one {# hour} other {# hours}}', { hours: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

function ContactTable(props: { contacts: WorklistContacts; kind: WorklistKind; locale: string }) {
  const { contacts, kind, locale } = props;
  return (
    <div class="scroll">
      <table class="wide">
        <thead>
          <tr>
            <th scope="col">{say('External id')}</th>
            <th scope="col">{say('Phone number')}</th>
            <th scope="col">{say('Evidence')}</th>
            {kind === 'callable-soon' && <th scope="col">{say('Clear from')}</th>}
          </tr>
        </thead>
        <tbody>
          {contacts.map((one, index) => (
            <tr key={`${index} ${one.contact.externalId} ${one.contact.phone}`}>
              <td>
                <bdi>{one.contact.externalId ?? '–'}</bdi>
              </td>
              <td>
                <bdi>{one.contact.phone ?? '–'}</bdi>
              </td>
              <td>
                <bdi>{one.about.join('; ') || '–'}</bdi>
              </td>
              {kind === 'callable-soon' && <td>{nextText(one, locale)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
