import type { RowSource } from '../row.ts';

export const mxRows: readonly RowSource[] = [
  {
    id: 'MX',
    code: 'MX',
    name: 'Mexico',
    hours: 'mon-fri 09:00-20:00; sat 10:00-15:00; sun closed',
    holidays: { calendar: 'MX', banned: true },
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'practice',
    citation: {
      text: 'Ley Federal de Proteccion al Consumidor arts 16-18 (REPEP); REUS for financial firms; no statutory hours found',
      url: 'https://repep.profeco.gob.mx/',
    },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
  {
    id: 'MX:debt',
    code: 'MX',
    name: 'Mexico (collection agencies of financial firms)',
    hours: 'mon-fri 07:00-22:00; sat-sun closed',
    holidays: { calendar: 'MX', banned: true },
    attempts: [],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'CONDUSEF Disposiciones de caracter general aplicables a las entidades financieras en materia de Despachos de Cobranza (DOF 2014-10-07)',
      url: 'https://www.condusef.gob.mx/',
    },
    inForce: { from: '2014-10-07', until: null },
    reviewed: '2026-11-01',
    confidence: 'known',
  },
];
