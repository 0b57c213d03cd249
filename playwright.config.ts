import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '.output/test-results',
  // Three browsers at once on two cores: a test of many screens takes forty seconds there.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 3,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});
