import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import type { Campaign, Capabilities } from '#src/cxone/tenant-api.ts';
import { isolated, say } from '#src/language/index.ts';
import {
  DRAFT_FIELDS,
  type DraftField,
  type DraftProblem,
  draftOfRule,
  type RuleDraft,
  ruleOfDraft,
} from '#src/rule/draft.ts';
import { type ComplianceRule, RULE_TYPES } from '#src/rule/index.ts';
import type { JurisdictionChoice, RuleTemplate } from '#src/verdict/rule-template.ts';
import { DncPicker } from './dnc-picker.tsx';
import { ExclusionEditor } from './exclusion-editor.tsx';
import { FIELD_WORDS, TYPE_WORDS } from './rule-words.ts';
import { useAnswer } from './use-answer.ts';
import { WeekEditor } from './week-editor.tsx';

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
  const [template, setTemplate] = useState<RuleTemplate | null>(null);
  const jurisdictions = useAnswer(() => ask('rules.jurisdictions', {}), []);
  const lists = useAnswer(() => ask('rules.dncLists', {}), []);
  const choices = jurisdictions.value ?? [];
  const [jurisdictionText, setJurisdictionText] = useState(draft.jurisdiction);

  useEffect(() => {
    if (props.refused.length > 0) focusFirst(form.current, props.refused);
    else heading.current?.focus();
  }, [props.refused]);

  const set = (part: Partial<RuleDraft>) => {
    props.onChange({ ...draft, ...part });
    const touched = Object.keys(part) as DraftField[];
    setProblems((found) => found.filter(({ field }) => !touched.includes(field)));
  };
  const problemOf = (field: DraftField, index: number | null = null) =>
    problems.find((problem) => problem.field === field && problem.index === index)?.message;

  const chosen = choiceOf(choices, jurisdictionText);
  async function fillFromRulebook(choice: JurisdictionChoice) {
    const found = await ask('rules.template', { jurisdiction: choice.code });
    setTemplate(found);
    set({
      jurisdiction: choice.code,
      zones: found.zones.map((timeZone) => ({ timeZone, week: found.week })),
      ...(found.maxCallsPerDay === null ? {} : { maxCallsPerDay: found.maxCallsPerDay }),
      ...(draft.name.trim() === '' ? { name: say('{place} calling hours', { place: found.name }) } : {}),
    });
  }

  function review(event: Event) {
    event.preventDefault();
    const outcome = ruleOfDraft(draft, PLACEHOLDER_ID);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) props.onReview({ ...outcome.rule, id: crypto.randomUUID() });
    else focusFirst(form.current, outcome.problems);
  }

  const text = (field: 'name' | 'maxCallsPerDay' | 'concurrencyLimit') => {
    const error = problemOf(field);
    const isNumber = field !== 'name';
    return (
      <div class="cd-field">
        <label for={field}>{say(FIELD_WORDS[field])}</label>
        <input
          id={field}
          class={isNumber ? 'cd-input number' : 'cd-input'}
          autocomplete="off"
          inputMode={isNumber ? 'numeric' : 'text'}
          dir="auto"
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${field}-error`}
          value={draft[field] === null ? '' : String(draft[field])}
          onInput={(event) => {
            const { value } = event.currentTarget;
            set({ [field]: isNumber ? (value.trim() === '' ? null : Number(value)) : value });
          }}
        />
        {error !== undefined && (
          <p class="cd-fault" id={`${field}-error`}>
            {error}
          </p>
        )}
      </div>
    );
  };

  return (
    <form ref={form} class="form" onSubmit={review} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {say('New rule on {campaign}', { campaign: isolated(campaign.name) })}
      </h2>
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

      <div class="cd-field">
        <label for="jurisdiction">{say(FIELD_WORDS.jurisdiction)}</label>
        <div class="row">
          <input
            id="jurisdiction"
            class="cd-input"
            list="jurisdictions"
            autocomplete="off"
            placeholder={say('Type a state or country')}
            aria-invalid={problemOf('jurisdiction') !== undefined}
            aria-describedby={problemOf('jurisdiction') === undefined ? undefined : 'jurisdiction-error'}
            value={jurisdictionText}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setJurisdictionText(value);
              set({ jurisdiction: choiceOf(choices, value)?.code ?? value.trim() });
            }}
          />
          <button
            type="button"
            class="cd-button"
            aria-disabled={chosen === undefined}
            onClick={() => chosen && void fillFromRulebook(chosen)}
          >
            {say('Use its hours')}
          </button>
        </div>
        <datalist id="jurisdictions">
          {choices.map(({ code, name }) => (
            <option key={code} value={name}>
              {code}
            </option>
          ))}
        </datalist>
        {problemOf('jurisdiction') !== undefined && (
          <p class="cd-fault" id="jurisdiction-error">
            {problemOf('jurisdiction')}
          </p>
        )}
        {template && (
          <div class="cd-quiet small stack" role="status">
            <span>
              {template.rounded
                ? say(
                    'Filled from the rulebook, cut to whole hours. Holidays come from the rulebook whatever the rule says.',
                  )
                : say('Filled from the rulebook. Holidays come from the rulebook whatever the rule says.')}
            </span>
            <details>
              <summary>
                {say('{citations, plural, one {# citation} other {# citations}}', {
                  citations: template.citations.length,
                })}
              </summary>
              <ul class="citations">
                {template.citations.map(({ text: said, url }) => (
                  <li key={said}>
                    {url === null ? (
                      said
                    ) : (
                      <a href={url} target="_blank" rel="noreferrer noopener">
                        {said}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        )}
      </div>
      {text('name')}

      <section class="stack" aria-labelledby="zones-title">
        <h3 id="zones-title">{say(FIELD_WORDS.zones)}</h3>
        {draft.type === 'TIME_RESTRICTION' || draft.zones.length > 0 ? null : (
          <p class="cd-quiet small">{say('This kind of rule needs none.')}</p>
        )}
        {draft.zones.map((zone, index) => (
          <WeekEditor
            key={index}
            id={`zones-${index}`}
            zone={zone}
            locale={locale}
            error={problemOf('zones', index)}
            onChange={(changed) => set({ zones: draft.zones.with(index, changed) })}
            onCopyToAll={
              draft.zones.length > 1
                ? () => set({ zones: draft.zones.map((other) => ({ ...other, week: zone.week })) })
                : null
            }
            onRemove={() => set({ zones: draft.zones.toSpliced(index, 1) })}
          />
        ))}
        <datalist id="zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        {problemOf('zones') !== undefined && (
          <p class="cd-fault" id="zones-error">
            {problemOf('zones')}
          </p>
        )}
        <button
          id="zones"
          type="button"
          class="cd-button"
          aria-describedby={problemOf('zones') === undefined ? undefined : 'zones-error'}
          onClick={() => set({ zones: [...draft.zones, newZone(draft)] })}
        >
          {say('Add a time zone')}
        </button>
      </section>

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
      {text('maxCallsPerDay')}

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
      {text('concurrencyLimit')}
      <CopyRule {...props} onCopy={(copied) => props.onChange(copied)} />

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

/** A rule of another campaign as a beginning. */
function CopyRule({
  ask,
  campaign,
  draft,
  onCopy,
}: Pick<RuleEditorProps, 'ask' | 'campaign' | 'draft'> & { onCopy: (draft: RuleDraft) => void }) {
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

function choiceOf(choices: readonly JurisdictionChoice[], text: string): JurisdictionChoice | undefined {
  const wanted = text.trim().toLowerCase();
  return choices.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function newZone(draft: RuleDraft): RuleDraft['zones'][number] {
  const week = draft.zones.at(-1)?.week ?? Array.from({ length: 7 }, (): [number, number][] => [[9, 20]]);
  return { timeZone: '', week };
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
