import { say } from '#src/language/index.ts';
import type { RuleDraft } from '#src/rule/draft.ts';
import type { DraftFieldProps } from './draft-field.tsx';
import { FIELD_WORDS } from './rule-words.ts';
import { WeekEditor } from './week-editor.tsx';

/** The calling hours of a rule: a week for each time zone. */
export function ZonesField({ draft, set, problemOf, locale }: DraftFieldProps & { locale: string }) {
  const error = problemOf('zones');
  return (
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
      {error !== undefined && (
        <p class="cd-fault" id="zones-error">
          {error}
        </p>
      )}
      <button
        id="zones"
        type="button"
        class="cd-button"
        aria-describedby={error === undefined ? undefined : 'zones-error'}
        onClick={() => set({ zones: [...draft.zones, newZone(draft)] })}
      >
        {say('Add a time zone')}
      </button>
    </section>
  );
}

function newZone(draft: RuleDraft): RuleDraft['zones'][number] {
  const week = draft.zones.at(-1)?.week ?? Array.from({ length: 7 }, (): [number, number][] => [[9, 20]]);
  return { timeZone: '', week };
}
