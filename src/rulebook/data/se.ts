import type { RowSource } from '../row.ts';

export const seRows: readonly RowSource[] = [
  {
    id: 'SE',
    code: 'SE',
    name: 'Sweden',
    hours: 'mon-fri 09:00-20:00; sat 10:00-16:00; sun closed',
    holidays: { calendar: 'SE', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Kontakta/SWEDMA ethical rules for consumer telephone sales (2021-07-01); Marknadsforingslagen ss. 5, 6, 21; NIX-Telefon',
      url: 'https://www.kontakta.se/etiska-regler-for-forsaljning-och-marknadforing-over-telefon-till-konsument',
    },
    inForce: { from: '2021-07-01', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
