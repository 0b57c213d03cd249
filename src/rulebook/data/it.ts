import type { RowSource } from '../row.ts';

export const itRows: readonly RowSource[] = [
  {
    id: 'IT',
    code: 'IT',
    name: 'Italy',
    hours: 'mon-fri 09:00-20:00; sat 10:00-19:00; sun closed',
    holidays: { calendar: 'IT', banned: true, eveHours: '10:00-19:00' },
    attempts: [],
    consent: { kinds: ['express', 'inquiry'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'Codice di condotta telemarketing e teleselling (Garante 7 March 2024: hours); Codice privacy art. 130(3) and (3-bis) (statute: consent for numbers outside public directories); D.P.R. 26/2022 (opt-out register); electricity and gas since 2026-06-19: consent or own request only',
      url: 'https://www.garanteprivacy.it/codice-condotta-telemarketing',
    },
    inForce: { from: '2024-09-28', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
