import { useState } from 'preact/hooks';
import { message, say } from '#src/language/index.ts';
import { type ExclusionDraft, KM_PER_MILE } from '#src/rule/draft.ts';

const KM_PER_DEGREE = 111.195;
/** What the map shows, in degrees: longitude, latitude downwards, width, height. */
const VIEWS = {
  near: '-170 -72 120 60',
  world: '-180 -85 360 150',
} as const;
const VIEW_WORDS = { near: message('North America'), world: message('World') } as const;

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
  const [postal, setPostal] = useState('');
  const [said, setSaid] = useState('');
  const [view, setView] = useState<keyof typeof VIEWS>('near');
  const change = (index: number, part: Partial<ExclusionDraft>) =>
    props.onChange(exclusions.map((zone, other) => (other === index ? { ...zone, ...part } : zone)));
  const add = (at: { latitude: number | null; longitude: number | null }) =>
    props.onChange([...exclusions, { ...at, radius: 25, unit: props.miles ? 'mi' : 'km' }]);
  const addPostal = async () => {
    const found = await props.centroid(postal);
    setSaid(
      found
        ? say('Added around {postalCode}.', { postalCode: postal.trim() })
        : say('There is no postal code {postalCode} on file.', { postalCode: postal.trim() }),
    );
    if (found) {
      add(found);
      setPostal('');
    }
  };
  const pick = (event: MouseEvent) => {
    const map = event.currentTarget as SVGSVGElement;
    const toMap = map.getScreenCTM()?.inverse();
    if (!toMap) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toMap);
    add({ latitude: Math.round(-y * 1000) / 1000, longitude: Math.round(x * 1000) / 1000 });
  };
  return (
    <div class="stack">
      {exclusions.map((zone, index) => {
        const error = props.error(index);
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
              onChange={(event) => change(index, { [part]: fieldValue(event.currentTarget.value) })}
            />
          </label>
        );
        return (
          <fieldset class="exclusion" key={`${zone.latitude} ${zone.longitude} ${number}`}>
            <legend class="visually-hidden">{say('Exclusion zone {number, number}', { number })}</legend>
            {input('latitude', say('Latitude'))}
            {input('longitude', say('Longitude'))}
            {input('radius', say('Radius'))}
            <select
              class="cd-input unit"
              aria-label={say('Unit, exclusion zone {number, number}', { number })}
              value={zone.unit}
              onChange={(event) => change(index, { unit: event.currentTarget.value === 'mi' ? 'mi' : 'km' })}
            >
              <option value="km">{say('km')}</option>
              <option value="mi">{say('miles')}</option>
            </select>
            <button
              type="button"
              class="cd-button icon"
              aria-label={say('Remove exclusion zone {number, number}', { number })}
              onClick={() => props.onChange(exclusions.toSpliced(index, 1))}
            >
              ×
            </button>
            {error !== undefined && <p class="cd-fault wide">{error}</p>}
          </fieldset>
        );
      })}
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
        <button type="button" class="cd-button" onClick={() => add({ latitude: null, longitude: null })}>
          {say('By coordinates')}
        </button>
      </div>
      <p class="cd-quiet small" role="status">
        {said}
      </p>
      <details>
        <summary>{say('Choose on a map')}</summary>
        <div class="row">
          {(Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((name) => (
            <button
              type="button"
              class="cd-button"
              key={name}
              aria-pressed={view === name}
              onClick={() => setView(name)}
            >
              {say(VIEW_WORDS[name])}
            </button>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the fields above do the same by keyboard */}
        <svg
          class="map"
          viewBox={VIEWS[view]}
          role="img"
          aria-label={say('Map; a click adds an exclusion zone')}
          onClick={pick}
        >
          <image href="/outlines.svg" x="-180" y="-90" width="360" height="180" />
          {exclusions.map(({ latitude, longitude, radius, unit }, index) => {
            if (latitude === null || longitude === null) return null;
            const km = (radius ?? 0) * (unit === 'mi' ? KM_PER_MILE : 1);
            const degrees = Math.min(90, km / KM_PER_DEGREE);
            const widening = Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
            return (
              <g key={index}>
                <ellipse
                  cx={longitude}
                  cy={-latitude}
                  rx={degrees / widening}
                  ry={degrees}
                  class="zone-area"
                />
                <circle cx={longitude} cy={-latitude} r={view === 'world' ? 1.5 : 0.6} class="zone-centre" />
              </g>
            );
          })}
        </svg>
      </details>
    </div>
  );
}
