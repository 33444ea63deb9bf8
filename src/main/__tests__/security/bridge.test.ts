import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type CallName, calls } from '../../../shared/contract';
import { emptyRequest } from '../../../shared/model/request';
import { tempFolder } from '../../workspace/__tests__/temp-folder';
import { type FirstWorkspace, makeFirstWorkspace } from '../faults/first-workspace';
import { type Headless, openHeadless } from '../faults/headless';
import { fixture, legalEntity } from '../fixtures';
import { aim } from './aim';
import { hostileInput, hostileTexts } from './hostile-input';

const evil = `understudy-evil-${process.pid}`;
/** What takes things away comes last. */
const taking = new Set<CallName>(['history.delete', 'history.clear', 'calls.clear', 'undo', 'delete']);
const names = (Object.keys(calls) as CallName[]).sort((a, b) => Number(taking.has(a)) - Number(taking.has(b)));
/** These start a thread or a process' worth of work each time. */
const heavy = new Set<CallName>(['mock-server.create', 'mock-server.start', 'duplicate', 'api.collection.generate']);
const built = join(process.cwd(), 'out/main');

const within = <T>(work: Promise<T>, name: string): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(`${name} hangs`)), 15_000).unref()),
  ]);

const keysOfPrototypes = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );

describe('every call of the window, with hostile arguments, on the real app', () => {
  let around: string;
  let headless: Headless;
  let at: FirstWorkspace;
  const exported: string[] = [];
  const before = keysOfPrototypes();
  const ids: string[] = [];

  beforeAll(async () => {
    // Not a folder of one test: all of them share the app.
    around = join(process.cwd(), 'node_modules/.cache', evil);
    const dataFolder = join(around, 'a/b/c/data');
    mkdirSync(dataFolder, { recursive: true });
    headless = openHeadless(dataFolder, built, undefined, {
      saveFile: async (name) => {
        exported.push(name);
        return { ok: true, value: true };
      },
    });
    at = await makeFirstWorkspace(headless);
    // A call and two history entries, for the calls that take one.
    await headless.call('mock-server.start', { id: at.mock });
    const { mockServers } = await headless.call('workspace.snapshot', {});
    await fetch(`http://127.0.0.1:${mockServers[0]?.port}/nothing`);
    const asked = { job: 'j', item: { collection: at.collection, id: at.request } };
    for (const url of ['http://127.0.0.1:1/a', 'http://127.0.0.1:1/b'])
      await headless.ask('request.send', { ...asked, parts: { ...emptyRequest, url } });
    ids.push(...Object.values(at));
  });
  afterAll(async () => {
    await headless.app.close();
    rmSync(around, { recursive: true, force: true });
  });

  test.each(names)(
    '%s: a refusal with a code or a right answer, never a throw, a hang or a changed prototype',
    async (name) => {
      const text = fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...ids, 'http://127.0.0.1:1/') },
        { weight: 3, arbitrary: fc.constantFrom(...hostileTexts(evil)) },
        fc.string({ unit: 'binary', maxLength: 20 }),
      );
      const input = fc
        .tuple(hostileInput(calls[name].input, text), fc.nat(20), fc.boolean())
        .map(([given, which, aimed]) => (aimed ? aim(name, given, at, which) : given));
      const output: z.ZodType = calls[name].output;
      await fc.assert(
        fc.asyncProperty(input, async (given) => {
          const result = await within(headless.dispatch(name, given), name);
          if (result.ok) expect(output.safeParse(result.value).error).toBeUndefined();
          else expect(result.error).not.toMatchObject({ code: 'internal' });
          expect(({} as { pwned?: unknown }).pwned).toBeUndefined();
          expect(keysOfPrototypes()).toEqual(before);
        }),
        { numRuns: heavy.has(name) ? 10 : 60, endOnFailure: true },
      );
    },
    60_000,
  );

  test('and after all of them: the app answers, no file lies outside its data folder, no export names a folder', async () => {
    expect(await headless.ask('workspace.snapshot', {})).toMatchObject({ ok: true });
    const outside = ['', 'a', 'a/b', 'a/b/c'].flatMap((folder) => readdirSync(join(around, folder)));
    expect(outside.sort()).toEqual(['a', 'b', 'c', 'data']);
    expect(existsSync(`/tmp/${evil}`)).toBe(false);
    expect(readdirSync(join(around, 'a/b/c/data')).filter((name) => name.includes(evil))).toEqual([]);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((name) => /[\\/\0]|^\.+$/.test(name))).toEqual([]);
  });
});

