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
    coverage: {
      provider: 'v8',
      // What no type and no pure function holds together; the core has oracles and properties instead.
      include: ['src/background/**', 'src/storage/**'],
      reporter: ['text'],
      reportsDirectory: '.output/coverage',
      thresholds: { 'src/background/**': { lines: 80 }, 'src/storage/**': { lines: 80 } },
    },
  },
});
