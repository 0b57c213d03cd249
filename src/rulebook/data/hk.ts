import type { RowSource } from '../row.ts';

export const hkRows: readonly RowSource[] = [
  {
    id: 'HK',
    code: 'HK',
    name: 'Hong Kong',
    hours: 'mon-sun 09:00-22:00',
    holidays: null,
    attempts: [{ max: 3, period: 'P7D', scope: 'per-number', trigger: null }],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'HKAB/DTCA Code of Practice on Person-to-Person Marketing Calls (rev. 2024-06-21); OFCA benchmark code; UEMO Cap. 593 for prerecorded calls',
      url: 'https://www.ofca.gov.hk/en/consumer_focus/guide/others/telemarketing_calls/industry_regulatory_scheme/index.html',
    },
    inForce: { from: '2024-06-21', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
