import type { RowSource } from '../row.ts';

export const gbRows: readonly RowSource[] = [
  {
    id: 'GB',
    code: 'GB',
    name: 'United Kingdom',
    hours: 'mon-fri 08:00-21:00; sat 09:00-21:00; sun closed',
    holidays: { calendar: 'GB', banned: true },
    attempts: [{ max: 0, period: 'PT72H', scope: 'per-number', trigger: 'after-abandoned-call' }],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'DMA Telemarketing Guide (hours); Communications Act 2003 ss. 128-131 and Ofcom persistent misuse statement (in force 2017-03-01); PECR 2003 regs 19, 21; claims management (reg. 21A, since 2018-09-08) and pensions (reg. 21B, since 2019-01-09): only with consent',
      url: 'https://www.legislation.gov.uk/uksi/2003/2426',
    },
    inForce: { from: '2017-03-01', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
