import type { RowSource } from '../row.ts';

export const dkRows: readonly RowSource[] = [
  {
    id: 'DK',
    code: 'DK',
    name: 'Denmark',
    hours: 'mon-fri 09:00-20:00; sat-sun closed',
    holidays: { calendar: 'DK', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Forbrugeraftaleloven s. 4 (no calls without prior request, few exceptions); no statutory hours',
      url: 'https://www.retsinformation.dk/eli/lta/2013/1457',
    },
    inForce: { from: '2014-06-13', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
