import type { RowSource } from '../row.ts';

export const esRows: readonly RowSource[] = [
  {
    id: 'ES',
    code: 'ES',
    name: 'Spain',
    hours: 'mon-fri 09:00-21:00; sat-sun closed',
    holidays: { calendar: 'ES', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'TRLGDCU (RDL 1/2007) art. 96.2',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555#a96',
    },
    inForce: { from: '2014-06-13', until: '2023-06-28' },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
  {
    id: 'ES:2023-06-29',
    code: 'ES',
    name: 'Spain',
    hours: 'mon-fri 09:00-21:00; sat-sun closed',
    holidays: { calendar: 'ES', banned: true },
    attempts: [],
    consent: { kinds: ['express', 'relationship', 'inquiry'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'TRLGDCU (RDL 1/2007) art. 96.2 (hours); Ley 11/2022 (LGTel) art. 66.1.b and Circular AEPD 1/2023 (consent, contract in force, or request within a year); Ley 10/2025 (since 2025-12-28: own numbers, contracts from unlawful calls void); electricity: own request only (royal decree approved 2026-02-10)',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2023-15071',
    },
    inForce: { from: '2023-06-29', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
