import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { emptiedTable, emptyTable, putRequest } from '../mock/compile';
import { loadFaker } from '../mock/dynamic/variables';
import { explain } from '../mock/explain';
import type { SavedRequest } from '../mock/source';
import type { Table } from '../mock/table';
import { type Bound, bind } from './bind';
import { createBatch } from './call-batch';
import { closeGently } from './close-gently';
import { freeMemory } from './free-memory';
import { isLoopbackHost } from './host-guard';
import { createMockApp } from './mock-app';
import type { FromListener, ListenerStart, ToListener } from './protocol';
import { createRecorder } from './recorder';
import { linesOf, recordsOf } from './served';
import { stepBack } from './step-back';

const port = parentPort;
if (!port) throw new Error('The listener runs in a worker thread.');
const say = (message: FromListener): void => port.postMessage(message);

const { address, record } = workerData as ListenerStart;
if (record === 'whole') stepBack();
/** What is served, and what is being put together to be served next. */
let table: Table | undefined;
let coming: Table | undefined;
let bound: Bound | undefined;

const recorder =
  record === 'whole'
    ? createRecorder((calls, counted) => say({ type: 'calls', lines: recordsOf(calls, counted) }))
    : createBatch((calls) => say({ type: 'calls', lines: linesOf(calls) }));

/** So many examples leave something to give back when they are compiled. */
const many = 1_000;

const listen = async (first: Table): Promise<void> => {
  table = first;
  if (first.exampleCount > many) freeMemory();
  const app = createMockApp({
    table: () => table ?? first,
    shared: address.host !== undefined && !isLoopbackHost(address.host),
    ...(record === 'none' ? {} : { record: recorder.add }),
  });
  const result = await bind(app.callback(), address);
  if (result.ok) {
    bound = result.value;
    say({ type: 'listening', port: bound.port });
  } else say({ type: 'refused', error: result.error });
};

/** Generated names and the like are loaded before a table that needs them is served. */
const ready = async (next: Table): Promise<void> => {
  if (next.needsFaker) await loadFaker();
};

const replace = async (request: SavedRequest): Promise<void> => {
  if (!table) return;
  const alone = emptiedTable(table);
  putRequest(alone, request);
  await ready(alone);
  putRequest(table, request);
  if (coming) putRequest(coming, request);
};

const take = async (message: ToListener): Promise<void> => {
  switch (message.type) {
    case 'begin':
      coming = emptyTable(message.basis);
      return;
    case 'requests':
      if (coming) for (const request of message.requests) putRequest(coming, request);
      // Calls go between the pieces.
      if (table) await setImmediate();
      say({ type: 'taken' });
      return;
    case 'commit': {
      const next = coming;
      coming = undefined;
      if (!next) return;
      await ready(next);
      if (table) table = next;
      else await listen(next);
      say({ type: 'serving', revision: message.revision });
      return;
    }
    case 'request':
      await replace(message.request);
      say({ type: 'serving', revision: message.revision });
      return;
    case 'explain': {
      const { number, call, hidden } = message;
      if (table) say({ type: 'explained', number, explanation: explain(table, call, hidden) });
      return;
    }
    case 'stop':
      await closeGently(bound?.servers ?? []);
      recorder.flush();
      say({ type: 'stopped' });
      port.close();
  }
};

// One message after the other, also where one has to wait.
let last: Promise<void> = Promise.resolve();
port.on('message', (message: ToListener) => {
  last = last.then(() => take(message));
});
