import { Worker } from 'node:worker_threads';
import { refuse } from '../../shared/errors';
import type { FileToRead, ReadResult } from './messages';

/** Reads files in a thread of its own, so that a large or hostile one reaches nothing else. */
export interface Converter {
  /** One result a file, in their order. The bytes are handed over: do not use them afterwards. */
  read(files: readonly FileToRead[]): Promise<ReadResult[]>;
  close(): void;
}

interface Job {
  readonly file: FileToRead;
  readonly settle: (result: ReadResult) => void;
}

interface Limits {
  /** How long the thread stays after its last file. */
  readonly idleMs: number;
  /** How long one file may take. */
  readonly fileMs: number;
  /** A document goes on to the main thread: what does not fit here must not come there. */
  readonly memoryMb: number;
}

const usual: Limits = { idleMs: 10_000, fileMs: 60_000, memoryMb: 1_024 };

/** A converter whose thread runs the script at `workerUrl`. The thread is made when first needed. */
export const createConverter = (workerUrl: URL | string, limits: Partial<Limits> = {}): Converter => {
  const { idleMs, fileMs, memoryMb } = { ...usual, ...limits };
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  const drop = () => {
    clearTimeout(timer);
    worker?.removeAllListeners();
    // Late errors of a thread that is being ended are of no interest, but unheard they would end the process.
    worker?.on('error', () => {});
    void worker?.terminate();
    worker = undefined;
  };

  const finish = (result: ReadResult) => {
    clearTimeout(timer);
    const job = current;
    current = undefined;
    job?.settle(result);
    next();
  };

  const fail = (reason: string) => {
    drop();
    finish(refuse({ code: 'internal', reason }));
  };

  const start = (): Worker => {
    const made = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    made.on('message', finish);
    made.on('messageerror', (error) => fail(error.message));
    made.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    made.on('exit', (code) => fail(`the reading thread ended with code ${code}`));
    return made;
  };

  const next = () => {
    if (current) return;
    current = waiting.shift();
    if (!current) {
      worker?.unref();
      timer = setTimeout(drop, idleMs).unref();
      return;
    }
    try {
      worker ??= start();
      worker.ref();
      clearTimeout(timer);
      timer = setTimeout(() => fail(`reading took longer than ${fileMs / 1_000} s`), fileMs);
      send(worker, current.file);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  const read = (file: FileToRead) =>
    new Promise<ReadResult>((settle) => {
      waiting.push({ file, settle });
      next();
    });

  return {
    read: (files) => Promise.all(files.map(read)),
    close: () => {
      drop();
      for (const job of waiting.splice(0)) job.settle(refuse({ code: 'internal', reason: 'reading was called off' }));
      if (current) fail('reading was called off');
    },
  };
};

/** Hands the bytes over without a copy where they are all there is in their buffer. */
const send = (worker: Worker, { name, bytes }: FileToRead) => {
  const whole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  worker.postMessage({ name, bytes }, whole ? [bytes.buffer] : []);
};
