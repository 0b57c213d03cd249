import { useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { Campaign } from '#src/cxone/tenant-api.ts';
import { isolated, say } from '#src/language/index.ts';
import { draftOfRule, type RuleDraft } from '#src/rule/draft.ts';
import { useAnswer } from './use-answer.ts';

/** A rule of another campaign as a beginning. */
export function CopyRule({
  ask,
  campaign,
  draft,
  onCopy,
}: {
  ask: AskFromPage;
  campaign: Campaign;
  draft: RuleDraft;
  onCopy: (draft: RuleDraft) => void;
}) {
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const campaigns = useAnswer(() => (open ? ask('campaigns.list', {}) : Promise.resolve([])), [open]);
  const rules = useAnswer(
    () => (from === '' ? Promise.resolve(null) : ask('rules.list', { campaignId: from })),
    [from],
  );
  return (
    <details onToggle={(event) => setOpen((event.currentTarget as HTMLDetailsElement).open)}>
      <summary>{say('Copy a rule of another campaign')}</summary>
      <div class="stack">
        <select
          class="cd-input"
          aria-label={say('Campaign to copy from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        >
          <option value="">{say('Choose a campaign')}</option>
          {(campaigns.value ?? [])
            .filter(({ id }) => id !== campaign.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
        {rules.value?.ok && rules.value.rules.length === 0 && (
          <p class="cd-quiet">{say('It has no rules.')}</p>
        )}
        {rules.value?.ok === false && <p class="cd-fault">{say('Its rules cannot be read just now.')}</p>}
        {rules.value?.ok &&
          rules.value.rules.map((rule) => (
            <button
              type="button"
              class="cd-button"
              key={rule.id}
              onClick={() => onCopy({ ...draftOfRule(rule), concurrencyLimit: draft.concurrencyLimit })}
            >
              {say('Copy “{name}”', { name: isolated(rule.name) })}
            </button>
          ))}
      </div>
    </details>
  );
}
