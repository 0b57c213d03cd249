import type { RowSource } from '../row.ts';

const ALL_DAYS = (hours: string) => Array.from({ length: 7 }, () => hours);

/** The federal calling hours of the United States; state law comes on top of them, never instead. */
const unitedStates: RowSource = {
  id: 'US',
  code: 'US',
  name: 'United States, federal',
  hours: ALL_DAYS('08:00-21:00'),
  basis: 'regulation',
  citation: {
    text: '47 CFR 64.1200(c)(1); 16 CFR 310.4(c)',
    url: 'https://www.law.cornell.edu/cfr/text/47/64.1200',
  },
  inForce: { from: '1992-12-20', until: null },
  reviewed: '2026-11-01',
  applies: 'telemarketing',
  channel: 'any',
};

/**
 * Places for which this rulebook has no national law yet: the calling hours of the contact integration, as
 * house practice. Practice asks for a person's review and never blocks.
 */
function houseHours(code: string, name: string): RowSource {
  return {
    id: `${code}:house`,
    code,
    name,
    hours: ALL_DAYS('08:00-21:00'),
    basis: 'practice',
    citation: { text: 'House calling hours; national law is not in this rulebook yet', url: null },
    inForce: { from: null, until: null },
    reviewed: '2026-11-01',
    applies: 'telemarketing',
    channel: 'any',
  };
}

export const ROWS: readonly RowSource[] = [
  unitedStates,
  houseHours('GB', 'United Kingdom'),
  houseHours('DE', 'Germany'),
  houseHours('FR', 'France'),
  houseHours('JP', 'Japan'),
  houseHours('AU', 'Australia'),
  houseHours('CA', 'Canada'),
];
