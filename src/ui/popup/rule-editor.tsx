import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { Campaign, Capabilities } from '#src/cxone/tenant-api.ts';
import { isolated, say } from '#src/language/index.ts';
import {
  DRAFT_FIELDS,
  type DraftField,
  type DraftProblem,
  type RuleDraft,
  ruleOfDraft,
} from '#src/rule/draft.ts';
import { type ComplianceRule, RULE_TYPES } from '#src/rule/index.ts';
import { CopyRule } from './copy-rule.tsx';
import { DncPicker } from './dnc-picker.tsx';
import { type DraftFieldProps, DraftTextField } from './draft-field.tsx';
import { ExclusionEditor } from './exclusion-editor.tsx';
import { JurisdictionField } from './jurisdiction-field.tsx';
import { FIELD_WORDS, TYPE_WORDS } from './rule-words.ts';
import { useAnswer } from './use-answer.ts';
import { ZonesField } from './zones-field.tsx';

export interface RuleEditorProps {
  readonly ask: AskFromPage;
  readonly campaign: Campaign;
  readonly capabilities: Capabilities;
  readonly draft: RuleDraft;
  readonly locale: string;
  /** What CXone said of the draft when it was last sent. */
  readonly refused: readonly DraftProblem[];
  readonly onChange: (draft: RuleDraft) => void;
  /** The draft is a whole rule: show what it changes. */
  readonly onReview: (rule: ComplianceRule) => void;
  readonly onCancel: () => void;
}

const PLACEHOLDER_ID = '00000000-0000-4000-8000-000000000000';
const usesMiles = (locale: string) => /-(US|GB|LR|MM)$/.test(locale);

/** Every field of a rule; what is wrong stands beside its field, and the first of them is focused. */
export function RuleEditor(props: RuleEditorProps) {
  const { ask, draft, locale, campaign } = props;
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [problems, setProblems] = useState<readonly DraftProblem[]>(props.refused);

  useEffect(() => {
    if (props.refused.length > 0) focusFirst(form.current, props.refused);
    else heading.current?.focus();
  }, [props.refused]);

  const field: DraftFieldProps = {
    draft,
    set: (part) => {
      props.onChange({ ...draft, ...part });
      const touched = Object.keys(part) as DraftField[];
      setProblems((found) => found.filter((problem) => !touched.includes(problem.field)));
    },
    problemOf: (name, index) =>
      problems.find((problem) => problem.field === name && problem.index === (index ?? null))?.message,
  };

  function review(event: Event) {
    event.preventDefault();
    const outcome = ruleOfDraft(draft, PLACEHOLDER_ID);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) props.onReview({ ...outcome.rule, id: crypto.randomUUID() });
    else focusFirst(form.current, outcome.problems);
  }

  return (
    <form ref={form} class="form" onSubmit={review} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {say('New rule on {campaign}', { campaign: isolated(campaign.name) })}
      </h2>
      <TypeChoice {...field} />
      <JurisdictionField {...field} ask={ask} />
      <DraftTextField {...field} field="name" />
      <ZonesField {...field} locale={locale} />
      <DncListsField {...field} ask={ask} locale={locale} />
      <DraftTextField {...field} field="maxCallsPerDay" />
      <ExclusionsField {...field} ask={ask} locale={locale} />
      <DraftTextField {...field} field="concurrencyLimit" />
      <CopyRule ask={ask} campaign={campaign} draft={draft} onCopy={props.onChange} />

      <div class="actions">
        <button type="submit" class="cd-button" data-kind="primary">
          {say('See what it changes')}
        </button>
        <button type="button" class="cd-button" onClick={props.onCancel}>
          {say('Back')}
        </button>
      </div>
    </form>
  );
}

function TypeChoice({ draft, set }: DraftFieldProps) {
  return (
    <fieldset class="choice">
      <legend>{say(FIELD_WORDS.type)}</legend>
      {RULE_TYPES.map((type) => (
        <label key={type}>
          <input
            type="radio"
            name="type"
            value={type}
            checked={draft.type === type}
            onChange={() => set({ type })}
          />
          <span>{say(TYPE_WORDS[type])}</span>
        </label>
      ))}
    </fieldset>
  );
}

function DncListsField(props: DraftFieldProps & Pick<RuleEditorProps, 'ask' | 'locale'>) {
  const { draft, set, problemOf, ask, locale } = props;
  const lists = useAnswer(() => ask('rules.dncLists', {}), []);
  return (
    <section class="stack" aria-labelledby="dnc-title">
      <h3 id="dnc-title">{say(FIELD_WORDS.dncListIds)}</h3>
      <DncPicker
        lists={lists.value}
        failed={lists.failed}
        chosen={draft.dncListIds}
        error={problemOf('dncListIds') ?? problemOf('dncListIds', 0)}
        locale={locale}
        onChange={(dncListIds) => set({ dncListIds })}
      />
    </section>
  );
}

function ExclusionsField(props: DraftFieldProps & Pick<RuleEditorProps, 'ask' | 'locale'>) {
  const { draft, set, problemOf, ask, locale } = props;
  return (
    <section class="stack" aria-labelledby="exclusions-title">
      <h3 id="exclusions-title">{say(FIELD_WORDS.exclusions)}</h3>
      <ExclusionEditor
        exclusions={draft.exclusions}
        error={(index) => problemOf('exclusions', index)}
        miles={usesMiles(locale)}
        centroid={(postalCode) => ask('rules.postalCentroid', { postalCode })}
        onChange={(exclusions) => set({ exclusions })}
      />
    </section>
  );
}

function focusFirst(form: HTMLFormElement | null, problems: readonly DraftProblem[]): void {
  const order = [...problems].sort((a, b) => DRAFT_FIELDS.indexOf(a.field) - DRAFT_FIELDS.indexOf(b.field));
  for (const { field, index } of order) {
    const control =
      form?.querySelector<HTMLElement>(`#${field}${index === null ? '' : `-${index}`}`) ??
      form?.querySelector<HTMLElement>(`#${field}`);
    if (!control) continue;
    control.focus();
    return;
  }
}
