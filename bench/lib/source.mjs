import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * Loads modules of `src` as they are when built, for what the command line does not show from outside.
 * @param {string[]} paths `src/main/mock/compile.ts`
 * @returns {Promise<any[]>}
 */
export async function loadSource(...paths) {
  const outDir = mkdtempSync(join(tmpdir(), 'understudy-bench-'));
  // What is loaded only when it is needed is looked for there until the end.
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir,
      rollupOptions: {
        input: paths.map((path) => join(root, path)),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  return Promise.all(paths.map((path) => import(pathToFileURL(join(outDir, `${basename(path, '.ts')}.mjs`)).href)));
}
