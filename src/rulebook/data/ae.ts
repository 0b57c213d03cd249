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
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Cabinet Resolution 56 of 2024; penalties in Cabinet Resolution 57 of 2024',
      url: 'https://uaelegislation.gov.ae/',
    },
    inForce: { from: '2024-08-27', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
