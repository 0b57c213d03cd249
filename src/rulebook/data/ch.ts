import type { RowSource } from '../row.ts';

export const chRows: readonly RowSource[] = [
  {
    id: 'CH',
    code: 'CH',
    name: 'Switzerland',
    hours: 'mon-fri 08:00-20:00; sat 09:00-16:00; sun closed',
    holidays: { calendar: 'CH', banned: true },
    attempts: [],
    consent: { kinds: ['express', 'relationship'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'UWG art. 3(1)(u) (statute: no advertising calls to subscribers with an asterisk in the directory, nor to those not in it, but by whom they deal with) and (v)-(w); no statutory hours',
      url: 'https://www.fedlex.admin.ch/eli/cc/1988/223_223_223/de',
    },
    inForce: { from: '2021-01-01', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
