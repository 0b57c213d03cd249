import type { RowSource } from '../row.ts';

export const fiRows: readonly RowSource[] = [
  {
    id: 'FI',
    code: 'FI',
    name: 'Finland',
    hours: 'mon-fri 09:00-21:00; sat 09:00-18:00; sun closed',
    holidays: { calendar: 'FI', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'Kuluttajansuojalaki ch. 6 (written confirmation of telephone sales); Laki sähköisen viestinnän palveluista s. 201 (mobile subscriptions are offered to own customers or on request only); ASML telemarketing code (hours)',
      url: 'https://www.finlex.fi/fi/laki/ajantasa/1978/19780038',
    },
    inForce: { from: '2023-01-01', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
