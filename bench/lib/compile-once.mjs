import { readFileSync } from 'node:fs';
import { loadSource } from './source.mjs';

/** Compiles the collection of a file once, cold, and prints how long that took, in milliseconds. */
const [{ compile }, { defaultMockSettings }] = await loadSource(
  'src/main/mock/compile.ts',
  'src/shared/model/mock-settings.ts',
);
const collection = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const from = performance.now();
compile({ collection, environment: null, settings: defaultMockSettings });
console.log(performance.now() - from);
