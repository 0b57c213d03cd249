import type { RowSource } from '../row.ts';

export const aeRows: readonly RowSource[] = [
  {
    id: 'AE',
    code: 'AE',
    name: 'United Arab Emirates',
    hours: 'mon-sun 09:00-18:00',
    holidays: null,
    attempts: [
      { max: 1, period: 'P1D', scope: 'per-consumer-per-business', trigger: null },
      { max: 2, period: 'P7D', scope: 'per-consumer-per-business', trigger: null },
      { max: 0, period: 'P1Y', scope: 'per-consumer-per-offer', trigger: 'after-refusal' },
    ],
    consent: { kinds: ['express', 'inquiry'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Cabinet Resolution 56 of 2024 (hours, repeated calls; marketing calls only to consumers who asked for them, as the Ministry of Economy explained on 2024-08-29); penalties in Cabinet Resolution 57 of 2024',
      url: 'https://uaelegislation.gov.ae/ar/legislations/2523',
    },
    inForce: { from: '2024-08-27', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
