import { say } from '#src/language/index.ts';
import type { DraftField, RuleDraft } from '#src/rule/draft.ts';
import { FIELD_WORDS } from './rule-words.ts';

/** What every field of a rule is given. */
export interface DraftFieldProps {
  readonly draft: RuleDraft;
  /** Changes parts of the draft; what was said to be wrong with them is no longer shown. */
  readonly set: (part: Partial<RuleDraft>) => void;
  /** What is wrong with a field, or with the part of it at a position. */
  readonly problemOf: (field: DraftField, index?: number) => string | undefined;
}

/** A field of a rule that is one line of text, or a number. */
export function DraftTextField(
  props: DraftFieldProps & { field: 'name' | 'maxCallsPerDay' | 'concurrencyLimit' },
) {
  const { draft, set, field } = props;
  const error = props.problemOf(field);
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
}
