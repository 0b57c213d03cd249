import type { RowSource } from '../row.ts';

export const inRows: readonly RowSource[] = [
  {
    id: 'IN',
    code: 'IN',
    name: 'India (commercial communications)',
    hours: 'mon-sun 10:00-21:00',
    holidays: null,
    attempts: [],
    applies: 'telemarketing',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'TRAI Telecom Commercial Communications Customer Preference Regulations 2018 (time bands)',
      url: 'https://www.trai.gov.in/release-publication/regulations',
    },
    inForce: { from: '2019-02-28', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
  {
    id: 'IN:debt',
    code: 'IN',
    name: 'India (loan recovery)',
    hours: 'mon-sun 08:00-19:00',
    holidays: null,
    attempts: [],
    applies: 'debt-collection',
    channel: 'any',
    basis: 'regulation',
    citation: {
      text: 'RBI circular of 12 August 2022, Outsourcing of Financial Services - Responsibilities of Regulated Entities Employing Recovery Agents',
      url: 'https://www.rbi.org.in/Scripts/NotificationUser.aspx?Id=12377',
    },
    inForce: { from: '2022-08-12', until: null },
    reviewed: '2026-11-01',
    confidence: 'sourced',
  },
];
