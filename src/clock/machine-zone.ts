/** Where this machine says that it is. */

/**
 * The IANA name of the zone of this machine, in which its pages tell days; read each time, because people travel.
 * UTC where the engine does not say.
 */
export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
