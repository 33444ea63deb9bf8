// Says that it listens, and crashes a moment later.
import { parentPort } from 'node:worker_threads';

parentPort.postMessage({ type: 'listening', port: 1 });
setTimeout(() => {
  throw new Error('out of luck');
}, 30);
