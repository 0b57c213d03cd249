import type { RowSource } from '../row.ts';

export const sgRows: readonly RowSource[] = [
  {
    id: 'SG',
    code: 'SG',
    name: 'Singapore',
    hours: 'mon-sat 09:00-21:00; sun closed',
    holidays: { calendar: 'SG', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Personal Data Protection Act 2012 Part 9 (Do Not Call); no statutory hours',
      url: 'https://sso.agc.gov.sg/Act/PDPA2012',
    },
    inForce: { from: '2014-01-02', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
