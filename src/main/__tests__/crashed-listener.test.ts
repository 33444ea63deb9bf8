import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from './eventually';
import { openApp } from './open-app';
import { numbered } from './small-collections';

test('a listener that ends by itself is started once more, then failed with the reason; the other one goes on', async () => {
  const threads: Worker[] = [];
  const keep = (worker: Worker) => threads.push(worker);
  process.on('worker', keep);
  onTestFinished(() => void process.off('worker', keep));
  const { call, importCollection, told } = await openApp();
  const collection = await importCollection(numbered('Shop'));
  const make = async () => {
    const before = threads.length;
    const from = { kind: 'collection', id: collection } as const;
    const { id } = await call('mock-server.create', { from, saveUrl: false, configuration: {} });
    const { mockServers } = await call('workspace.snapshot', {});
    const port = mockServers.find((each) => each.id === id)?.port;
    return { id, thread: threads[before], answers: async () => (await fetch(`http://localhost:${port}/`)).status };
  };
  const one = await make();
  const two = await make();
  const states = () =>
    told.flatMap((event) => (event.name === 'mock-server.state' && event.data.id === one.id ? event.data.state : []));
  told.length = 0;
  const count = threads.length;

  await one.thread?.terminate();
  await eventually(() => expect(states().map(({ status }) => status)).toEqual(['starting', 'running']));
  expect(await one.answers()).toBe(404);

  await threads[count]?.terminate();
  await eventually(() => expect(states().at(-1)?.status).toBe('failed'));
  expect(states().at(-1)).toEqual({
    status: 'failed',
    error: { code: 'listener-crashed', reason: 'the thread ended by itself' },
  });
  expect(await two.answers()).toBe(404);
  await call('mock-server.start', { id: one.id });
  expect(await one.answers()).toBe(404);
});
