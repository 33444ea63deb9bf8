import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../shared/errors';
import type { MockCall } from '../mock/call';
import type { Explanation } from '../mock/explain';
import { basisOf, type MockSource, requestsOf, type SavedRequest } from '../mock/source';
import type { Hidden } from '../mock/unmask';
import type { FromListener, ListenerStart, ToListener } from './protocol';

/** A runaway template or a flood ends the thread at this size, not the app. */
const resourceLimits = {
  maxOldGenerationSizeMb: 2048,
  // A call leaves little behind: room for more of it is memory that nobody uses.
  maxYoungGenerationSizeMb: 4,
};
/** A thread that does not say it stopped within this time is ended, in milliseconds. */
const stopTime = 4_000;
/** So many requests are sent at once: a few milliseconds of work on either side. */
const piece = 50;

export interface ThreadEvents {
  /** Calls that were answered, each a line of JSON. */
  readonly onCalls: (lines: string) => void;
  /** The thread ended without having been told to. */
  readonly onCrash: (reason: string) => void;
}

/** One listener's thread, from the other side: what goes in and what comes out, as promises. */
export interface Thread {
  /** The port it listens on, or why it does not. Settles once. */
  readonly listening: Promise<Result<number>>;
  /** Hands it a whole source; resolves when it is served, or the thread is gone, or a newer source came. */
  readonly feed: (source: MockSource) => Promise<void>;
  /** Hands it one request of its source as it is now; resolves when it is served. */
  readonly feedRequest: (request: SavedRequest) => Promise<void>;
  /** Why a call is answered as it is; undefined where the thread is gone. */
  readonly explain: (call: MockCall, hidden?: Hidden) => Promise<Explanation | undefined>;
  /** Resolves when its port is free again. */
  readonly stop: () => Promise<void>;
}

/** Starts a listener in a thread of its own. It listens when it has been fed. */
export const startThread = (workerUrl: URL, start: ListenerStart, events: ThreadEvents): Thread => {
  const worker = new Worker(workerUrl, { workerData: start, resourceLimits });
  const waiting = new Map<number, () => void>();
  const asked = new Map<number, (explanation: Explanation) => void>();
  let questions = 0;
  let revision = 0;
  let feeding = 0;
  let onTaken: () => void = () => undefined;
  let ending = false;
  let reason = 'the thread ended by itself';
  let settle: (result: Result<number>) => void = () => undefined;
  const listening = new Promise<Result<number>>((resolve) => {
    settle = resolve;
  });
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => resolve());
  });
  const say = (message: ToListener): void => worker.postMessage(message);
  const served = (number: number): Promise<void> =>
    Promise.race([gone, new Promise<void>((resolve) => waiting.set(number, resolve))]);

  worker.on('message', (message: FromListener) => {
    if (message.type === 'listening') settle({ ok: true, value: message.port });
    else if (message.type === 'refused') {
      ending = true;
      settle(refuse(message.error));
      void worker.terminate();
    } else if (message.type === 'taken') onTaken();
    else if (message.type === 'calls') events.onCalls(message.lines);
    else if (message.type === 'explained') {
      asked.get(message.number)?.(message.explanation);
      asked.delete(message.number);
    } else if (message.type === 'serving') {
      waiting.get(message.revision)?.();
      waiting.delete(message.revision);
    }
  });
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.once('exit', () => {
    settle(refuse({ code: 'listener-crashed', reason }));
    if (!ending) events.onCrash(reason);
  });

  const feed = async (source: MockSource): Promise<void> => {
    revision += 1;
    const own = revision;
    feeding = own;
    // A feeding that this one overtakes has waited long enough.
    onTaken();
    say({ type: 'begin', basis: basisOf(source) });
    const requests = requestsOf(source.collection);
    for (let i = 0; i < requests.length; i += piece) {
      // One piece at a time: a thread that finds many in its queue takes them all in before it answers a call.
      const taken = new Promise<void>((resolve) => {
        onTaken = resolve;
      });
      say({ type: 'requests', requests: requests.slice(i, i + piece) });
      await Promise.race([taken, gone]);
      // A newer source has begun: what is left of this one is of no use.
      if (feeding !== own) return;
    }
    say({ type: 'commit', revision: own });
    await served(own);
  };

  return {
    listening,
    feed,
    feedRequest: (request) => {
      revision += 1;
      say({ type: 'request', revision, request });
      return served(revision);
    },
    explain: (call, hidden) => {
      questions += 1;
      const number = questions;
      say({ type: 'explain', number, call, hidden });
      const answered = new Promise<Explanation>((resolve) => asked.set(number, resolve));
      return Promise.race([answered, gone.then(() => undefined)]);
    },
    stop: async () => {
      ending = true;
      feeding = -1;
      say({ type: 'stop' });
      const timer = setTimeout(() => void worker.terminate(), stopTime);
      await gone;
      clearTimeout(timer);
    },
  };
};
