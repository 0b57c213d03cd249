import type { RowSource } from '../row.ts';

export const plRows: readonly RowSource[] = [
  {
    id: 'PL',
    code: 'PL',
    name: 'Poland',
    hours: 'mon-fri 08:00-20:00; sat 09:00-18:00; sun closed',
    holidays: { calendar: 'PL', banned: true },
    attempts: [],
    consent: { kinds: ['express'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Prawo komunikacji elektronicznej art. 398 (statute: prior consent of every subscriber or end user, companies too); no statutory hours',
      url: 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001221',
    },
    inForce: { from: '2024-11-10', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
