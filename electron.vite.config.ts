import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/**
 * electron-store asks `electron` for folders we always give it. Bundled without, it runs in the command line too,
 * where importing the real package would try to fetch its binary.
 */
const storeWithoutElectron = {
  name: 'store-without-electron',
  transform: (code: string, id: string) =>
    /[\\/]electron-store[\\/]index\.js$/.test(id)
      ? code.replace("from 'electron'", `from ${JSON.stringify(at('src/main/no-electron.ts'))}`)
      : undefined,
};

/**
 * electron-store can check what it holds against a JSON schema. We give it none, and what would check takes as long to
 * load as all the rest of it.
 */
const storeWithoutSchemas = {
  name: 'store-without-schemas',
  enforce: 'pre' as const,
  resolveId: (id: string, importer: string | undefined) =>
    /^ajv(-formats|\/)/.test(id) && /[\\/]conf[\\/]/.test(importer ?? '') ? at('src/main/no-schemas.ts') : undefined,
};

/**
 * Targets are the oldest machines we run on, not the Electron that happens to be installed:
 * Node 20.18 (Electron 33 and the command line) and Chromium 130.
 */
export default defineConfig({
  main: {
    plugins: [storeWithoutElectron, storeWithoutSchemas],
    build: {
      externalizeDeps: { exclude: ['electron-store', 'zod', 'chokidar', 'fzstd'] },
      target: 'node20.18',
      rollupOptions: {
        input: {
          index: at('src/main/index.ts'),
          cli: at('src/main/cli.ts'),
          'listener-worker': at('src/main/listener/worker.ts'),
          'convert-worker': at('src/main/convert/worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('src/main/preload.ts') },
        // A sandboxed preload script must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: at('src/renderer/index.html') },
    },
  },
});
