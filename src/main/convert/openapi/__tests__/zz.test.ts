import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { converted, fixture } from './definitions';
it('dump', async () => {
  for (const n of ['petstore-detailed','adyen-hop-3.1','uber-swagger2','stripe']) writeFileSync(`/tmp/ours-${n}.json`, JSON.stringify((await converted(fixture(n))).collection, null, 1));
});
