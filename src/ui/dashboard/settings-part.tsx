import type { ComponentChildren } from 'preact';
import { say } from '#src/language/index.ts';
import type { EffectiveSettings, Settings, SettingsPart } from '#src/settings/index.ts';

/** What every part of the settings tab is given. */
export interface SettingsPartProps {
  readonly settings: EffectiveSettings['settings'];
  /** Whether the organisation has set this part. */
  readonly isLocked: (part: SettingsPart) => boolean;
  /** Changes parts of the settings. It never rejects: a refusal is said at the top of the tab. */
  readonly set: (parts: Partial<Settings>) => Promise<void>;
}

/** A part of the settings; what the organisation has set is shown and cannot be changed. */
export function Part({
  title,
  locked,
  children,
}: {
  title: string;
  locked: boolean;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="panel" disabled={locked}>
      <legend class="legend">{title}</legend>
      {locked && <p class="cd-quiet">{say('Your organisation has set this.')}</p>}
      {children}
    </fieldset>
  );
}
