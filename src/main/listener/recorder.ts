import { bodyKept } from './keep-body';
import type { Served } from './served';

/** The newest calls that are not reported yet; under a flood older ones are only counted. */
const capacity = 1_000;
/** How long calls are gathered before they are reported, in milliseconds. */
const batchTime = 100;
/** So many are reported at once: putting more of them into words would cost calls. */
const atOnce = 200;
/** More calls than this in the time of a batch are a flood that takes a whole core: then fewer are held and reported. */
const floodFrom = 2_000;
const heldInFlood = 100;
/** So many bytes of request bodies are held, waiting. */
const bytesHeld = 16 * 1024 * 1024;

/** A batch of calls, oldest first, and how many came before its first that are only counted. */
export type ReportCalls = (calls: readonly Served[], counted: number) => void;

export interface Recorder {
  readonly add: (served: Served) => void;
  /** Reports all that is left. */
  readonly flush: () => void;
}

/**
 * Gathers calls, so that a flood of them is few messages. In order, bounded in number and in bytes: what comes faster
 * than it can be reported pushes the oldest out, so that the newest are always there and the rest is counted.
 */
export const createRecorder = (report: ReportCalls): Recorder => {
  const ring: (Served | undefined)[] = new Array(capacity).fill(undefined);
  let first = 0;
  let count = 0;
  let counted = 0;
  let held = 0;
  let seen = 0;
  let wasFlooding = false;
  let timer: NodeJS.Timeout | undefined;

  const flooding = (): boolean => wasFlooding || seen > floodFrom;
  const take = (): Served | undefined => {
    const oldest = ring[first];
    ring[first] = undefined;
    first = (first + 1) % capacity;
    count -= 1;
    held -= oldest?.body.length ?? 0;
    return oldest;
  };
  const reportSome = (most: number): void => {
    const calls: Served[] = [];
    while (count > 0 && calls.length < most) {
      const call = take();
      if (call) calls.push(call);
    }
    if (calls.length > 0) report(calls, counted);
    counted = 0;
  };
  const tick = (): void => {
    timer = undefined;
    reportSome(flooding() ? heldInFlood : atOnce);
    wasFlooding = seen > floodFrom;
    seen = 0;
    if (count > 0) timer = setTimeout(tick, batchTime);
  };

  return {
    flush: () => {
      clearTimeout(timer);
      timer = undefined;
      reportSome(capacity);
    },
    add: (served) => {
      seen += 1;
      // What is held is what the collector of memory has to carry along: in a flood that is most of what recording costs.
      const most = flooding() ? heldInFlood : capacity;
      while (count >= most) {
        take();
        counted += 1;
      }
      const { length } = served.body;
      if (length > 0) {
        served.bodySize = length;
        const room = Math.min(bodyKept, Math.max(0, bytesHeld - held));
        // Copied, because a part would hold on to the whole.
        if (length > room) served.body = Buffer.from(served.body.subarray(0, room));
        held += served.body.length;
      }
      ring[(first + count) % capacity] = served;
      count += 1;
      timer ??= setTimeout(tick, batchTime);
    },
  };
};
