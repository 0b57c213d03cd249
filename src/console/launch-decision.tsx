/** What a decision on a launch says: the tally of its contacts, the reasons, the week ahead. */
import { message, say } from '#src/language/index.ts';
import { type LaunchDecision, unreadWords } from '#src/launch/index.ts';
import { StatusMark } from '#src/ui/status-mark.tsx';
import { instantText, type Reader, STATUS_WORDS, titleOf } from '#src/verdict/index.ts';
import { type ForecastQuestions, WeekAhead } from './launch-forecast.tsx';

const UNDECIDED_SENTENCES = {
  'signed-out': message('ClearDial is not connected to CXone, so nobody has checked this list.'),
  'still-reading': message('The list is still being read.'),
  'cannot-read': message('CXone did not give the list, so nobody has checked it.'),
  'cannot-judge': message('ClearDial could not check this list.'),
  'not-all-read': message('Not everything could be read, so nobody can say that this launch is clear.'),
  'upload-unseen': message('This upload can start dialing, and ClearDial has not seen what is in it.'),
  'change-unseen': message(
    'This changes whom CXone may call, when or how often, and ClearDial cannot see what it changes.',
  ),
  'other-tenant': message(
    'None of the contacts on this screen is in the list that ClearDial read: this console may be signed in to another tenant.',
  ),
} as const;

const UNDECIDED_ADVICE = {
  'signed-out': message('Open the ClearDial button in the toolbar and connect, then press Launch again.'),
  'still-reading': message('This window goes on by itself when the list is complete.'),
  'cannot-read': message('Cancel, wait a moment and press Launch again.'),
  'cannot-judge': message('Cancel and press Launch again; if it stays so, reload the page.'),
  'not-all-read': message(
    'Correct in CXone what could not be read. It is read again after ten minutes; then press Launch again.',
  ),
  'upload-unseen': message(
    'Upload it to a skill that is stopped and do not start it with the upload: then the list is checked when you start the skill.',
  ),
  'change-unseen': message(
    'Stop the skill and save again: the settings of a skill that does not run can be saved, and its list is checked when you start it.',
  ),
  'other-tenant': message(
    'Connect ClearDial to the tenant of this console in its toolbar button, then press Launch again.',
  ),
} as const;

function count(value: number, { locale }: Reader): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** Who is not clear and why, and how the launch would stand in the week ahead. */
export function Held({
  decision,
  reader,
  ask,
}: {
  decision: Extract<LaunchDecision, { state: 'held' }>;
  reader: Reader;
  ask: ForecastQuestions;
}) {
  const { counts } = decision;
  return (
    <>
      <Standing counts={counts} reader={reader} />
      <WeekAhead ask={ask} reader={reader} now={decision.judgedAt} />
      <p class="cd-quiet">
        {counts.nextOpeningAt === null
          ? say('A contact can have several reasons.')
          : say('More contacts come into their calling hours {when}.', {
              when: instantText(counts.nextOpeningAt, null, reader),
            })}{' '}
        {say('Consent and other dialers cannot be seen here. Not legal advice.')}
      </p>
    </>
  );
}

function Standing({
  counts,
  reader,
}: {
  counts: Extract<LaunchDecision, { state: 'held' }>['counts'];
  reader: Reader;
}) {
  const open = counts.blocked + counts.review;
  return (
    <>
      {counts.total === 0 && <p>{say('The campaign has no contacts that could be read.')}</p>}
      {open > 0 && (
        <p>
          {say(
            '{open, number} of {total, plural, one {# contact is} other {# contacts are}} not clear to call now.',
            { open, total: counts.total },
          )}
        </p>
      )}
      <dl class="counts">
        {(['callable', 'blocked', 'review'] as const).map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status}>{say(STATUS_WORDS[status])}</StatusMark>
            </dt>
            <dd>{count(counts[status], reader)}</dd>
          </div>
        ))}
      </dl>
      {counts.reasons.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Why')}</th>
              <th scope="col">{say('Contacts')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.reasons.map((reason) => (
              <tr key={reason.code}>
                <td>{titleOf(reason.code)}</td>
                <td>{count(reason.count, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Why nobody can say how the launch stands, and what is known all the same. */
export function Undecided({
  decision,
  reader,
  ask,
}: {
  decision: Extract<LaunchDecision, { state: 'undecided' }>;
  reader: Reader;
  ask: ForecastQuestions;
}) {
  const { why, read, total, unread, counts, judgedAt } = decision;
  return (
    <>
      <p>{say(UNDECIDED_SENTENCES[why])}</p>
      {unread.length > 0 && <p>{unreadWords(unread, reader.locale)}</p>}
      {counts !== null && <Standing counts={counts} reader={reader} />}
      {judgedAt !== null && <WeekAhead ask={ask} reader={reader} now={judgedAt} />}
      {why === 'still-reading' && (
        <>
          <progress
            value={read}
            {...(total === null ? {} : { max: total })}
            aria-label={say('Contacts read')}
          />
          <p class="cd-quiet">
            {total === null
              ? say('{read, plural, one {# contact} other {# contacts}} read.', { read })
              : say('{read, number} of {total, plural, one {# contact} other {# contacts}} read.', {
                  read,
                  total,
                })}
          </p>
        </>
      )}
      <p>{say(UNDECIDED_ADVICE[why])}</p>
    </>
  );
}
