import type { RowSource } from '../row.ts';

export const frRows: readonly RowSource[] = [
  {
    id: 'FR',
    code: 'FR',
    name: 'France',
    hours: 'mon-fri 10:00-13:00,14:00-20:00; sat-sun closed',
    holidays: { calendar: 'FR', banned: true },
    attempts: [
      { max: 4, period: 'P30D', scope: 'per-consumer-per-business', trigger: null },
      { max: 0, period: 'P60D', scope: 'per-consumer-per-business', trigger: 'after-refusal' },
    ],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Code de la consommation art. D.223-9 (Decret 2022-1313); art. L.223-1 as replaced by Loi 2025-594 art. 13',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823',
    },
    inForce: { from: '2023-03-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
