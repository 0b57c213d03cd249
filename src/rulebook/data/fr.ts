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
    basis: 'regulation',
    citation: {
      text: 'Code de la consommation art. D.223-9 as inserted by Décret 2022-1313',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823',
    },
    inForce: { from: '2023-03-01', until: '2026-08-10' },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
  {
    id: 'FR:2026-08-11',
    code: 'FR',
    name: 'France',
    hours: 'mon-fri 10:00-13:00,14:00-20:00; sat-sun closed',
    holidays: { calendar: 'FR', banned: true },
    attempts: [{ max: 4, period: 'P30D', scope: 'per-consumer-per-business', trigger: null }],
    consent: { kinds: ['express', 'relationship'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Code de la consommation art. L.223-1 as replaced by Loi 2025-594 art. 13 (prior consent, or a contract in force that the call is about); arts R.223-1 to R.223-4 and D.223-9 as rewritten by Décret 2026-662',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565/2026-08-11/',
    },
    inForce: { from: '2026-08-11', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
