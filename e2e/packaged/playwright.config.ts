import { defineConfig } from '@playwright/test';

/** The packaged app, as `npm run package` leaves it in dist/; `npm run package -- --try` runs this. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 90_000,
  workers: 1,
  reporter: 'list',
});
