const LAUNCH_CHECKS = [
  'hours-wider-than-law',
  'no-calling-hours',
  'attempts-above-law',
  'no-attempt-limit',
  'dnc-contributes-only',
  'dnc-inactive',
  'dnc-none',
  'suppression-suspended',
  'callbacks-on-holidays',
  'priorities-on-holidays',
  'default-time-zone',
  'starts-itself',
  'address-missing',
] as const;

export interface LaunchFinding {
  readonly check: (typeof LAUNCH_CHECKS)[number];
  /** The zone, group or number it is about; empty for the setting as a whole. */
  readonly about: string;
  /** Minutes of the local day, or a count, where there is one to tell. */
  readonly found: string | null;
}
