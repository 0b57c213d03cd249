import type { RowSource } from '../row.ts';

export const atRows: readonly RowSource[] = [
  {
    id: 'AT',
    code: 'AT',
    name: 'Austria',
    hours: 'mon-fri 08:00-20:00; sat 09:00-18:00; sun closed',
    holidays: { calendar: 'AT', banned: true },
    attempts: [],
    consent: { kinds: ['express'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'TKG 2021 s. 174(1) (statute: prior consent of every user, companies too; revocable at any time); no statutory hours',
      url: 'https://www.ris.bka.gv.at/GeltendeFassung.wxe?Abfrage=Bundesnormen&Gesetzesnummer=20011678',
    },
    inForce: { from: '2021-11-01', until: null },
    reviewed: '2026-11-25',
    confidence: 'known',
  },
];
