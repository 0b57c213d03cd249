import type { RowSource } from '../row.ts';

export const arRows: readonly RowSource[] = [
  {
    id: 'AR',
    code: 'AR',
    name: 'Argentina',
    hours: 'mon-fri 09:00-20:00; sat 09:00-13:00; sun closed',
    holidays: { calendar: 'AR', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Ley 26.951 (Registro No Llame); no statutory hours found',
      url: 'https://www.argentina.gob.ar/normativa/nacional/ley-26951-233066',
    },
    inForce: { from: '2014-08-05', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
