import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type DefinitionJob, doJob } from './definition/jobs';
import type { FileToRead } from './messages';
import { readImport } from './read-file';

const say = (message: unknown) => parentPort?.postMessage(message);

// The window goes first where cores are few. Linux gives a thread a priority of its own; elsewhere it would be the app's.
if (process.platform === 'linux') setPriority(0, 10);

/**
 * Reads files, and works on definitions, off the main thread: one message a task, one answer a task. What goes wrong
 * here ends the thread.
 */
parentPort?.on('message', (message: FileToRead | DefinitionJob) => {
  if (!('job' in message)) return say(readImport(message.name, message.bytes));
  void doJob(message, (stage) => say({ stage })).then((result) => say({ result }));
});
