import { readFileSync } from 'node:fs';
import { loadSource } from './source.mjs';

/**
 * Explains calls to the collection of a file and prints the median of the slowest kind, in milliseconds: what a person
 * who clicks a call in the log waits for, besides the window.
 */
const [{ compile }, { explain }, { defaultMockSettings }] = await loadSource(
  'src/main/mock/compile.ts',
  'src/main/mock/explain.ts',
  'src/shared/model/mock-settings.ts',
);
const collection = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const table = compile({ collection, environment: null, settings: defaultMockSettings });
const [, path = '/'] = /\{\{baseUrl\}\}(\/[^"?]*)/.exec(JSON.stringify(collection)) ?? [];
const calls = [
  ['GET', path],
  ['DELETE', path],
  ['GET', `${path}s`],
  ['GET', `${path}/deeper/down`],
  ['GET', `${path}/${'x'.repeat(8_000)}`],
];
const times = calls.map(([method, called]) => {
  const call = { method, path: called, query: 'page=1', headers: {}, body: Buffer.from('') };
  const own = Array.from({ length: 7 }, () => {
    const from = performance.now();
    explain(table, call);
    return performance.now() - from;
  });
  return own.sort((one, other) => one - other)[3] ?? 0;
});
console.log(Math.max(...times));
