import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { MockServerState } from '../../../shared/model/mock-server';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { eventually } from '../../__tests__/eventually';
import { collectionOf } from '../../mock/__tests__/collections';
import { requestsOf } from '../../mock/source';
import { freePort } from '../free-port';
import { createSupervisor } from '../supervisor';

/** The listener's thread as it is built; `npm test` builds it before the tests run. */
const built = pathToFileURL(join(process.cwd(), 'out/main/listener-worker.js'));
const crashing = new URL('./crashing-worker.js', import.meta.url);

const source = (body: string) => ({
  collection: collectionOf([{ at: 'GET {{url}}/a', body }]),
  environment: null,
  settings: defaultMockSettings,
});
const open = (workerUrl = built) => {
  const states: MockServerState[] = [];
  const supervisor = createSupervisor({
    workerUrl,
    onState: (_id, state) => states.push(state),
    sourceAgain: () => source('again'),
  });
  onTestFinished(() => supervisor.stopAll());
  return { supervisor, states };
};
const portOf = (result: Awaited<ReturnType<ReturnType<typeof open>['supervisor']['start']>>) => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

describe('a listener', () => {
  test('answers on both loopback addresses, by name and by number', async () => {
    const { supervisor } = open();
    const port = portOf(await supervisor.start('m', source('yes'), { port: 0 }));
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      expect(await (await fetch(`http://${host}:${port}/a`)).text()).toBe('yes');
    }
  });

  test('serves what it is fed before the feeding is done', async () => {
    const { supervisor } = open();
    const port = portOf(await supervisor.start('m', source('old'), { port: 0 }));
    for (const body of ['1', '2', '3']) {
      await supervisor.feed('m', source(body));
      expect(await (await fetch(`http://localhost:${port}/a`)).text()).toBe(body);
    }
  });

  test('of several sources fed at once the last is served, and all feedings end', async () => {
    const { supervisor } = open();
    const large = (body: string) => ({
      ...source(body),
      collection: collectionOf(Array.from({ length: 500 }, (_, i) => ({ at: `GET {{url}}/a${i}`, body }))),
    });
    const port = portOf(await supervisor.start('m', large('old'), { port: 0 }));
    await Promise.all(['1', '2', '3'].map((body) => supervisor.feed('m', large(body))));
    expect(await (await fetch(`http://localhost:${port}/a499`)).text()).toBe('3');
  });

  test('one request can be fed alone; the others stay', async () => {
    const { supervisor } = open();
    const both = (first: string) => ({
      ...source(''),
      collection: collectionOf([
        { at: 'GET {{url}}/a', body: first },
        { at: 'GET {{url}}/b', body: 'b' },
      ]),
    });
    const port = portOf(await supervisor.start('m', both('old'), { port: 0 }));
    const [changed] = requestsOf(both('new {{$randomFirstName}}').collection);
    if (changed) await supervisor.feedRequest('m', changed);
    expect(await (await fetch(`http://localhost:${port}/a`)).text()).toMatch(/^new [A-Z]/);
    expect(await (await fetch(`http://localhost:${port}/b`)).text()).toBe('b');
  });

  test('an edit that needs generated names by way of a variable gets them', async () => {
    const { supervisor } = open();
    const named = (body: string) => ({
      ...source(''),
      collection: collectionOf([{ at: 'GET {{url}}/a', body }], { name: '{{$randomFirstName}}' }),
    });
    const port = portOf(await supervisor.start('m', named('old'), { port: 0 }));
    const [changed] = requestsOf(named('new {{name}}').collection);
    if (changed) await supervisor.feedRequest('m', changed);
    expect(await (await fetch(`http://localhost:${port}/a`)).text()).toMatch(/^new [A-Z]/);
  });

  test('stopped, its port is free; started again, it has the same', async () => {
    const { supervisor, states } = open();
    const port = portOf(await supervisor.start('m', source('x'), { port: 0 }));
    await fetch(`http://localhost:${port}/a`);
    await supervisor.stop('m');
    await expect(fetch(`http://localhost:${port}/a`)).rejects.toThrow();
    expect(await supervisor.start('m', source('x'), { port })).toEqual({ ok: true, value: port });
    expect(states.map(({ status }) => status)).toEqual(['starting', 'running', 'stopped', 'starting', 'running']);
  });

  test('stopping another one fails no call', async () => {
    const { supervisor } = open();
    const port = portOf(await supervisor.start('one', source('x'), { port: 0 }));
    await supervisor.start('two', source('y'), { port: 0 });
    let stopped = false;
    const stopping = supervisor.stop('two').then(() => {
      stopped = true;
    });
    let calls = 0;
    while (!stopped || calls < 50) {
      expect((await fetch(`http://localhost:${port}/a`)).status).toBe(200);
      calls += 1;
    }
    await stopping;
  });

  test('a port that another program has is refused, with the next free one', async () => {
    const other = createServer();
    const port = (await freePort(20_000, new Set())) ?? 0;
    await new Promise<void>((resolve) => {
      other.listen(port, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const { supervisor, states } = open();
    const result = await supervisor.start('m', source('x'), { port });
    expect(result).toMatchObject({ ok: false, error: { code: 'port-taken', port } });
    const next = !result.ok && result.error.code === 'port-taken' ? result.error.next : undefined;
    expect(states.at(-1)).toMatchObject({ status: 'failed', error: { port, next } });
    expect(portOf(await supervisor.start('m', source('x'), { port: next ?? 0 }))).toBe(next);
  });

  test('taken on the IPv6 loopback only is taken too', async () => {
    const other = createServer();
    const port = (await freePort(21_000, new Set())) ?? 0;
    await new Promise<void>((resolve) => {
      other.listen(port, '::1', resolve);
    });
    onTestFinished(() => void other.close());
    const { supervisor } = open();
    expect(await supervisor.start('m', source('x'), { port })).toMatchObject({
      ok: false,
      error: { code: 'port-taken' },
    });
  });
});

describe('a thread that crashes', () => {
  test('is started once more, then shown as failed with the reason', async () => {
    const { supervisor, states } = open(crashing);
    await supervisor.start('m', source('x'), { port: 0 });
    await eventually(() => expect(states.at(-1)?.status).toBe('failed'));
    expect(states.map(({ status }) => status)).toEqual(['starting', 'running', 'starting', 'running', 'failed']);
    expect(states.at(-1)).toEqual({ status: 'failed', error: { code: 'listener-crashed', reason: 'out of luck' } });
  });
});
