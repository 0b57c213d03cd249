import type { RowSource } from '../row.ts';

export const zaRows: readonly RowSource[] = [
  {
    id: 'ZA',
    code: 'ZA',
    name: 'South Africa',
    hours: 'mon-fri 08:00-20:00; sat 09:00-13:00; sun closed',
    holidays: { calendar: 'ZA', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Consumer Protection Act 68 of 2008 s. 12; Regulations (GN R293 of 2011) reg. 4',
      url: 'https://www.gov.za/documents/consumer-protection-act',
    },
    inForce: { from: '2011-04-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
