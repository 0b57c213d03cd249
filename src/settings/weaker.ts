/** Which of an organisation's and a person's choices protect less than before. */
import { canonicalJson } from '#src/schema/fingerprint.ts';
import type { Settings } from './settings.ts';

const STRICTNESS = { reason: 0, approval: 1, never: 2 } as const;

const isOther = (before: unknown, after: unknown) => canonicalJson(before) !== canonicalJson(after);

/**
 * By their names, as `guard.overrides`. What cannot be told to be stricter counts: another purpose, a rulebook that the
 * organisation changes otherwise, a screen on which other words launch.
 */
export function weakerChoices(before: Settings, after: Settings): string[] {
  const known = new Set(before.guard.approvers.map((approver) => canonicalJson(approver)));
  const weaker: Readonly<Record<string, boolean>> = {
    'guard.whenUndecided': before.guard.whenUndecided === 'hold' && after.guard.whenUndecided === 'warn',
    'guard.overrides': STRICTNESS[after.guard.overrides] < STRICTNESS[before.guard.overrides],
    'guard.approvers': after.guard.approvers.some((approver) => !known.has(canonicalJson(approver))),
    'judging.strategy':
      after.judging.strategy !== before.judging.strategy && after.judging.strategy !== 'all-evidence',
    'judging.campaign': isOther(before.judging.campaign, after.judging.campaign),
    'judging.safetyMarginMinutes': after.judging.safetyMarginMinutes < before.judging.safetyMarginMinutes,
    'judging.otherNumbers': before.judging.otherNumbers === 'count' && after.judging.otherNumbers === 'alone',
    'judging.consentsElsewhere':
      after.judging.consentsElsewhere !== null &&
      isOther(before.judging.consentsElsewhere, after.judging.consentsElsewhere),
    amendments: isOther(before.amendments, after.amendments),
    screens: isOther(before.screens, after.screens),
    'watch.everyMinutes':
      before.watch.everyMinutes > 0 &&
      (after.watch.everyMinutes === 0 || after.watch.everyMinutes > before.watch.everyMinutes),
  };
  return Object.keys(weaker).filter((name) => weaker[name]);
}
