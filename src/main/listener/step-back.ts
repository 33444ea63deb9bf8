import { setPriority } from 'node:os';

/** A step below usual: a thread that does keeps about a third of a core that others want as well. */
const behind = 5;

/**
 * Lets the window and the main process go before this thread where all want the processor: a flood of calls must not
 * hold up a click. Linux alone has a priority for each thread; elsewhere it would be that of the whole app.
 */
export const stepBack = (): void => {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, behind);
  } catch {
    // A system that does not let us: it serves all the same.
  }
};
