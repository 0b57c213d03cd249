import type { RowSource } from '../row.ts';

export const ptRows: readonly RowSource[] = [
  {
    id: 'PT',
    code: 'PT',
    name: 'Portugal',
    hours: 'mon-sun 09:00-22:00',
    holidays: null,
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Decreto-Lei 134/2009 (call centres), as amended by DL 72-A/2010',
      url: 'https://diariodarepublica.pt/dr/detalhe/decreto-lei/134-2009-494477',
    },
    inForce: { from: '2009-11-29', until: '2012-08-29' },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
  {
    id: 'PT:2012-08-30',
    code: 'PT',
    name: 'Portugal',
    hours: 'mon-sun 09:00-22:00',
    holidays: null,
    attempts: [],
    consent: { kinds: ['express'] },
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Decreto-Lei 134/2009 (call centres), as amended by DL 72-A/2010 (hours); Lei 41/2004 art. 13-A(1) as amended by Lei 46/2012 (prior express consent of natural persons; that it covers live calls is disputed)',
      url: 'https://www.pgdlisboa.pt/leis/lei_mostra_articulado.php?nid=707&tabela=leis',
    },
    inForce: { from: '2012-08-30', until: null },
    reviewed: '2026-11-25',
    confidence: 'sourced',
  },
];
