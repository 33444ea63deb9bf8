import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { eventually } from '../../__tests__/eventually';
import { askFor, fixture, fixturePath, legalEntity, savedExamples } from '../../__tests__/fixtures';
import { tempFolder } from '../../workspace/__tests__/temp-folder';

/** Runs the built command line on plain Node. */
const run = (...args: string[]) => {
  const child: ChildProcess = spawn(process.execPath, [join(process.cwd(), 'out/main/cli.js'), ...args]);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (part) => {
    said.out += String(part);
  });
  child.stderr?.on('data', (part) => {
    said.err += String(part);
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  onTestFinished(() => void child.kill('SIGKILL'));
  const listening = async () => {
    await eventually(() => expect(said.out).toMatch(/^listening on http:\/\/\S+:\d+\n/));
    return /listening on (\S+)/.exec(said.out)?.[1] ?? '';
  };
  return { child, said, ended, listening };
};

const fileOf = (content: string): string => {
  const path = join(tempFolder(), 'file.json');
  writeFileSync(path, content);
  return path;
};

describe('understudy serve', () => {
  test('answers each of the 41 examples of a real collection', async () => {
    const server = run('serve', fixturePath(legalEntity), '--port', '0');
    const url = await server.listening();
    for (const example of savedExamples(JSON.parse(Buffer.from(fixture(legalEntity)).toString()) as JsonObject)) {
      const response = await askFor(url, example);
      expect([example.path, response.status, await response.text()]).toEqual([
        example.path,
        example.status,
        example.body,
      ]);
    }
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with status 0 on %s, and its port is free', async (signal) => {
    const server = run('serve', fixturePath(legalEntity), '--port', '0');
    const url = await server.listening();
    await fetch(`${url}/themes`);
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('calls are not logged unless asked for; then a line each', async () => {
    const quiet = run('serve', fixturePath(legalEntity), '--port', '0');
    await fetch(`${await quiet.listening()}/themes`);
    const loud = run('serve', fixturePath(legalEntity), '--port', '0', '--calls', 'json');
    await fetch(`${await loud.listening()}/themes?a=1`);
    await eventually(() => expect(loud.said.out.trim().split('\n')).toHaveLength(2));
    expect(JSON.parse(loud.said.out.split('\n')[1] ?? '')).toMatchObject({
      method: 'GET',
      target: '/themes?a=1',
      status: 200,
      example: 'OK - the request has succeeded.',
    });
    expect(quiet.said.out.trim().split('\n')).toHaveLength(1);
  });

  test('serves a template by its name, with its variables', async () => {
    const server = run('serve', '--template', 'Sample API', '--port', '0');
    const url = await server.listening();
    const shop = await fetch(`${url}/shop`);
    const api = `http://localhost:${new URL(url).port}`;
    expect(await shop.json()).toMatchObject({ name: 'Nordlys & Daughters', currency: 'EUR', api });
  });

  test('takes variables from an environment file', async () => {
    const collection = fileOf(
      JSON.stringify({
        info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
        item: [{ name: 'a', request: { url: '{{base}}/a' }, response: [{ name: 'a', code: 200, body: '{{who}}' }] }],
      }),
    );
    const environment = fileOf(
      JSON.stringify({
        name: 'e',
        values: [
          { key: 'who', value: 'me' },
          { key: 'base', value: 'http://h/v1' },
        ],
      }),
    );
    const server = run('serve', collection, '--port', '0', '--environment', environment);
    const url = await server.listening();
    expect(await (await fetch(`${url}/v1/a`)).text()).toBe('me');
  });

  test('listens where --host says', async () => {
    const server = run('serve', fixturePath(legalEntity), '--port', '0', '--host', '127.0.0.2');
    const url = await server.listening();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.2:/);
    expect((await fetch(`${url}/themes`)).status).toBe(200);
  });
});

const small = (body: string, url = '{{url}}/a') =>
  JSON.stringify({
    info: { name: 'Small', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'a',
        request: { method: 'POST', url },
        response: ['one', 'two'].map((raw) => ({
          name: raw,
          code: 200,
          originalRequest: { method: 'POST', url, header: [{ key: 'X-Kind', value: raw }], body: { mode: 'raw', raw } },
          body: `${body} ${raw}`,
        })),
      },
    ],
  });

describe('settings from the command line', () => {
  const ask = async (url: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}/a`, { method: 'POST', ...init });
    return [response.status, await response.text()] as const;
  };

  test('--api-key: 401 without the right key', async () => {
    const url = await run('serve', fileOf(small('hi')), '--port', '0', '--api-key', 'secret').listening();
    expect((await ask(url))[0]).toBe(401);
    expect((await ask(url, { headers: { 'x-api-key': 'wrong' } }))[0]).toBe(401);
    expect(await ask(url, { headers: { 'x-api-key': 'secret' } })).toEqual([200, 'hi one']);
  });

  test('--match-body and --match-headers choose by what was saved', async () => {
    const byBody = await run('serve', fileOf(small('hi')), '--port', '0', '--match-body').listening();
    expect(await ask(byBody, { body: 'two' })).toEqual([200, 'hi two']);
    expect((await ask(byBody, { body: 'three' }))[0]).toBe(404);
    const byHeader = await run('serve', fileOf(small('hi')), '--port', '0', '--match-headers', 'x-kind').listening();
    expect(await ask(byHeader, { headers: { 'X-Kind': 'two' } })).toEqual([200, 'hi two']);
  });

  test('--delay waits before each answer', async () => {
    const url = await run('serve', fileOf(small('hi')), '--port', '0', '--delay', '2g').listening();
    const from = performance.now();
    await ask(url);
    // Timers may fire a little early; without a delay this takes a few milliseconds.
    expect(performance.now() - from).toBeGreaterThan(280);
  });

  test('--watch serves the file as it is now, and says what it cannot read', async () => {
    const path = fileOf(small('first'));
    const server = run('serve', path, '--port', '0', '--watch');
    const url = await server.listening();
    writeFileSync(path, small('second'));
    await eventually(async () => expect(await ask(url)).toEqual([200, 'second one']));
    writeFileSync(path, '{');
    await eventually(() => expect(server.said.err).toMatch(/Not valid JSON/));
    expect(await ask(url)).toEqual([200, 'second one']);
  });
});

describe('a mock server of a workspace', () => {
  const workspace = () => {
    const folder = tempFolder();
    for (const kind of ['collections', 'environments', 'mocks']) mkdirSync(join(folder, kind));
    writeFileSync(join(folder, 'collections', 'c.json'), small('{{who}}'));
    writeFileSync(
      join(folder, 'environments', 'e.json'),
      JSON.stringify({ name: 'E', values: [{ key: 'who', value: 'me' }] }),
    );
    const mock = { name: 'My mock', collection: 'c', environment: 'e', port: 4999, settings: { matchBody: true } };
    writeFileSync(join(folder, 'mocks', 'm.json'), JSON.stringify(mock));
    return folder;
  };

  test('runs as it is set up there, and follows its files', async () => {
    const folder = workspace();
    const url = await run('serve', '--workspace', folder, '--mock', 'My mock', '--port', '0').listening();
    const ask = async () => (await fetch(`${url}/a`, { method: 'POST', body: 'two' })).text();
    expect(await ask()).toBe('me two');
    writeFileSync(
      join(folder, 'environments', 'e.json'),
      JSON.stringify({ name: 'E', values: [{ key: 'who', value: 'you' }] }),
    );
    await eventually(async () => expect(await ask()).toBe('you two'));
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with status 0 on %s too, and every call is told', async (signal) => {
    const { child, ended, listening, said } = run(
      ...['serve', '--workspace', workspace(), '--mock', 'My mock', '--port', '0', '--calls', 'pretty'],
    );
    await fetch(`${await listening()}/a`);
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(said.out).toMatch(/ GET \/a → /);
  });

  test('one that is not there: the names of those that are', async () => {
    const { ended, said } = run('serve', '--workspace', workspace(), '--mock', 'Other');
    expect(await ended).toBe(3);
    expect(said.err).toMatch(/no mock server is called “Other”\. There are: “My mock”\./);
  });
});

describe('an OpenAPI or Swagger definition', () => {
  const definition = (version: object) => ({
    ...version,
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets/{id}': {
        get: { parameters: [], responses: { 200: { description: 'A pet' }, 404: { description: 'None' } } },
      },
    },
  });
  test.each([
    ['OpenAPI 3, as JSON', 'x.json', JSON.stringify(definition({ openapi: '3.0.3' }))],
    [
      'OpenAPI 3, as YAML',
      'x.yaml',
      'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths:\n  /pets/{id}:\n    get:\n      responses:\n        "200": {description: A pet}\n        "404": {description: None}\n',
    ],
    ['Swagger 2.0', 'x.json', JSON.stringify(definition({ swagger: '2.0' }))],
  ])('%s is served', async (_what, name, content) => {
    const path = join(tempFolder(), name);
    writeFileSync(path, content);
    const url = await run('serve', path, '--port', '0').listening();
    expect((await fetch(`${url}/pets/7`)).status).toBe(200);
    expect((await fetch(`${url}/pets/7`, { headers: { 'x-mock-response-code': '404' } })).status).toBe(404);
  });
});

test('a GraphQL schema is served, each operation by its own example', async () => {
  const path = join(tempFolder(), 'pets.graphql');
  writeFileSync(path, 'type Query { pets: [Int!]! }\ntype Mutation { addPet: Boolean! }\n');
  const url = await run('serve', path, '--port', '0').listening();
  const ask = async (query: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
  };
  expect(await ask('{ pets }')).toEqual({ data: { pets: [1] } });
  expect(await ask('mutation { addPet }')).toEqual({ data: { addPet: true } });
});

test('cURL commands are served as the requests they are, still without examples', async () => {
  const path = join(tempFolder(), 'calls.sh');
  writeFileSync(path, '#!/bin/sh\ncurl https://a.test/pets\n');
  const url = await run('serve', path, '--port', '0').listening();
  expect(await (await fetch(`${url}/pets`)).json()).toMatchObject({ error: { header: 'You need an example' } });
});

describe('what goes wrong is one clear line and a status', () => {
  const noHost = /^understudy: Cannot listen on 203\.0\.113\.7: EADDRNOTAVAIL\.\n$/;
  test.each([
    ['no command', [], 2, /Usage: understudy/],
    ['no such template', ['serve', '--template', 'Nope'], 2, /There are: Sample API, UI testing/],
    [
      'a template and a file',
      ['serve', 'x.json', '--template', 'UI testing'],
      2,
      /error: a template is served by itself/,
    ],
    [
      'an environment beside a mock server, which has its own',
      ['serve', '--workspace', '.', '--mock', 'M', '--environment', 'e.json'],
      2,
      /error: a mock server of a workspace has its own environment/,
    ],
    [
      'an address that is not this computer’s',
      ['serve', '--template', 'Sample API', '--host', '203.0.113.7'],
      4,
      noHost,
    ],
    ['no file', ['serve'], 2, /error: name a file, or a folder with --workspace/],
    ['an unknown option', ['serve', 'x', '--nope'], 2, /unknown option '--nope'/],
    ['a port that is none', ['serve', 'x', '--port', '99999'], 2, /A port is a number from 0 to 65535/],
    [
      'a file that is not there',
      ['serve', '/no/such/file.json'],
      3,
      /^understudy: \/no\/such\/file\.json: there is no such file\.\n$/,
    ],
    [
      'a folder',
      ['serve', '.'],
      3,
      /^understudy: \.: that is a folder\. A workspace is served by --workspace and --mock\.\n$/,
    ],
  ])('%s', async (_what, args, status, words) => {
    const { ended, said } = run(...args);
    expect(await ended).toBe(status);
    expect(said.err).toMatch(words);
    expect(said.out).toBe('');
  });

  test.each([
    ['no JSON', '{"info":', /Not valid JSON: line 1, column \d+/],
    ['a damaged definition', 'openapi: 3.0.3\npaths: [', /Not valid YAML: line 2/],
    ['something else', '{"log": {"version": "1.2", "entries": []}}', /HAR/],
    [
      'without one usable request',
      '{"log": {"entries": [{"request": {"method": "GET"}}]}}',
      /\(log\.entries\[0\]: its URL is nothing\)/,
    ],
  ])('a file that is %s', async (_what, content, words) => {
    const { ended, said } = run('serve', fileOf(content));
    expect(await ended).toBe(3);
    expect(said.err).toMatch(words);
  });

  test('a port that is taken, with the next free one', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const { ended, said } = run('serve', fixturePath(legalEntity), '--port', String(port));
    expect(await ended).toBe(4);
    expect(said.err).toMatch(
      new RegExp(`^understudy: Port ${port} is taken by another program\\. Port \\d+ is free\\.\\n$`),
    );
  });

  test('--help is no mistake', async () => {
    const { ended, said } = run('serve', '--help');
    expect(await ended).toBe(0);
    expect(said.out).toMatch(/--environment <file>/);
  });
});
