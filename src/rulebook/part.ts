/** Rows that bind a part of their jurisdiction only, as a city's own rules. */
import type { PartOfJurisdiction } from './row.ts';

/** What a contact's data say about where in a state the person is, as they are written. */
export interface PartEvidence {
  readonly postalCodes: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
}

/** Five digits of a ZIP code, with or without the four that may follow. */
const ZIP = /(?<!\d)(\d{5})(?:[-\s]?\d{4})?(?!\d)/;
const NORTH_AMERICAN = /^\+1(\d{3})\d{7}$/;

/**
 * Whether a person lies in a part of a jurisdiction: `perhaps` where codes contradict each other or none of them
 * tells, as an area code of another state.
 */
export function liesWithin(part: PartOfJurisdiction, evidence: PartEvidence): 'yes' | 'perhaps' | 'no' {
  const findings = new Set<'yes' | 'no'>();
  const look = (code: string | undefined, kind: 'postalCodes' | 'areaCodes') => {
    const starts = (prefix: string) => code?.startsWith(prefix) === true;
    if (part.inside[kind].some(starts)) findings.add('yes');
    else if (part.outside[kind].some(starts)) findings.add('no');
  };
  for (const text of evidence.postalCodes) look(ZIP.exec(text)?.[1], 'postalCodes');
  for (const phone of evidence.phones) look(NORTH_AMERICAN.exec(phone)?.[1], 'areaCodes');
  const [finding, contradicting] = findings;
  return finding === undefined || contradicting !== undefined ? 'perhaps' : finding;
}
