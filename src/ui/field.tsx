import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** For pages that ask for something; a console's surfaces have fields of their own. */
export const fieldStyles = `
.cd-icon { inline-size: var(--cd-rem); block-size: var(--cd-rem); flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.cd-fault:has(> .cd-icon) { display: flex; gap: var(--cd-space-15); align-items: flex-start; }
.cd-fault > .cd-icon { inline-size: var(--cd-symbol); block-size: var(--cd-symbol); margin-block-start: 0.15em; }
.cd-select { position: relative; display: block; min-inline-size: 0; }
.cd-select > select { appearance: none; padding-inline-end: calc(var(--cd-rem) * 1.75); text-overflow: ellipsis; cursor: pointer; }
.cd-select > .cd-icon { position: absolute; inset-inline-end: var(--cd-space-2); inset-block-start: 50%; translate: 0 -50%; pointer-events: none; color: var(--cd-text-quiet); }
.cd-field > [aria-live]:empty { margin-block-start: calc(-1 * var(--cd-space-1)); }
.cd-callout { display: flex; flex-wrap: wrap; gap: var(--cd-space-1) var(--cd-space-2); align-items: flex-start; padding: var(--cd-space-2) var(--cd-space-3); border: 1px solid var(--cd-line); border-inline-start: 3px solid var(--cd-text-quiet); border-radius: var(--cd-radius); background: var(--cd-sunken); }
.cd-callout > div { flex: 1 1 calc(var(--cd-rem) * 12); min-inline-size: 0; }
.cd-callout > .cd-icon { margin-block-start: 0.18em; color: var(--cd-text-quiet); }
.cd-callout[data-kind="fault"] { border-color: var(--cd-blocked-line); border-inline-start-color: var(--cd-blocked); background: var(--cd-blocked-surface); }
.cd-callout[data-kind="fault"] > .cd-icon { color: var(--cd-blocked); }
@media (forced-colors: active) { .cd-callout { border-color: CanvasText; } }
`;

/** What a control of a field must carry: its label, its hint and what is wrong with it are told by these. */
export interface FieldNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label over it; under it what is wrong with it, or else a hint. */
export function Field(props: {
  label: string;
  hint?: string;
  /** Null while nothing is wrong. */
  fault?: string | null;
  children: (names: FieldNames) => ComponentChildren;
}) {
  const { label, hint, fault = null, children } = props;
  const id = useId();
  const about = fault === null ? hint : fault;
  return (
    <div class="cd-field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-describedby': about === undefined ? undefined : `${id}-about`,
        'aria-invalid': fault !== null,
      })}
      {/* In the page before there is a fault, so that one is heard when it comes. */}
      <div id={`${id}-about`} aria-live="polite">
        {fault !== null ? (
          <p class="cd-fault">
            <Icon name="fault" />
            <span>{fault}</span>
          </p>
        ) : (
          hint !== undefined && <p class="cd-hint">{hint}</p>
        )}
      </div>
    </div>
  );
}

/** A list to choose one of. */
export function Choice<T extends string>(props: {
  label: string;
  hint?: string;
  value: T;
  choices: Readonly<Record<T, string>>;
  onChange: (value: T) => void;
}) {
  const { label, hint, value, choices, onChange } = props;
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(names) => (
        <span class="cd-select">
          <select
            {...names}
            class="cd-input"
            value={value}
            onChange={(event) => onChange(event.currentTarget.value as T)}
          >
            {(Object.entries(choices) as [T, string][]).map(([name, text]) => (
              <option key={name} value={name}>
                {text}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </span>
      )}
    </Field>
  );
}

/** At most two sentences that stand out from what is around them. */
export function Callout(props: {
  kind: 'fault' | 'done';
  children: ComponentChildren;
  action?: ComponentChildren;
}) {
  const { kind, children, action } = props;
  return (
    <div class="cd-callout" data-kind={kind} role={kind === 'fault' ? 'alert' : undefined}>
      <Icon name={kind === 'fault' ? 'fault' : 'tick'} />
      <div>{children}</div>
      {action}
    </div>
  );
}
