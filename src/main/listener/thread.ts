import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../shared/errors';
import type { Call } from '../../shared/model/call';
import type { MockSource } from '../mock/source';
import type { FromListener, ListenerStart, ToListener } from './protocol';

/** A runaway template or a flood ends the thread at this size, not the app. */
const resourceLimits = { maxOldGenerationSizeMb: 2048 };
/** A thread that does not say it stopped within this time is ended, in milliseconds. */
const stopTime = 4_000;

export interface ThreadEvents {
  readonly onCalls: (calls: readonly Call[]) => void;
  /** The thread ended without having been told to. */
  readonly onCrash: (reason: string) => void;
}

/** One listener's thread, from the other side: what goes in and what comes out, as promises. */
export interface Thread {
  /** The port it listens on, or why it does not. Settles once. */
  readonly listening: Promise<Result<number>>;
  /** Resolves when the thread serves the source, or is gone. */
  readonly feed: (source: MockSource) => Promise<void>;
  /** Resolves when its port is free again. */
  readonly stop: () => Promise<void>;
}

/** Starts a listener in a thread of its own. */
export const startThread = (workerUrl: URL, start: ListenerStart, events: ThreadEvents): Thread => {
  const worker = new Worker(workerUrl, { workerData: start, resourceLimits });
  const waiting = new Map<number, () => void>();
  let revision = 0;
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

  worker.on('message', (message: FromListener) => {
    if (message.type === 'listening') settle({ ok: true, value: message.port });
    else if (message.type === 'refused') {
      ending = true;
      settle(refuse(message.error));
      void worker.terminate();
    } else if (message.type === 'calls') events.onCalls(message.calls);
    else if (message.type === 'serving') {
      waiting.get(message.revision)?.();
      waiting.delete(message.revision);
    }
  });
  worker.on('error', (error) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.once('exit', () => {
    for (const done of waiting.values()) done();
    settle(refuse({ code: 'listener-crashed', reason }));
    if (!ending) events.onCrash(reason);
  });

  return {
    listening,
    feed: (source) =>
      new Promise((resolve) => {
        revision += 1;
        waiting.set(revision, resolve);
        say({ type: 'source', revision, source });
        void gone.then(resolve);
      }),
    stop: async () => {
      ending = true;
      say({ type: 'stop' });
      const timer = setTimeout(() => void worker.terminate(), stopTime);
      await gone;
      clearTimeout(timer);
    },
  };
};
