import { setImmediate } from 'node:timers/promises';
import type { Explanation } from '../../../shared/model/explanation';
import type { MockCall } from '../../mock/call';
import { emptyTable, putRequest } from '../../mock/compile';
import { explain } from '../../mock/explain';
import { basisOf, type MockSource, requestsOf } from '../../mock/source';
import type { Hidden } from '../../mock/unmask';

/** So many requests are compiled before others have their turn. */
const piece = 100;

/** Explains a call to a mock server that does not run: what it would answer from is compiled for that, bit by bit. */
export const explainFrom = async (source: MockSource, call: MockCall, hidden?: Hidden): Promise<Explanation> => {
  const table = emptyTable(basisOf(source));
  let done = 0;
  for (const request of requestsOf(source.collection)) {
    putRequest(table, request);
    done += 1;
    if (done % piece === 0) await setImmediate();
  }
  return explain(table, call, hidden);
};
