import type { RowSource } from '../row.ts';

export const deRows: readonly RowSource[] = [
  {
    id: 'DE',
    code: 'DE',
    name: 'Germany',
    hours: 'mon-fri 08:00-20:00; sat 09:00-18:00; sun closed',
    holidays: { calendar: 'DE', banned: true },
    attempts: [],
    consent: { kinds: ['express'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'UWG s. 7(2) no. 1 (statute: prior express consent of consumers, at least presumed consent of others), s. 7a (its documentation); Bitkom Telefonkodex 2015 (hours)',
      url: 'https://www.gesetze-im-internet.de/uwg_2004/__7.html',
    },
    inForce: { from: '2021-10-01', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
