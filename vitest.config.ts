import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // electron-store imports electron, which in plain Node would fetch its binary: it needs nothing of it here.
    alias: { electron: resolve(import.meta.dirname, 'src/main/no-electron.ts') },
    server: { deps: { inline: ['electron-store'] } },
    setupFiles: ['vitest.setup.ts'],
    // A build machine that others share may miss a moment: one more try there, and the run says which test needed it.
    retry: process.env.CI ? 1 : 0,
    // Work that ends, ends within these, on a busy machine too; how long it takes is for the benchmarks to say.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
