import type { RowSource } from '../row.ts';

export const krRows: readonly RowSource[] = [
  {
    id: 'KR',
    code: 'KR',
    name: 'South Korea',
    hours: 'mon-sun 08:00-21:00',
    holidays: null,
    attempts: [{ max: 1, period: 'P1D', scope: 'per-consumer-per-business', trigger: null }],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Network Act art. 50(3) (21:00-08:00 needs separate consent); Financial Consumer Protection Act enforcement rules (8:00-21:00)',
      url: 'https://www.law.go.kr/',
    },
    inForce: { from: '2014-11-29', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
  {
    id: 'KR:debt',
    code: 'KR',
    name: 'South Korea (debt collection)',
    hours: 'mon-sun 08:00-21:00',
    holidays: null,
    attempts: [{ max: 7, period: 'P7D', scope: 'per-debt', trigger: null }],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Fair Debt Collection Act art. 9; Personal Debtor Protection Act (2024)',
      url: 'https://www.law.go.kr/',
    },
    inForce: { from: '2024-10-17', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
