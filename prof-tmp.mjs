import { build } from 'vite';
import { join } from 'node:path';
const root = process.cwd();
await build({ configFile: false, logLevel: 'error', root, resolve: { alias: { electron: join(root, 'src/main/no-electron.ts') } }, ssr: { noExternal: ['electron-store'] },
 build: { ssr: 'src/main/__tests__/faults/headless.ts', outDir: 'node_modules/.cache/prof', emptyOutDir: true, target: 'node20.18', minify: false } });
