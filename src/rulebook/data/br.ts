import type { RowSource } from '../row.ts';

export const brRows: readonly RowSource[] = [
  {
    id: 'BR',
    code: 'BR',
    name: 'Brazil',
    hours: 'mon-fri 09:00-21:00; sat 10:00-16:00; sun closed',
    holidays: { calendar: 'BR', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'code-of-practice',
    citation: {
      text: 'PROBARE self-regulation code; Anatel prefix 0303 and abusive-call rules; Nao Me Perturbe',
      url: 'https://www.probare.org.br/',
    },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
  {
    id: 'BR-RJ',
    code: 'BR-RJ',
    name: 'Rio de Janeiro state',
    hours: 'mon-fri 08:00-18:00; sat-sun closed',
    holidays: { calendar: 'BR-RJ', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'statute',
    citation: {
      text: 'Lei estadual 4.896/2006 as amended by Lei 7.853/2018',
      url: 'http://alerjln1.alerj.rj.gov.br/',
    },
    inForce: { from: '2018-05-15', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
