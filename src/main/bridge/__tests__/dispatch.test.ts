import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type CallName, calls } from '../../../shared/contract';
import { createDispatch } from '../dispatch';
import type { Handlers } from '../handlers';
import { appOrigin, isTrusted } from '../sender';

const handled: unknown[] = [];
const handlers = Object.fromEntries(
  Object.keys(calls).map((name) => [
    name,
    (input: unknown) => {
      handled.push(input);
      return { ok: true, value: {} };
    },
  ]),
) as unknown as Handlers;
const dispatch = createDispatch(handlers);

describe('the door from the window', () => {
  test('lets a call of the contract through, without what it does not name', async () => {
    handled.length = 0;
    expect(await dispatch('mock-server.start', { id: 'm', path: '/etc/passwd' })).toEqual({ ok: true, value: {} });
    expect(handled).toEqual([{ id: 'm' }]);
  });

  test.each(['nope', 'toString', '__proto__', 'constructor', '', 7, null, { name: 'rename' }])(
    'refuses the call %j',
    async (name) => expect(await dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'invalid-input' } }),
  );

  test.each([
    ['rename', { target: { kind: 'folder', id: 'x' }, name: 'y' }, 'target.kind'],
    ['rename', { target: { kind: 'collection', id: 7 }, name: 'y' }, 'target.id'],
    ['mock-server.set-collection', { id: 'm' }, 'collection'],
    ['mock-server.configure', { id: 'm', change: { port: '4010' } }, 'change.port'],
    ['import.files', { files: [{ name: 'x', bytes: 'text' }] }, 'files[0].bytes'],
    ['settings.set', { theme: 'pink' }, 'theme'],
  ])('refuses %s with %j, and says where', async (name, input, at) =>
    expect(await dispatch(name, input)).toMatchObject({ ok: false, error: { code: 'invalid-input', call: name, at } }),
  );

  test('whatever the input: an answer or a refusal, never a throw, and no prototype changed', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...(Object.keys(calls) as CallName[])), fc.anything(), async (name, input) => {
        expect(await dispatch(name, input)).toHaveProperty('ok');
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    ));

  test('a handler that throws is a refusal and a line in the log', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = createDispatch({
      ...handlers,
      'workspace.snapshot': () => {
        throw new Error('a bug');
      },
    });
    expect(await broken('workspace.snapshot', {})).toEqual({ ok: false, error: { code: 'internal', reason: 'a bug' } });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('who may call', () => {
  test.each([
    [true, `${appOrigin}/index.html`, true],
    [false, `${appOrigin}/index.html`, false],
    [true, 'https://evil.example/index.html', false],
    [true, 'app://understudy.evil.example/', false],
    [true, 'file:///etc/passwd', false],
    [true, '', false],
  ])('main frame %s at %s: %s', (isMainFrame, url, trusted) => expect(isTrusted({ isMainFrame, url })).toBe(trusted));
});
