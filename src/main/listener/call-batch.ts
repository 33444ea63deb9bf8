import type { Recorder } from './recorder';
import type { Served } from './served';

/** How long calls are gathered before they are reported, in milliseconds. */
const batchTime = 100;

/** Gathers calls, every one, so that a flood of them is few messages: for a terminal. */
export const createBatch = (report: (calls: readonly Served[]) => void): Recorder => {
  let calls: Served[] = [];
  const flush = (): void => {
    if (calls.length > 0) report(calls);
    calls = [];
  };
  return {
    flush,
    add: (call) => {
      if (calls.length === 0) setTimeout(flush, batchTime);
      calls.push(call);
    },
  };
};
