import type { Out } from './model/explanation';

/** How much of a call would have to be another for an example to answer: each reason is one change, a path one for each segment. */
export const changesNeeded = (outs: readonly Out[]): number =>
  outs.reduce((sum, out) => sum + (out.kind === 'path' ? out.distance : 1), 0);
