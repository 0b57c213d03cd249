import type { RowSource } from '../row.ts';

export const ilRows: readonly RowSource[] = [
  {
    id: 'IL',
    code: 'IL',
    name: 'Israel',
    hours: 'mon-thu 09:00-20:00; fri 09:00-13:00; sat closed; sun 09:00-20:00',
    holidays: { calendar: 'IL', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Consumer Protection Law 1981, Amendment 61 (Do Not Call Me register, enforced from 2023-01-01); no statutory hours found',
      url: 'https://www.gov.il/he/service/do-not-call',
    },
    inForce: { from: '2023-01-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
