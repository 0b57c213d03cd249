import type { RowSource } from '../row.ts';

export const coRows: readonly RowSource[] = [
  {
    id: 'CO',
    code: 'CO',
    name: 'Colombia',
    hours: 'mon-fri 07:00-19:00; sat 08:00-15:00; sun closed',
    holidays: { calendar: 'CO', banned: true },
    attempts: [
      { max: 1, period: 'P1D', scope: 'per-consumer-per-business', trigger: null },
      { max: 0, period: 'P7D', scope: 'per-consumer-per-business', trigger: 'after-conversation' },
    ],
    consent: { kinds: ['express'] },
    applies: 'all',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Ley 2300 de 2023 arts 2-5 (only over channels that the consumer has authorised; hours and frequency; offers and collection)',
      url: 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=213930',
    },
    inForce: { from: '2023-10-10', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
