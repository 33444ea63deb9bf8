import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../../shared/errors';
import type { DefinitionJob, DefinitionMessage, DefinitionResults } from './jobs';

interface Running {
  readonly onStage?: (stage: string) => void;
  /** Ends the job: its thread goes with it, and nothing else does. */
  readonly signal?: AbortSignal;
}

/** Works on definitions in threads of its own, one a job at a time, so that a slow or hostile one holds up nothing. */
export interface DefinitionWorks {
  readonly run: <J extends DefinitionJob>(job: J, running?: Running) => Promise<Result<DefinitionResults[J['job']]>>;
  readonly close: () => void;
}

/** How long a job may take, in milliseconds. */
const limits: Readonly<Record<DefinitionJob['job'], number>> = {
  check: 30_000,
  curl: 30_000,
  format: 30_000,
  generate: 180_000,
};
/** How long a thread waits for its next job. */
const idleMs = 60_000;
const memoryMb = 2_048;

type AnyResult = Result<DefinitionResults[keyof DefinitionResults]>;

/** A thread and whoever waits for what it says. It hears all its life: a thread whose listeners went hears no more. */
interface Hand {
  readonly worker: Worker;
  heard: ((message: DefinitionMessage) => void) | undefined;
  failed: ((reason: string) => void) | undefined;
  idle: NodeJS.Timeout | undefined;
}

export const createDefinitionWorks = (workerUrl: URL | string): DefinitionWorks => {
  const all = new Set<Hand>();

  const end = (hand: Hand) => {
    clearTimeout(hand.idle);
    all.delete(hand);
    hand.heard = undefined;
    hand.failed = undefined;
    void hand.worker.terminate();
  };
  const hire = (): Hand => {
    const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const hand: Hand = { worker, heard: undefined, failed: undefined, idle: undefined };
    const fail = (reason: string) => {
      const { failed } = hand;
      end(hand);
      failed?.(reason);
    };
    worker.on('message', (message: DefinitionMessage) => hand.heard?.(message));
    worker.on('messageerror', (error) => fail(error.message));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`the thread ended with code ${code}`));
    all.add(hand);
    return hand;
  };
  const take = (): Hand => {
    const free = [...all].find((hand) => hand.idle !== undefined);
    if (!free) return hire();
    clearTimeout(free.idle);
    free.idle = undefined;
    free.worker.ref();
    return free;
  };
  const rest = (hand: Hand) => {
    hand.heard = undefined;
    hand.failed = undefined;
    hand.worker.unref();
    hand.idle = setTimeout(() => end(hand), idleMs).unref();
  };

  const run = (job: DefinitionJob, { onStage, signal }: Running = {}) =>
    new Promise<AnyResult>((resolve) => {
      if (signal?.aborted) return resolve(refuse({ code: 'cancelled' }));
      const hand = take();
      const settle = (result: AnyResult, keep: boolean) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', cancel);
        if (keep) rest(hand);
        else end(hand);
        resolve(result);
      };
      const cancel = () => settle(refuse({ code: 'cancelled' }), false);
      const limit = limits[job.job];
      const slow = () => settle(refuse({ code: 'definition-slow', seconds: limit / 1_000 }), false);
      const timer = setTimeout(slow, limit).unref();
      signal?.addEventListener('abort', cancel);
      hand.heard = (message) => {
        if ('stage' in message) onStage?.(message.stage);
        else settle(message.result, true);
      };
      hand.failed = (reason) => settle(refuse({ code: 'internal', reason }), false);
      hand.worker.postMessage(job);
    });

  return {
    // Each job gives what its kind gives.
    run: run as DefinitionWorks['run'],
    close: () => {
      for (const hand of all) {
        hand.failed?.('the app is closing');
        end(hand);
      }
    },
  };
};
