import type { RowSource } from '../row.ts';

export const clRows: readonly RowSource[] = [
  {
    id: 'CL',
    code: 'CL',
    name: 'Chile',
    hours: 'mon-sat 08:00-20:00; sun closed',
    holidays: { calendar: 'CL', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Ley 19.496 art. 28 B (No Molestar); Subtel Res. Ex. 286/2025 (prefixes 600 and 809)',
      url: 'https://www.bcn.cl/leychile/navegar?idNorma=61438',
    },
    inForce: { from: '2025-08-07', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
  {
    id: 'CL:debt',
    code: 'CL',
    name: 'Chile (extrajudicial collection)',
    hours: 'mon-sat 08:00-20:00; sun closed',
    holidays: { calendar: 'CL', banned: true },
    attempts: [
      { max: 1, period: 'P7D', scope: 'per-debt', trigger: null },
      { max: 2, period: 'P7D', scope: 'per-debt', trigger: null },
    ],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Ley 19.496 art. 37 as amended by Ley 21.320',
      url: 'https://www.bcn.cl/leychile/navegar?idNorma=1158983',
    },
    inForce: { from: '2021-04-20', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
