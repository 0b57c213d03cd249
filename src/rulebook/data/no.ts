import type { RowSource } from '../row.ts';

export const noRows: readonly RowSource[] = [
  {
    id: 'NO',
    code: 'NO',
    name: 'Norway',
    hours: 'mon-fri 09:00-21:00; sat-sun closed',
    holidays: { calendar: 'NO', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: { text: 'Markedsforingsloven s. 14', url: 'https://lovdata.no/lov/2009-01-09-2/%C2%A714' },
    inForce: { from: '2009-06-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
