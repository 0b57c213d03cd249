import type { RowSource } from '../row.ts';

export const trRows: readonly RowSource[] = [
  {
    id: 'TR',
    code: 'TR',
    name: 'Turkey',
    hours: 'mon-fri 09:00-19:00; sat 10:00-17:00; sun closed',
    holidays: { calendar: 'TR', banned: true },
    attempts: [],
    consent: { kinds: ['express'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Law 6563 arts 2 and 6 (statute: prior consent for commercial messages, calls among them; traders excepted) and Regulation on Commercial Communication and Commercial Electronic Messages (IYS); no statutory call hours found',
      url: 'https://iys.org.tr/',
    },
    inForce: { from: '2015-07-15', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
