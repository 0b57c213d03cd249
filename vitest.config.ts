import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/seeds/**/*.test.ts',
      'test/property/**/*.test.ts',
      'test/oracles/**/*.test.ts',
      'test/fuzz/**/*.test.ts',
    ],
    environment: 'node',
    setupFiles: ['src/schema/words.ts'],
    testTimeout: 30_000,
  },
});
