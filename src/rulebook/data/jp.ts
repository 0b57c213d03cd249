import type { RowSource } from '../row.ts';

export const jpRows: readonly RowSource[] = [
  {
    id: 'JP',
    code: 'JP',
    name: 'Japan (telephone solicitation sales)',
    hours: 'mon-sun 08:00-21:00',
    holidays: null,
    attempts: [{ max: 0, period: 'P1Y', scope: 'per-consumer-per-business', trigger: 'after-refusal' }],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'guidance',
    citation: {
      text: 'Act on Specified Commercial Transactions arts 16-17, 22; Enforcement Ordinance art. 23 (annoying manner) and agency circular',
      url: 'https://elaws.e-gov.go.jp/document?lawid=351AC0000000057',
    },
    inForce: { from: '1996-11-21', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
  {
    id: 'JP:debt',
    code: 'JP',
    name: 'Japan (money-lending collection)',
    hours: 'mon-sun 08:00-21:00',
    holidays: null,
    attempts: [{ max: 3, period: 'P1D', scope: 'per-debtor', trigger: null }],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'Money Lending Business Act art. 21(1)(i); Enforcement Regulation art. 19(1)',
      url: 'https://elaws.e-gov.go.jp/document?lawid=358AC1000000032',
    },
    inForce: { from: '2007-12-19', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