describe('no file path comes from the window', () => {
  /** Every key an input may have, with the keys above it. */
  const keysOf = (schema: z.ZodType): string[] => {
    const found: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') found.push(...Object.keys(value as object));
        walk(value);
      }
    };
    walk(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    return found;
  };

  test('no call has an argument for one', () => {
    const all = names.flatMap((name) => keysOf(calls[name].input).map((key) => `${name} ${key}`));
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter((each) =>
        /path(?!Variables)|director|filename|^file$|folderPath|cwd|^src$/i.test(each.split(' ')[1] ?? ''),
      ),
    ).toEqual([]);
  });

  test('a file of a form that was not picked in the dialog is not read, whatever it is called', async () => {
    const headless = openHeadless(tempFolder(), built);
    const received: string[] = [];
    const server = createServer((socket) => socket.on('data', (chunk) => received.push(String(chunk))));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    for (const value of [
      '/etc/passwd',
      '../../../../etc/passwd',
      'file:///etc/passwd',
      '__proto__',
      'passwd#000000000000',
    ]) {
      const rows = [{ key: 'f', value, description: '', disabled: false, type: 'file' as const }];
      const parts = {
        ...emptyRequest,
        method: 'POST',
        url: `http://127.0.0.1:${port}/`,
        body: { mode: 'formdata' as const, rows },
      };
      expect(await headless.ask('request.send', { job: 'j', item: { collection: 'c', id: 'i' }, parts })).toMatchObject(
        {
          error: { code: 'send-failed', why: 'file' },
        },
      );
    }
    expect(received).toEqual([]);
    server.close();
    await headless.app.close();
  });

  test('a body of a file that a collection names is not read either', async () => {
    const headless = openHeadless(tempFolder(), built);
    const document = {
      info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'r',
          request: { method: 'POST', url: 'http://127.0.0.1:1/', body: { mode: 'file', file: { src: '/etc/passwd' } } },
          response: [
            {
              name: 'e',
              code: 200,
              body: '{{$file /etc/passwd}}{{include:/etc/passwd}}',
              originalRequest: { method: 'GET', url: '/a' },
            },
          ],
        },
      ],
    };
    const { imported } = await headless.call('import.files', {
      files: [{ name: 'x.json', bytes: new Uint8Array(Buffer.from(JSON.stringify(document))) }],
    });
    const { id } = await headless.call('mock-server.create', {
      from: { kind: 'collection', id: imported[0]?.target.id ?? '' },
      saveUrl: false,
      configuration: {},
    });
    const { mockServers } = await headless.call('workspace.snapshot', {});
    const port = mockServers.find((mock) => mock.id === id)?.port;
    const answer = await (await fetch(`http://127.0.0.1:${port}/a`)).text();
    expect(answer).not.toContain('root:');
    await headless.app.close();
  });

  test('a file of any name is taken in under a name of ours', async () => {
    const dataFolder = tempFolder();
    const headless = openHeadless(dataFolder, built);
    for (const name of [`../../${evil}.json`, `/tmp/${evil}.json`, 'x\0.json', '__proto__'])
      await headless.call('import.files', { files: [{ name, bytes: fixture(legalEntity) }] });
    const files = readdirSync(join(dataFolder, 'workspace', 'collections'));
    expect(files).toHaveLength(4);
    for (const file of files) expect(file).toMatch(/^legal-entity-management-api-v3-[a-z0-9]{6}\.json$/);
    await headless.app.close();
  });
});
