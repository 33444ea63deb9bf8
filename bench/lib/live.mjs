import { Agent } from 'node:http';
import { pathToFileURL } from 'node:url';
import { workload } from '../workloads.mjs';
import { call } from './call.mjs';
import { loadSource } from './source.mjs';

/** So many edits are made, each of another example. */
const edits = 20;

/**
 * Edits examples of a mock server that serves 10,000, as the window does, while one caller calls without a break:
 * how long until an edit is served, and the longest that a call took meanwhile, in milliseconds.
 * @param {import('./measure.mjs').Plan} plan
 */
export async function liveEdits({ root }) {
  const [{ createSupervisor }, { requestsOf }, { defaultMockSettings }] = await loadSource(
    'src/main/listener/supervisor.ts',
    'src/main/mock/source.ts',
    'src/shared/model/mock-settings.ts',
  );
  const { collection, requests } = workload('W2-10000');
  const source = { collection, environment: null, settings: defaultMockSettings };
  const supervisor = createSupervisor({
    workerUrl: pathToFileURL(`${root}/out/main/listener-worker.js`),
    onState: () => undefined,
    sourceAgain: () => source,
  });
  const port = (await supervisor.start('live', source, { port: 0 })).value;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const [other] = requests;
  /** @type {number[]} */
  const waits = [];
  /** @type {number[]} */
  const pauses = [];
  let going = true;
  const calling = (async () => {
    const own = new Agent({ keepAlive: true, maxSockets: 1 });
    while (going && other) {
      const from = performance.now();
      await call(port, other, own);
      pauses.push(performance.now() - from);
    }
    own.destroy();
  })();
  try {
    const saved = requestsOf(collection);
    for (let i = 0; i < edits; i += 1) {
      const at = 100 + i * 400;
      const body = `edited ${i}`;
      // Every second endpoint has no path variable.
      const asked = { method: 'GET', path: `/svc${at >> 1}/status` };
      const edited = {
        ...saved[at],
        responses: saved[at].responses.map((/** @type {object} */ response) => ({ ...response, body })),
      };
      const from = performance.now();
      void supervisor.feedRequest('live', edited);
      while ((await call(port, asked, agent)).text !== body) {
        if (performance.now() - from > 5_000) throw new Error('An edit was never served');
      }
      waits.push(performance.now() - from);
    }
  } finally {
    going = false;
    await calling;
    agent.destroy();
    await supervisor.stopAll();
  }
  return { editServed: waits, longestPause: [Math.max(...pauses)] };
}
