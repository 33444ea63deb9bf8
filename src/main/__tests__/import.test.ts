import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { eventually } from './eventually';
import { appParts, fixture } from './fixtures';

const open = () => {
  const dataFolder = tempFolder();
  const told: AnyEvent[] = [];
  const app = createApp({
    ...appParts(dataFolder),
    tell: (event) => told.push(event),
  });
  onTestFinished(app.close);
  const dispatch = createDispatch(app.handlers);
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const importText = (name: string, text: string | Uint8Array, job = 'job') =>
    call('import.files', { files: [{ name, bytes: new Uint8Array(Buffer.from(text)) }], job });
  const kept = (folder: string) => readdirSync(join(dataFolder, 'workspace', folder));
  return { call, tryCall, importText, told, kept };
};

const text = (name: string) => Buffer.from(fixture(`openapi/${name}`)).toString();

test.each([
  ['petstore-detailed.yaml', 'openapi-3.0', 'API · OpenAPI 3.0'],
  ['adyen-hop-3.1.yaml', 'openapi-3.1', 'API · OpenAPI 3.1'],
  ['uber-swagger2.json', 'swagger-2.0', 'API · Swagger 2.0'],
])('%s becomes an API and a collection of it, linked', async (file, type, format) => {
  const { call, importText, told } = open();
  const report = await importText(file, text(file));
  expect(report.refused).toEqual([]);
  const { apis, collections } = await call('workspace.snapshot', {});
  const [api] = apis;
  const [made] = api?.versions ?? [];
  const [collection] = collections;
  const { title: name, version } = await call('api.definition.check', { text: text(file), type: null });
  expect(text(file)).toContain(version);
  expect(report.imported).toEqual([
    { file, target: { kind: 'api-version', api: api?.id, id: made?.id }, name, format },
    { file, target: { kind: 'collection', id: collection?.id }, name, format: 'Collection generated from it' },
  ]);
  expect([apis.length, api?.name, made?.name, made?.type, collection?.name]).toEqual([1, name, version, type, name]);
  expect(made?.collections).toMatchObject([{ id: collection?.id, generated: { definition: made?.definition } }]);
  const place = { api: api?.id ?? '', version: made?.id ?? '' };
  expect((await call('api.definition.get', place)).text).toBe(text(file));
  expect(told).toContainEqual({
    name: 'api.job.stage',
    data: { job: 'job', stage: 'Making requests and examples' },
  });
});

test('a GraphQL schema takes the name of its file', async () => {
  const { call, importText } = open();
  const { imported } = await importText('shop.graphql', 'type Query { items: [Int] }');
  expect(imported.map(({ name, format }) => [name, format])).toEqual([
    ['shop', 'API · GraphQL'],
    ['shop', 'Collection generated from it'],
  ]);
  const { apis } = await call('workspace.snapshot', {});
  expect(apis[0]?.versions[0]).toMatchObject({ name: '1.0.0', type: 'graphql', format: 'graphql' });
});

test.each([
  ['info: {}\nopenapi: 3.0.3\npaths: ['],
  ['{"openapi": "3.0.3",'],
  ['openapi: 9.0.0\npaths: {}'],
  ['openapi: 3.0.3\npaths:\n  /a:\n    $ref: "https://elsewhere.test/x"'],
  ['type Query { a: Nothing }'],
])('%j is refused with its reason and place, and nothing of it is kept', async (broken) => {
  const { importText, kept } = open();
  const { imported, refused } = await importText('wrong.yaml', broken);
  expect(imported).toEqual([]);
  expect(refused).toMatchObject([{ file: 'wrong.yaml' }]);
  expect(JSON.stringify(refused[0]?.error)).toMatch(/line \d|"at":"paths/);
  expect([...kept('apis'), ...kept('collections')]).toEqual([]);
});

test.each([
  ['while the file is read', async () => undefined],
  [
    'while the collection is made',
    (told: readonly AnyEvent[]) => eventually(() => expect(told.map(({ name }) => name)).toContain('api.job.stage')),
  ],
])('an import is given up %s, and leaves nothing', async (_, until) => {
  const { call, importText, told, kept } = open();
  const going = importText('stripe.json', text('stripe.json'), 'mine');
  await until(told);
  await call('api.job.cancel', { job: 'mine' });
  expect(await going).toEqual({
    imported: [],
    recorded: [],
    refused: [{ file: 'stripe.json', error: { code: 'cancelled' } }],
  });
  expect([...kept('apis'), ...kept('collections')]).toEqual([]);
});

test('cURL commands become a collection whose requests send what cURL would', async () => {
  const heard: unknown[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    heard.push([request.method, request.url, request.headers['content-type'], request.headers.authorization, body]);
    response.end('ok');
  }).listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const { call, importText } = open();
  const script = `#!/bin/sh
curl http://localhost:${port}/a?x=1 -u me:secret -d '{"a":1}'
curl -G http://localhost:${port}/b --data-urlencode "q=a b"
curl http://localhost:${port}/c -d a=1 -d 'b=x&c=%26'
`;
  const { imported } = await importText('calls.sh', script);
  expect(imported).toMatchObject([{ name: 'calls', format: 'cURL', target: { kind: 'collection' } }]);
  const [outline] = (await call('workspace.snapshot', {})).collections;
  const collection = outline?.id ?? '';
  for (const { id } of outline?.children ?? []) {
    const { parts } = await call('request.get', { collection, id });
    await call('request.send', { item: { collection, id }, parts, job: id });
  }
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`;
  expect(heard).toEqual([
    ['POST', '/a?x=1', 'application/json', basic, '{"a":1}'],
    ['GET', '/b?q=a%20b', undefined, undefined, ''],
    ['POST', '/c', 'application/x-www-form-urlencoded', undefined, 'a=1&b=x&c=%26'],
  ]);
});

test('a cURL command is read as a request, or refused with what was wrong', async () => {
  const { call, tryCall } = open();
  const read = await call('curl.parse', { text: "curl -X PUT https://a.test/x -H 'A: b'" });
  expect(read).toMatchObject({
    name: 'a.test/x',
    parts: { method: 'PUT', url: 'https://a.test/x', headers: [{ key: 'A', value: 'b' }] },
  });
  expect(await tryCall('curl.parse', { text: 'curl --nonsense x' })).toEqual({
    ok: false,
    error: { code: 'curl-not-understood', line: 1, problem: 'cURL has no option --nonsense' },
  });
});
