import { say } from '#src/language/index.ts';
import type { LaunchFinding } from './finding.ts';

/** What is wrong, and what to change where in CXone. */
export function findingWords({ check, about, found }: LaunchFinding): string {
  switch (check) {
    case 'hours-wider-than-law':
      return say(
        '{about} is called {found}, which is wider than the law. Narrow it: ACD Skills, Parameters, Time Zones.',
        { about, found },
      );
    case 'no-calling-hours':
      return say('No time zone has calling hours. Set them: ACD Skills, Parameters, Time Zones.');
    case 'attempts-above-law':
      return say(
        '{found} attempts in a day are possible and {about} lawful for some contacts. Lower it: ACD Skills, Parameters, Retry.',
        { found, about },
      );
    case 'no-attempt-limit':
      return say(
        'Attempts on one contact have no limit. Set restricted calling: ACD Skills, Parameters, Retry.',
      );
    case 'dnc-contributes-only':
      return say('{about} is added to and not scrubbed. Assign it: Lists, DNC, the group, Scrubbed.', {
        about,
      });
    case 'dnc-inactive':
      return say('{about} is scrubbed and not active, so it holds nobody back. Activate it: Lists, DNC.', {
        about,
      });
    case 'dnc-none':
      return say('No active do-not-call group is scrubbed. Assign one: Lists, DNC, the group, Scrubbed.');
    case 'suppression-suspended':
      return say(
        'All call suppression is suspended for the tenant. Resume it in the business unit’s settings.',
      );
    case 'callbacks-on-holidays':
      return say(
        'Callbacks are delivered on do-not-call holidays. Switch it off: ACD Skills, Parameters, General.',
      );
    case 'priorities-on-holidays':
      return say(
        'Priority contacts are delivered on do-not-call holidays. Switch it off: ACD Skills, Parameters, General.',
      );
    case 'default-time-zone':
      return say(
        'Records without a time zone are given {about}. Reject them at upload instead: Lists, Field Mapping.',
        { about },
      );
    case 'starts-itself':
      return say(
        'A schedule starts this skill by itself; no page can hold that. See ACD Skills, Parameters, Schedule.',
      );
    case 'address-missing':
      return say(
        'Contacts with neither postal code nor state: {found}. Add them to the list and upload it again.',
        { found },
      );
  }
}
