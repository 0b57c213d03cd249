import type { RowSource } from '../row.ts';

export const nlRows: readonly RowSource[] = [
  {
    id: 'NL',
    code: 'NL',
    name: 'Netherlands',
    hours: 'mon-fri 09:00-22:00; sat 10:00-16:00; sun closed',
    holidays: {
      calendar: 'NL',
      banned: true,
      dateHours: { '05-04': '09:00-18:30', '12-05': '09:00-18:30', '12-24': '09:00-18:30' },
    },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'Code Telemarketing (CTM) of the Dutch Advertising Code, art. 9 (2012 text), versions 2020 and 2024-10-15; Telecommunicatiewet art. 11.7 (opt-in since 2021-07-01)',
      url: 'https://www.reclamecode.nl/nrc/telemarketing-code-ctm-2020/',
    },
    inForce: { from: '2012-07-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
