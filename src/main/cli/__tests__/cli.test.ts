import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { JsonObject } from '../../../shared/json';
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
    await vi.waitFor(() => expect(said.out).toMatch(/^listening on http:\/\/\S+:\d+\n/), 15_000);
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
    await vi.waitFor(() => expect(loud.said.out.trim().split('\n')).toHaveLength(2), 5_000);
    expect(JSON.parse(loud.said.out.split('\n')[1] ?? '')).toMatchObject({
      method: 'GET',
      target: '/themes?a=1',
      status: 200,
      example: 'OK - the request has succeeded.',
    });
    expect(quiet.said.out.trim().split('\n')).toHaveLength(1);
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

describe('what goes wrong is one clear line and a status', () => {
  test.each([
    ['no command', [], 2, /Usage: understudy/],
    ['no file', ['serve'], 2, /missing required argument 'file'/],
    ['an unknown option', ['serve', 'x', '--nope'], 2, /unknown option '--nope'/],
    ['a port that is none', ['serve', 'x', '--port', '99999'], 2, /A port is a number from 0 to 65535/],
    ['a file that is not there', ['serve', '/no/such/file.json'], 3, /file\.json: ENOENT/],
  ])('%s', async (_what, args, status, words) => {
    const { ended, said } = run(...args);
    expect(await ended).toBe(status);
    expect(said.err).toMatch(words);
    expect(said.out).toBe('');
  });

  test.each([
    ['no JSON', '{"info":', /Not valid JSON: line 1, column \d+/],
    ['something else', '{"openapi": "3.1.0"}', /OpenAPI/],
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
