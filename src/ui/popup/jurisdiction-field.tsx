import { useState } from 'preact/hooks';
import type { AskFromPage } from '#src/bridge/ask-from-page.ts';
import { say } from '#src/language/index.ts';
import type { JurisdictionChoice, RuleTemplate } from '#src/verdict/rule-template.ts';
import type { DraftFieldProps } from './draft-field.tsx';
import { FIELD_WORDS } from './rule-words.ts';
import { useAnswer } from './use-answer.ts';

/** Where a rule holds, and a way to take over the hours that the rulebook has there. */
export function JurisdictionField(props: DraftFieldProps & { ask: AskFromPage }) {
  const { ask, draft, set } = props;
  const [text, setText] = useState(draft.jurisdiction);
  const [template, setTemplate] = useState<RuleTemplate | null>(null);
  const choices = useAnswer(() => ask('rules.jurisdictions', {}), []).value ?? [];
  const chosen = choiceOf(choices, text);
  const error = props.problemOf('jurisdiction');

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

  return (
    <div class="cd-field">
      <label for="jurisdiction">{say(FIELD_WORDS.jurisdiction)}</label>
      <div class="row">
        <input
          id="jurisdiction"
          class="cd-input"
          list="jurisdictions"
          autocomplete="off"
          placeholder={say('Type a state or country')}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : 'jurisdiction-error'}
          value={text}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setText(value);
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
      {error !== undefined && (
        <p class="cd-fault" id="jurisdiction-error">
          {error}
        </p>
      )}
      {template && <FilledFromRulebook template={template} />}
    </div>
  );
}

function FilledFromRulebook({ template }: { template: RuleTemplate }) {
  return (
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
  );
}

function choiceOf(choices: readonly JurisdictionChoice[], text: string): JurisdictionChoice | undefined {
  const wanted = text.trim().toLowerCase();
  return choices.find(({ code, name }) => code.toLowerCase() === wanted || name.toLowerCase() === wanted);
}
