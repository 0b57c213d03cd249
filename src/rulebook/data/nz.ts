import type { RowSource } from '../row.ts';

export const nzRows: readonly RowSource[] = [
  {
    id: 'NZ',
    code: 'NZ',
    name: 'New Zealand',
    hours: 'mon-sat 08:00-21:00; sun closed',
    holidays: { calendar: 'NZ', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'NZ Marketing Association Telemarketing Code of Practice; Fair Trading Act 1986 (uninvited direct sales)',
      url: 'https://www.marketing.org.nz/',
    },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
