import { it } from 'vitest';
import { definitionOf, fixture, converted } from './definitions';
import { libraryInput } from '../library-input';
import { convertByLibrary } from '../library';
import { conversionOf } from '../conversion';
import { operationsOf } from '../operation';
import { followIn } from '../refs';
import { withExamples } from '../with-examples';
it('prof', async () => {
  for (const n of [1000, 2000, 4000]) {
    const paths = Array.from({ length: n }, (_, at) => [`/a${at % 100}/b${at}`, { get: { responses: { 200: { description: 'OK' } } } }]);
    const d = definitionOf(Object.fromEntries(paths));
    const f = followIn(d); const c = conversionOf(f, {}); const ops = operationsOf(d, f);
    const t0 = performance.now(); const input = libraryInput(d, ops, c);
    const t1 = performance.now(); const r = await convertByLibrary(input, {});
    const t2 = performance.now(); if (r.ok) withExamples(r.value, ops, c);
    console.log(n, t1 - t0, t2 - t1, performance.now() - t2);
  }
  const s = JSON.stringify((await converted(fixture('stripe'))).collection);
  const m = /.{300}<(?:string|integer|Error|Circular).{50}/.exec(s); console.log(m?.[0]);
}, 100000);
