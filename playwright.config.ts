import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './tests/chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/setup.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // Named in the output where the second try was needed: docs/decisions/0017.
  retries: 1,
  forbidOnly: true,
  // One server and one example district for all: stories that write say so and clean up.
  workers: 2,
  // Generous: a busy machine is slow, and no story is about how fast it is.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs },
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    // Everyday tasks are done on a phone; at a desk, only what looks different there.
    {
      name: 'desktop',
      testMatch: /smoke\.test\.ts$/,
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
});
