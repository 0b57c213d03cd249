import { say } from '#src/language/index.ts';
import { forceOn, type ShownRow } from '#src/verdict/index.ts';
import { StateMap } from './state-map.tsx';

const hoursOf = (row: ShownRow) => row.week.flat().reduce((sum, [start, end]) => sum + (end - start) / 60, 0);

/** How many hours a week each state leaves open for sales calls; a state without a row of its own has the country's. */
export function HoursMap({ rows, day, locale }: { rows: readonly ShownRow[]; day: number; locale: string }) {
  const usual = (code: string) =>
    rows
      .filter((row) => row.code === code && row.applies !== 'debt-collection' && row.channel === 'any')
      .filter((row) => row.within === null && forceOn(row, day) === 'holds')
      .sort((a, b) => hoursOf(a) - hoursOf(b))[0];
  const federal = usual('US');
  if (!federal) return null;
  const most = hoursOf(federal);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  return (
    <StateMap
      label={say('Hours a week open for sales calls, by state')}
      tileOf={(state) => {
        const row = usual(`US-${state}`) ?? federal;
        const hours = Math.min(hoursOf(row), most);
        return {
          share: Math.round(100 - (hours / most) * 100) * 2,
          line: number.format(hours),
          title: say(
            '{state}: {hours, number} hours a week{own, select, no {, as in the whole country} other {}}',
            { state, hours: Math.round(hours), own: row === federal ? 'no' : 'yes' },
          ),
          href: `#rulebook/${encodeURIComponent(row.id)}`,
        };
      }}
    />
  );
}
