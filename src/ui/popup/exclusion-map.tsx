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

/** Exclusion zones on a map; a click on it adds one. */
export function ExclusionMap({
  exclusions,
  onPick,
}: {
  exclusions: readonly ExclusionDraft[];
  onPick: (at: { latitude: number; longitude: number }) => void;
}) {
  const [view, setView] = useState<keyof typeof VIEWS>('near');
  const pick = (event: MouseEvent) => {
    const map = event.currentTarget as SVGSVGElement;
    const toMap = map.getScreenCTM()?.inverse();
    if (!toMap) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toMap);
    onPick({ latitude: Math.round(-y * 1000) / 1000, longitude: Math.round(x * 1000) / 1000 });
  };
  return (
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
              <ellipse cx={longitude} cy={-latitude} rx={degrees / widening} ry={degrees} class="zone-area" />
              <circle cx={longitude} cy={-latitude} r={view === 'world' ? 1.5 : 0.6} class="zone-centre" />
            </g>
          );
        })}
      </svg>
    </details>
  );
}
