import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import { Field } from '../field.tsx';

/** A whole number within bounds; what was typed and cannot be is shown, and does not hold. */
export function AmountField(props: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}) {
  const { label, value, min, max, onChange } = props;
  /** What was typed and cannot be; null while it is what holds. */
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <Field
      label={label}
      fault={
        wrong === null
          ? null
          : say(
              'Enter a whole number from {min, number} to {max, number}. Until then {value, number} holds.',
              { min, max, value },
            )
      }
    >
      {(names) => (
        <input
          {...names}
          class="cd-input amount"
          type="number"
          value={wrong ?? value}
          min={min}
          max={max}
          step={1}
          onChange={(event) => {
            const { value: typed, valueAsNumber: wanted } = event.currentTarget;
            const holds = Number.isInteger(wanted) && wanted >= min && wanted <= max;
            setWrong(holds ? null : typed);
            if (holds) onChange(wanted);
          }}
        />
      )}
    </Field>
  );
}
