import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { SkillRulePlan } from '#src/cxone/skill-plan.ts';
import type { Campaign, Capabilities } from '#src/cxone/tenant-api.ts';
import { isolated, say } from '#src/language/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { Skeleton } from './dnc-picker.tsx';
import { DryRunReport } from './dry-run-report.tsx';
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
      {plan.value && <PlanOnSkill plan={plan.value} listName={listName} locale={locale} />}
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

function PlanOnSkill(props: { plan: SkillRulePlan; listName: (id: string) => string; locale: string }) {
  const { plan, listName, locale } = props;
  return (
    <section class="stack" aria-labelledby="plan-title">
      <h3 id="plan-title">{say('On the skill in CXone')}</h3>
      {plan.changes.length === 0 ? (
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
            {plan.changes.map((change) => {
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
        {plan.kept.map((kept) => (
          <li key={`${kept.part} ${kept.about}`}>{keptWords(kept)}</li>
        ))}
      </ul>
    </section>
  );
}
