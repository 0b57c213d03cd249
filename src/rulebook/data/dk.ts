import type { RowSource } from '../row.ts';

export const dkRows: readonly RowSource[] = [
  {
    id: 'DK',
    code: 'DK',
    name: 'Denmark',
    hours: 'mon-fri 09:00-20:00; sat-sun closed',
    holidays: { calendar: 'DK', banned: true },
    attempts: [],
    consent: { kinds: ['express', 'inquiry'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Forbrugeraftaleloven s. 4 (statute: no calls to consumers without their prior request; books, newspapers and magazines, insurance mediation, rescue and patient transport excepted); no statutory hours',
      url: 'https://www.retsinformation.dk/eli/lta/2013/1457',
    },
    inForce: { from: '2014-06-13', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
