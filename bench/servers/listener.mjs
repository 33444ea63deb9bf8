import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * A listener's thread as the app runs it, with calls recorded for the log or not: `listener.mjs ROOT COLLECTION
 * none|whole`. What is reported is read, as the app does before it writes it to the journal.
 */

const [root = '', file = '', record = 'none'] = process.argv.slice(2);
const collection = JSON.parse(readFileSync(file, 'utf8'));
const settings = {
  private: false,
  apiKey: '',
  delay: 0,
  matchBody: false,
  matchHeaders: [],
  controlByQuery: false,
  serverStubs: [],
  activeServerStub: null,
};
const requests = collection.item.map(({ name, request, response }, place) => ({
  ...{ id: `${place}`, place, name, request },
  responses: response,
}));

const worker = new Worker(pathToFileURL(join(root, 'out/main/listener-worker.js')), {
  workerData: { address: { port: 0, host: '127.0.0.1' }, record },
  resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 4 },
});
worker.on('message', (message) => {
  if (message.type === 'listening') console.log(`listening on http://127.0.0.1:${message.port}`);
  else if (message.type === 'calls') for (const line of message.lines.split('\n')) JSON.parse(line);
});
const basis = { collectionVariables: collection.variable ?? null, environmentVariables: null, settings };
worker.postMessage({ type: 'begin', basis });
worker.postMessage({ type: 'requests', requests });
worker.postMessage({ type: 'commit', revision: 1 });
process.on('SIGTERM', () => process.exit(0));
