import type { RowSource } from '../row.ts';

export const trRows: readonly RowSource[] = [
  {
    id: 'TR',
    code: 'TR',
    name: 'Turkey',
    hours: 'mon-fri 09:00-19:00; sat 10:00-17:00; sun closed',
    holidays: { calendar: 'TR', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Law 6563 and Regulation on Commercial Communication and Commercial Electronic Messages (opt-in, IYS); no statutory call hours found',
      url: 'https://iys.org.tr/',
    },
    inForce: { from: '2015-07-15', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
