/** The changelog as text: what the next release takes from it, and how it looks afterwards. */

const UNRELEASED = '## Unreleased';

/** There is nothing under “Unreleased” that a release could be made of. */
export class NothingToReleaseError extends Error {
  override readonly name = 'NothingToReleaseError';

  constructor() {
    super('CHANGELOG.md has nothing under “Unreleased”: write what users will notice, then release');
  }
}

/**
 * @param day `YYYY-MM-DD`
 * @returns the changelog with its unreleased part under the version, and that part alone
 * @throws {NothingToReleaseError}
 */
export function released(changelog: string, version: string, day: string): { text: string; notes: string } {
  const begin = changelog.indexOf(`${UNRELEASED}\n`);
  const from = begin + UNRELEASED.length;
  const end = begin < 0 ? -1 : changelog.indexOf('\n## ', from);
  const notes = begin < 0 ? '' : changelog.slice(from, end < 0 ? undefined : end).trim();
  if (notes === '') throw new NothingToReleaseError();
  const rest = end < 0 ? '' : changelog.slice(end + 1);
  return {
    text:
      `${changelog.slice(0, begin)}${UNRELEASED}\n\n## ${version} (${day})\n\n${notes}\n\n${rest}`.trimEnd() +
      '\n',
    notes,
  };
}
