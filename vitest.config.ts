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
    globalSetup: ['test/speech/compile.ts'],
    setupFiles: ['src/schema/words.ts', 'test/speech/speak-english.ts'],
    testTimeout: 30_000,
  },
});
