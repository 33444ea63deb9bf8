import type { Server } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Call } from '../../shared/model/call';
import { compile } from '../mock/compile';
import { bind } from './bind';
import { isLoopbackHost } from './host-guard';
import { createMockApp } from './mock-app';
import type { FromListener, ListenerStart, ToListener } from './protocol';

/** How long calls are gathered before they are reported, in milliseconds. */
const batchTime = 100;
/** How long calls that are being answered may take to end when the listener stops, in milliseconds. */
const graceTime = 2_000;

const port = parentPort;
if (!port) throw new Error('The listener runs in a worker thread.');
const say = (message: FromListener): void => port.postMessage(message);

const { source, address, record } = workerData as ListenerStart;
let table = compile(source);

let batch: Call[] = [];
const recordCall = (call: Call): void => {
  if (batch.length === 0) {
    setTimeout(() => {
      say({ type: 'calls', calls: batch });
      batch = [];
    }, batchTime);
  }
  batch.push(call);
};

const app = createMockApp({
  table: () => table,
  shared: address.host !== undefined && !isLoopbackHost(address.host),
  ...(record ? { record: recordCall } : {}),
});
const bound = await bind(app.callback(), address);

if (bound.ok) say({ type: 'listening', port: bound.value.port });
else say({ type: 'refused', error: bound.error });

const stop = async (): Promise<void> => {
  const servers = bound.ok ? bound.value.servers : [];
  const each = (what: (server: Server) => void): void => {
    for (const server of servers) what(server);
  };
  const end = setTimeout(() => each((server) => server.closeAllConnections()), graceTime);
  // A connection kept alive becomes idle only when its answer is out.
  const sweep = setInterval(() => each((server) => server.closeIdleConnections()), 20);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(end);
  clearInterval(sweep);
  if (batch.length > 0) say({ type: 'calls', calls: batch });
  say({ type: 'stopped' });
  port.close();
};

port.on('message', (message: ToListener) => {
  if (message.type === 'stop') void stop();
  else {
    table = compile(message.source);
    say({ type: 'serving', revision: message.revision });
  }
});
