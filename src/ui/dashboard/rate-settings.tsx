import { say } from '#src/language/index.ts';
import { AmountField } from './amount-field.tsx';
import { Part, type SettingsPartProps } from './settings-part.tsx';

/** How fast CXone is asked. */
export function RateSettings({ settings, isLocked, set }: SettingsPartProps) {
  const { rate } = settings;
  return (
    <Part title={say('Rate')} locked={isLocked('rate')}>
      <AmountField
        label={say('Requests a second, at most')}
        value={rate.perSecond}
        min={1}
        max={1_000}
        onChange={(perSecond) => void set({ rate: { ...rate, perSecond } })}
      />
      <AmountField
        label={say('Milliseconds between two contacts that are sent')}
        value={rate.upsertSpacingMs}
        min={0}
        max={5_000}
        onChange={(upsertSpacingMs) => void set({ rate: { ...rate, upsertSpacingMs } })}
      />
    </Part>
  );
}
