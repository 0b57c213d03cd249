import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { Campaign, Capabilities } from '#src/cxone/tenant-api.ts';
import { isolated, say } from '#src/language/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import type { DryRun } from '#src/verdict/dry-run.ts';
import { STATUS_WORDS, titleOf } from '#src/verdict/index.ts';
import { Skeleton } from './dnc-picker.tsx';
import { changeWords, keptWords } from './rule-words.ts';
import { useAnswer } from './use-answer.ts';

export interface RuleReviewProps {
  readonly ask: AskFromPage;
  readonly campaign: Campaign;
  readonly capabilities: Capabilities;
  readonly rule: ComplianceRule;
  readonly locale: string;
  readonly onRegister: () => void;
  readonly onBack: () => void;
}

/** What the rule would do, before it is registered. */
export function RuleReview(props: RuleReviewProps) {
  const { ask, campaign, rule, locale } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [round, setRound] = useState(0);
  const dry = useAnswer(() => ask('rules.dryRun', { campaignId: campaign.id, rule }), [rule, round]);
  const plan = useAnswer(() => ask('rules.plan', { campaignId: campaign.id, rule }), [rule]);
  const lists = useAnswer(() => ask('rules.dncLists', {}), []);
  useEffect(() => heading.current?.focus(), []);
  const incomplete = dry.value?.complete === false;
  useEffect(() => {
    if (!incomplete) return;
    const timer = setTimeout(() => setRound(round + 1), 1_500);
    return () => clearTimeout(timer);
  }, [incomplete, round]);
  const listName = (id: string) => lists.value?.find((list) => list.id === id)?.name ?? id;
  return (
    <div class="form">
      <h2 ref={heading} tabIndex={-1}>
        {say('What “{name}” changes', { name: isolated(rule.name) })}
      </h2>
      {dry.failed && (
        <p class="cd-fault" role="alert">
          {say('The contacts of this campaign cannot be judged just now. You can go back and try again.')}
        </p>
      )}
      {dry.value === null && !dry.failed && (
        <Skeleton lines={4} label={say('Judging the campaign’s contacts')} />
      )}
      {dry.value && <DryRunReport dry={dry.value} locale={locale} />}
      {plan.value && (
        <section class="stack" aria-labelledby="plan-title">
          <h3 id="plan-title">{say('On the skill in CXone')}</h3>
          {plan.value.changes.length === 0 ? (
            <p class="cd-quiet">{say('Nothing: its settings are as strict already.')}</p>
          ) : (
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{say('Setting')}</th>
                  <th scope="col">{say('Now')}</th>
                  <th scope="col">{say('[after the change] Then')}</th>
                </tr>
              </thead>
              <tbody>
                {plan.value.changes.map((change) => {
                  const { what, before, after } = changeWords(change, listName, locale);
                  return (
                    <tr key={what}>
                      <th scope="row">{what}</th>
                      <td>{before}</td>
                      <td>{after}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
          <h3>{say('Kept by ClearDial alone')}</h3>
          <ul class="plain-list">
            {plan.value.kept.map((kept) => (
              <li key={`${kept.part} ${kept.about}`}>{keptWords(kept)}</li>
            ))}
          </ul>
        </section>
      )}
      {plan.failed && props.capabilities.rules === 'skill-settings' && (
        <p class="cd-fault" role="alert">
          {say('The skill’s settings cannot be read just now, so nothing can be written.')}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="cd-button"
          data-kind="primary"
          aria-disabled={plan.failed || (props.capabilities.rules === 'skill-settings' && !plan.value)}
          onClick={() => {
            const ready = props.capabilities.rules === 'registered' || plan.value !== null;
            if (ready) props.onRegister();
          }}
        >
          {props.capabilities.rules === 'registered'
            ? say('Register rule')
            : say('Write to skill and keep rule')}
        </button>
        <button type="button" class="cd-button" onClick={props.onBack}>
          {say('Change it')}
        </button>
      </div>
    </div>
  );
}

function DryRunReport({ dry, locale }: { dry: DryRun; locale: string }) {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const places = (found: DryRun['closed']) => {
    const named = found
      .slice(0, 8)
      .map(({ jurisdiction, zone, contacts }) => `${jurisdiction} (${zone}), ${number.format(contacts)}`)
      .join('; ');
    const more = found.length - 8;
    return more > 0 ? say('{places} and {more, number} more', { places: named, more }) : named;
  };
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
          <p>{places(dry.closed)}.</p>
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
            places: places(dry.silent),
          })}
        </p>
      )}
    </section>
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
