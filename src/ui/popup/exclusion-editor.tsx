import { useState } from 'preact/hooks';
import { say } from '#src/language/index.ts';
import type { ExclusionDraft } from '#src/rule/draft.ts';
import { ExclusionMap } from './exclusion-map.tsx';

function fieldValue(text: string): number | null {
  return text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}

/** Circles in which nobody is called: by coordinates, by a postal code, or by a click on the map. */
export function ExclusionEditor(props: {
  exclusions: readonly ExclusionDraft[];
  error: (index: number) => string | undefined;
  miles: boolean;
  centroid: (postalCode: string) => Promise<{ latitude: number; longitude: number } | null>;
  onChange: (exclusions: ExclusionDraft[]) => void;
}) {
  const { exclusions } = props;
  const change = (index: number, part: Partial<ExclusionDraft>) =>
    props.onChange(exclusions.map((zone, other) => (other === index ? { ...zone, ...part } : zone)));
  const add = (at: { latitude: number | null; longitude: number | null }) =>
    props.onChange([...exclusions, { ...at, radius: 25, unit: props.miles ? 'mi' : 'km' }]);
  return (
    <div class="stack">
      {exclusions.map((zone, index) => (
        <ExclusionRow
          key={`${zone.latitude} ${zone.longitude} ${index + 1}`}
          index={index}
          zone={zone}
          error={props.error(index)}
          onChange={(part) => change(index, part)}
          onRemove={() => props.onChange(exclusions.toSpliced(index, 1))}
        />
      ))}
      <NewExclusion centroid={props.centroid} onAdd={add} />
      <ExclusionMap exclusions={exclusions} onPick={add} />
    </div>
  );
}

function ExclusionRow(props: {
  index: number;
  zone: ExclusionDraft;
  error: string | undefined;
  onChange: (part: Partial<ExclusionDraft>) => void;
  onRemove: () => void;
}) {
  const { index, zone, error, onChange, onRemove } = props;
  const number = index + 1;
  const input = (part: 'latitude' | 'longitude' | 'radius', label: string) => (
    <label class="small-field">
      <span>{label}</span>
      <input
        id={part === 'latitude' ? `exclusions-${index}` : undefined}
        class="cd-input"
        inputMode="decimal"
        aria-label={say('{label}, exclusion zone {number, number}', { label, number })}
        aria-invalid={error !== undefined}
        defaultValue={zone[part] === null ? '' : String(zone[part])}
        onChange={(event) => onChange({ [part]: fieldValue(event.currentTarget.value) })}
      />
    </label>
  );
  return (
    <fieldset class="exclusion">
      <legend class="visually-hidden">{say('Exclusion zone {number, number}', { number })}</legend>
      {input('latitude', say('Latitude'))}
      {input('longitude', say('Longitude'))}
      {input('radius', say('Radius'))}
      <select
        class="cd-input unit"
        aria-label={say('Unit, exclusion zone {number, number}', { number })}
        value={zone.unit}
        onChange={(event) => onChange({ unit: event.currentTarget.value === 'mi' ? 'mi' : 'km' })}
      >
        <option value="km">{say('km')}</option>
        <option value="mi">{say('miles')}</option>
      </select>
      <button
        type="button"
        class="cd-button icon"
        aria-label={say('Remove exclusion zone {number, number}', { number })}
        onClick={onRemove}
      >
        ×
      </button>
      {error !== undefined && <p class="cd-fault wide">{error}</p>}
    </fieldset>
  );
}

function NewExclusion(props: {
  centroid: (postalCode: string) => Promise<{ latitude: number; longitude: number } | null>;
  onAdd: (at: { latitude: number | null; longitude: number | null }) => void;
}) {
  const [postal, setPostal] = useState('');
  const [said, setSaid] = useState('');
  const addPostal = async () => {
    const found = await props.centroid(postal);
    setSaid(
      found
        ? say('Added around {postalCode}.', { postalCode: postal.trim() })
        : say('There is no postal code {postalCode} on file.', { postalCode: postal.trim() }),
    );
    if (found) {
      props.onAdd(found);
      setPostal('');
    }
  };
  return (
    <>
      <div class="row">
        <input
          class="cd-input"
          aria-label={say('Postal code of an exclusion zone')}
          placeholder={say('Postal code')}
          value={postal}
          onInput={(event) => setPostal(event.currentTarget.value)}
        />
        <button
          type="button"
          class="cd-button"
          aria-disabled={postal.trim() === ''}
          onClick={() => postal.trim() && void addPostal()}
        >
          {say('Add')}
        </button>
        <button
          type="button"
          class="cd-button"
          onClick={() => props.onAdd({ latitude: null, longitude: null })}
        >
          {say('By coordinates')}
        </button>
      </div>
      <p class="cd-quiet small" role="status">
        {said}
      </p>
    </>
  );
}
