import type { RowSource } from '../row.ts';

export const ptRows: readonly RowSource[] = [
  {
    id: 'PT',
    code: 'PT',
    name: 'Portugal',
    hours: 'mon-sun 09:00-22:00',
    holidays: null,
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Decreto-Lei 134/2009 (call centres), as amended by DL 72-A/2010',
      url: 'https://diariodarepublica.pt/dr/detalhe/decreto-lei/134-2009-494477',
    },
    inForce: { from: '2009-11-29', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
