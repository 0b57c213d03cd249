import { useEffect, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { CampaignRules, WebhookState } from '#src/bridge/messages/rules.ts';
import type { DialectName } from '#src/cxone/connection.ts';
import type { Campaign, Capabilities } from '#src/cxone/tenant-api.ts';
import { say } from '#src/language/index.ts';
import type { ComplianceRule } from '#src/rule/index.ts';
import { problemAdvice, problemSentence } from '../problem-words.ts';
import { Skeleton } from './dnc-picker.tsx';
import { TYPE_WORDS } from './rule-words.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** More rules than this are shown when somebody asks for them. */
const MOST_SHOWN = 8;

/** The campaign that the console shows: its rules, and what can be done about them. */
export function CampaignHome(props: {
  ask: AskFromPage;
  campaign: Campaign;
  capabilities: Capabilities;
  dialect: DialectName;
  locale: string;
  rules: Answer<CampaignRules>;
  hasDraft: boolean;
  said: string;
  onNewRule: () => void;
  onChanged: () => void;
}) {
  const { campaign, capabilities, rules, locale } = props;
  // Read by the bench.
  useEffect(() => {
    performance.mark('cleardial-usable');
  }, []);
  return (
    <section class="stack" aria-labelledby="campaign-title">
      <div class="row spread">
        <h2 id="campaign-title" class="name">
          <bdi>{campaign.name}</bdi>
        </h2>
        <span class="cd-quiet">{stateWords(campaign.running, capabilities.launches === 'skill')}</span>
      </div>
      <p role="status">{props.said}</p>
      <h3>
        {capabilities.rules === 'registered' ? say('Registered rules') : say('Rules kept by ClearDial')}
      </h3>
      <RuleList {...props} rules={rules} locale={locale} />
      <button type="button" class="cd-button" data-kind="primary" onClick={props.onNewRule}>
        {props.hasDraft ? say('Go on with your draft') : say('New rule')}
      </button>
      {capabilities.webhooks && <Webhooks ask={props.ask} campaign={campaign} />}
    </section>
  );
}

function stateWords(running: boolean | null, isSkill: boolean): string {
  if (running === null) return isSkill ? say('Skill') : say('Campaign');
  if (isSkill) return running ? say('Skill running') : say('Skill stopped');
  return running ? say('Campaign running') : say('Campaign stopped');
}

function RuleList(props: {
  ask: AskFromPage;
  campaign: Campaign;
  dialect: DialectName;
  rules: Answer<CampaignRules>;
  locale: string;
  onChanged: () => void;
}) {
  const [all, setAll] = useState(false);
  const { value, failed } = props.rules;
  if (value === null && !failed) return <Skeleton lines={3} label={say('Reading the rules')} />;
  if (value === null || !value.ok) {
    const problem = {
      problem: value?.problem ?? 'background',
      needs: value?.needs ?? null,
      said: null,
      origin: '',
      dialect: props.dialect,
    };
    return (
      <div class="problem" role="alert">
        <strong>{problemSentence(problem)}</strong>
        <p>{problemAdvice(problem)}</p>
        <button type="button" class="cd-button" onClick={props.onChanged}>
          {say('Try again')}
        </button>
      </div>
    );
  }
  const { rules, unreadable } = value;
  const shown = all ? rules : rules.slice(0, MOST_SHOWN);
  return (
    <>
      {rules.length === 0 && (
        <p class="cd-quiet">{say('None yet. The rulebook’s calling hours apply all the same.')}</p>
      )}
      <ul class="rules">
        {shown.map((rule) => (
          <RuleItem key={rule.id} {...props} rule={rule} />
        ))}
      </ul>
      {shown.length < rules.length && (
        <button type="button" class="cd-button" onClick={() => setAll(true)}>
          {say('Show all {rules, number} rules', { rules: rules.length })}
        </button>
      )}
      {unreadable > 0 && (
        <p class="cd-fault">
          {say(
            'Rules of this campaign that cannot be read, and are not applied here: {unreadable, number}.',
            {
              unreadable,
            },
          )}
        </p>
      )}
    </>
  );
}

function RuleItem({
  ask,
  campaign,
  rule,
  onChanged,
}: {
  ask: AskFromPage;
  campaign: Campaign;
  rule: ComplianceRule;
  onChanged: () => void;
}) {
  const [state, setState] = useState<'there' | 'asking' | 'going' | 'failed'>('there');
  const { id, name, jurisdiction } = rule;
  async function remove() {
    setState('going');
    const request = { campaignId: campaign.id, rule: { id, name, jurisdiction } };
    const done = await ask('rules.remove', request).catch(() => ({ ok: false }));
    if (done.ok) onChanged();
    else setState('failed');
  }
  const exclusions = rule.geographicExclusions.length;
  const zones = new Set(rule.timeZoneRestrictions.map(({ timeZone }) => timeZone)).size;
  return (
    <li>
      <div class="row spread">
        <span class="name">
          <bdi>{name}</bdi>
        </span>
        {state === 'asking' ? (
          <span class="row">
            <button type="button" class="cd-button" data-kind="danger" onClick={() => void remove()}>
              {say('Remove it')}
            </button>
            <button type="button" class="cd-button" onClick={() => setState('there')}>
              {say('Keep')}
            </button>
          </span>
        ) : (
          <button
            type="button"
            class="cd-button"
            aria-label={say('Remove {name}', { name })}
            aria-disabled={state === 'going'}
            onClick={() => state !== 'going' && setState('asking')}
          >
            {state === 'going' ? say('Removing…') : say('Remove')}
          </button>
        )}
      </div>
      <p class="cd-quiet small">
        {[
          say(TYPE_WORDS[rule.type]),
          jurisdiction,
          ...(zones > 0 ? [say('{zones, plural, one {# time zone} other {# time zones}}', { zones })] : []),
          say('{calls, number} a day', { calls: rule.maxCallsPerDay }),
          ...(exclusions > 0
            ? [
                say('{zones, plural, one {# exclusion zone} other {# exclusion zones}}', {
                  zones: exclusions,
                }),
              ]
            : []),
        ].join(' · ')}
      </p>
      {state === 'failed' && (
        <p class="cd-fault" role="alert">
          {say('CXone did not remove it. Try again in a moment.')}
        </p>
      )}
    </li>
  );
}

function Webhooks({ ask, campaign }: { ask: AskFromPage; campaign: Campaign }) {
  const [round, setRound] = useState(0);
  const [error, setError] = useState('');
  const state = useAnswer<WebhookState>(
    () => ask('webhooks.get', { campaignId: campaign.id }),
    [campaign.id, round],
  );
  const { value } = state;
  async function register(event: Event) {
    event.preventDefault();
    const url = String(new FormData(event.currentTarget as HTMLFormElement).get('url') ?? '').trim();
    if (!URL.canParse(url) || !url.startsWith('https://')) {
      setError(say('Enter an address that begins with https://.'));
      return;
    }
    const done = await ask('webhooks.register', { campaignId: campaign.id, url }).catch(() => ({
      ok: false,
    }));
    setError(done.ok ? '' : say('CXone did not register it. Try again in a moment.'));
    if (done.ok) setRound(round + 1);
  }
  const waiting = value?.waiting ?? 0;
  return (
    <details>
      <summary>
        {say('Compliance platform')}
        {waiting > 0 && (
          <span class="count">
            {' '}
            {say('{waiting, plural, one {# event} other {# events}} waiting', { waiting })}
          </span>
        )}
      </summary>
      <div class="stack">
        {value?.urls.map((url) => (
          <p key={url} class="address">
            {url}
          </p>
        ))}
        {value?.problem != null && (
          <p class="cd-fault">
            {say('It cannot be told just now; what waits goes out in order when it can.')}
          </p>
        )}
        {(value?.setAside ?? 0) > 0 && (
          <p class="cd-fault">
            {say(
              '{setAside, plural, one {# event was} other {# events were}} refused for good and set aside; the audit log says which.',
              { setAside: value?.setAside ?? 0 },
            )}
          </p>
        )}
        <form class="stack" onSubmit={register} noValidate>
          <label for="webhook">{say('Webhook that is told of every rule')}</label>
          <div class="row">
            <input
              id="webhook"
              name="url"
              class="cd-input"
              inputMode="url"
              placeholder="https://compliance.example.com/hook"
              aria-invalid={error !== ''}
              aria-describedby="webhook-error"
            />
            <button type="submit" class="cd-button">
              {say('Register')}
            </button>
          </div>
          <p class="cd-fault" id="webhook-error" role="status">
            {error}
          </p>
        </form>
      </div>
    </details>
  );
}
