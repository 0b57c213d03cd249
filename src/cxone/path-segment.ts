import { CxoneError } from './errors.ts';

/** What a URL takes for the way to another place, and what no id of CXone's has. */
const NO_SEGMENT = /^\.{0,2}$|\p{Cc}/u;

/**
 * An id as exactly one segment of a path: whatever stands in it, the request goes nowhere else.
 * @throws {CxoneError} `invalid` for what can be none
 */
export function pathSegment(id: string): string {
  if (NO_SEGMENT.test(id) || !id.isWellFormed()) {
    throw new CxoneError('invalid', 'an id in an address', {
      said: 'it is empty, or holds signs that no id has',
    });
  }
  return encodeURIComponent(id);
}
