import type { RowSource } from '../row.ts';

export const ieRows: readonly RowSource[] = [
  {
    id: 'IE',
    code: 'IE',
    name: 'Ireland',
    hours: 'mon-sat 09:00-21:00; sun closed',
    holidays: { calendar: 'IE', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Central Bank Consumer Protection Code 2012, Chapter 3 (unsolicited contact); S.I. 336/2011 reg. 13',
      url: 'https://www.centralbank.ie/regulation/consumer-protection/consumer-protection-codes-regulations',
    },
    inForce: { from: '2012-01-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
  {
    id: 'IE:debt',
    code: 'IE',
    name: 'Ireland (arrears contact by regulated lenders)',
    hours: 'mon-sat 09:00-21:00; sun closed',
    holidays: { calendar: 'IE', banned: true },
    attempts: [{ max: 3, period: 'P1M', scope: 'per-debtor', trigger: null }],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Consumer Protection Code 2012, Chapter 8; Code of Conduct on Mortgage Arrears',
      url: 'https://www.centralbank.ie/regulation/consumer-protection/consumer-protection-codes-regulations',
    },
    inForce: { from: '2012-01-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
