import { expect, test } from 'vitest';
import { NothingToReleaseError, released } from '../../scripts/changelog.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- One thing.\n- Another.\n\n## 0.1.0\n\n- The first.\n';

test('a release takes what is unreleased, and leaves room for the next', () => {
  const { text, notes } = released(CHANGELOG, '0.2.0', '2026-11-21');
  expect(notes).toBe('- One thing.\n- Another.');
  expect(text).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-21)\n\n- One thing.\n- Another.\n\n## 0.1.0\n\n- The first.\n',
  );
  expect(() => released(text, '0.3.0', '2026-11-22')).toThrow(NothingToReleaseError);
});

test('the first release has nothing before it', () => {
  expect(released('## Unreleased\n\n- All.\n', '0.1.0', '2026-01-01').text).toBe(
    '## Unreleased\n\n## 0.1.0 (2026-01-01)\n\n- All.\n',
  );
});
