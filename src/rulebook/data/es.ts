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
      text: 'TRLGDCU (RDL 1/2007) art. 96.2; Ley 11/2022 (LGTel) art. 66.1.b',
      url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555#a96',
    },
    inForce: { from: '2014-06-13', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
