import { isolated, say } from '#src/language/index.ts';
import type { DryRun } from '#src/verdict/dry-run.ts';
import { STATUS_WORDS, titleOf } from '#src/verdict/index.ts';

/** The first eight of the places, and how many more there are. */
function placesText(found: DryRun['closed'], locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const named = found
    .slice(0, 8)
    .map(({ jurisdiction, zone, contacts }) => `${jurisdiction} (${zone}), ${number.format(contacts)}`)
    .join('; ');
  const more = found.length - 8;
  return more > 0 ? say('{places} and {more, number} more', { places: named, more }) : named;
}

/** What a rule would change for the contacts of a campaign, now and over the next seven days. */
export function DryRunReport({ dry, locale }: { dry: DryRun; locale: string }) {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const lost = dry.week.before - dry.week.after;
  return (
    <section class="stack" aria-label={say('Dry run')}>
      {!dry.complete && (
        <p class="cd-quiet" role="status">
          {say(
            'The list is still being read: {total, plural, one {this is the first contact} other {these are the first # contacts}}.',
            {
              total: dry.total,
            },
          )}
        </p>
      )}
      <p class="headline">
        {dry.moreBlocked === 0
          ? say('No contact that can be called now would be blocked.')
          : say(
              '{more, number} more of {total, plural, one {# contact} other {# contacts}} would be blocked now.',
              {
                more: dry.moreBlocked,
                total: dry.total,
              },
            )}
      </p>
      {dry.moreReview > 0 && (
        <p>{say('{more, number} more would wait for somebody’s look.', { more: dry.moreReview })}</p>
      )}
      <StandingTable dry={dry} locale={locale} />
      {dry.reasons.length > 0 && (
        <p class="cd-quiet">
          {dry.reasons
            .map(({ code, count }) => say('{count, number} more: {reason}', { count, reason: titleOf(code) }))
            .join('; ')}
          .
        </p>
      )}
      {dry.onLists.map(({ listId, name, contacts }) => (
        <p class="cd-quiet" key={listId}>
          {say('{contacts, number} on the do-not-call list “{list}”.', { contacts, list: isolated(name) })}
        </p>
      ))}
      <p>
        {lost === 0
          ? say('Over the next seven days it takes no calling time away.')
          : say('Over the next seven days it takes away {share} of the calling time.', {
              share: percent.format(lost / Math.max(1, dry.week.before)),
            })}
      </p>
      <WeekChart dry={dry} locale={locale} />
      {dry.closed.length > 0 && (
        <div class="problem" role="alert">
          <strong>{say('Some places would have no open minute in seven days.')}</strong>
          <p>{placesText(dry.closed, locale)}.</p>
          {dry.contradicts.length > 1 && (
            <p>
              {say('Between them these rules leave no hour:')} <bdi>{dry.contradicts.join(', ')}</bdi>.
            </p>
          )}
        </div>
      )}
      {dry.silent.length > 0 && (
        <p>
          {say('The rule says nothing of these places; their contacts would wait for a look: {places}.', {
            places: placesText(dry.silent, locale),
          })}
        </p>
      )}
    </section>
  );
}

function StandingTable({ dry, locale }: { dry: DryRun; locale: string }) {
  const number = new Intl.NumberFormat(locale);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{say('Now')}</th>
          <th scope="col">{say('Before')}</th>
          <th scope="col">{say('With it')}</th>
        </tr>
      </thead>
      <tbody>
        {(['callable', 'blocked', 'review'] as const).map((status) => (
          <tr key={status}>
            <th scope="row">{say(STATUS_WORDS[status])}</th>
            <td>{number.format(dry.before[status])}</td>
            <td>{number.format(dry.after[status])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Contacts that may be called, by hour of the week: before behind, with the rule in front. */
function WeekChart({ dry, locale }: { dry: DryRun; locale: string }) {
  const most = Math.max(1, ...dry.hours.map(({ before }) => before));
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const width = dry.hours.length;
  const bars = (of: (hour: DryRun['hours'][number]) => number) =>
    dry.hours.map((hour, index) => `M${index} 40V${40 - (of(hour) / most) * 40}h1V40z`).join('');
  const from = day.format(dry.hours[0]?.at ?? 0);
  return (
    <svg
      class="week-chart"
      viewBox={`0 0 ${width} 40`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say(
        'Contacts that may be called by hour, for seven days from {from}: before, and with the rule',
        { from },
      )}
    >
      <path class="before" d={bars(({ before }) => before)} />
      <path class="after" d={bars(({ after }) => after)} />
    </svg>
  );
}
