import type { Call } from '../../shared/model/call';

/** How long calls are gathered before they are reported, in milliseconds. */
const batchTime = 100;

/** Gathers calls, so that a flood of them is few messages. */
export const createBatch = (report: (calls: readonly Call[]) => void) => {
  let calls: Call[] = [];
  const flush = (): void => {
    if (calls.length > 0) report(calls);
    calls = [];
  };
  return {
    flush,
    add: (call: Call): void => {
      if (calls.length === 0) setTimeout(flush, batchTime);
      calls.push(call);
    },
  };
};
