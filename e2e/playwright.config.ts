import { defineConfig } from '@playwright/test';

/** The built app in real Electron; `npm test` builds it, finds Electron and gives it a display. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Two cores: one window at a time leaves the other to the mock servers.
  workers: 1,
  // A build machine that others share may miss a moment: one more try there, and the run says which test needed it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
