import type { RowSource } from '../row.ts';

export const beRows: readonly RowSource[] = [
  {
    id: 'BE',
    code: 'BE',
    name: 'Belgium',
    hours: 'mon-fri 09:00-20:00; sat 10:00-18:00; sun closed',
    holidays: { calendar: 'BE', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Code de droit economique VI.110-VI.115 (do-not-call-me list); no statutory hours',
      url: 'https://economie.fgov.be/fr/themes/ventes/publicite/ne-mappelez-plus',
    },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
