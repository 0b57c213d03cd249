import type { RowSource } from '../row.ts';

export const itRows: readonly RowSource[] = [
  {
    id: 'IT',
    code: 'IT',
    name: 'Italy',
    hours: 'mon-fri 09:00-20:00; sat 10:00-19:00; sun closed',
    holidays: { calendar: 'IT', banned: true, eveHours: '10:00-19:00' },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'Codice di condotta telemarketing e teleselling (Garante 7 March 2024, G.U. 27 March 2024); D.P.R. 26/2022 (opt-out register)',
      url: 'https://www.garanteprivacy.it/codice-condotta-telemarketing',
    },
    inForce: { from: '2024-09-28', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
