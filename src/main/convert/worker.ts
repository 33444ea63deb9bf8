import { parentPort } from 'node:worker_threads';
import type { FileToRead } from './messages';
import { readFile } from './read-file';

/** Reads files off the main thread, one message a file, one answer a message. What goes wrong here ends the thread. */
parentPort?.on('message', ({ name, bytes }: FileToRead) => parentPort?.postMessage(readFile(name, bytes)));
