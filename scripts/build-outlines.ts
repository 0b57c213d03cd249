/**
 * Writes public/outlines.svg, the small map on which an exclusion zone is placed: countries from world-atlas (ISC;
 * Natural Earth, public domain) and US states from us-atlas (ISC; US Census, public domain), one unit a degree,
 * longitude to the right, latitude downwards. Run it again when either package moves.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);
const world = require('world-atlas/countries-110m.json') as Topology;
const states = require('us-atlas/states-10m.json') as Topology;

type Line = readonly (readonly number[])[];

/** Lines in steps of a fraction of a degree: what is finer cannot be seen on a map of this size. */
function pathOf(lines: readonly Line[], stepsPerDegree: number): string {
  return lines
    .map((line) => {
      const points: string[] = [];
      for (const [longitude = 0, latitude = 0] of line) {
        const round = (degrees: number) => Math.round(degrees * stepsPerDegree) / stepsPerDegree;
        const point = `${round(longitude)} ${round(-latitude)}`;
        if (points.at(-1) !== point) points.push(point);
      }
      return points.length > 1 ? `M${points.join('L')}` : '';
    })
    .join('');
}

function linesOf(topology: Topology, name: string): Line[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`There is no ${name}`);
  return mesh(topology, object as never).coordinates as unknown as Line[];
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180" width="360" height="180">
<title>Countries and US states</title>
<g fill="none" stroke="#7d8590" vector-effect="non-scaling-stroke" stroke-linejoin="round">
<path stroke-width=".25" d="${pathOf(linesOf(world, 'countries'), 4)}"/>
<path stroke-width=".1" d="${pathOf(linesOf(states, 'states'), 5)}"/>
</g>
</svg>
`;
writeFileSync(new URL('../public/outlines.svg', import.meta.url), svg);
console.log(`public/outlines.svg: ${(svg.length / 1024).toFixed(0)} kB`);
