import { afterEach, describe, expect, it } from 'vitest';
import { type Converter, createConverter } from '../client';
import { bytesOf } from './files';

/** A thread that does what the name of the file says, and otherwise tells how many files it has seen. */
const script = `
  import { parentPort } from 'node:worker_threads';
  let seen = 0;
  parentPort.on('message', ({ name, bytes }) => {
    seen += 1;
    if (name === 'throw') throw new Error('boom');
    if (name === 'exit') process.exit(3);
    if (name === 'memory') { const all = []; for (;;) all.push(new Array(1e5).fill(seen).map(String)); }
    if (name === 'hang') for (;;) {}
    parentPort.postMessage({ ok: true, value: { name, seen, length: bytes.length } });
  });
`;
const workerUrl = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
const file = (name: string) => ({ name, bytes: bytesOf('12345') });
const answer = (name: string, seen: number) => ({ ok: true, value: { name, seen, length: 5 } });
const refusal = (reason: unknown) => ({ ok: false, error: { code: 'internal', reason } });

let converter: Converter;
afterEach(() => converter.close());

describe('the converter', () => {
  it('reads files in turn in one thread, calls of different askers too', async () => {
    converter = createConverter(workerUrl);
    const both = await Promise.all([converter.read([file('a'), file('b')]), converter.read([file('c')])]);
    expect(both).toEqual([[answer('a', 1), answer('b', 2)], [answer('c', 3)]]);
    expect(await converter.read([])).toEqual([]);
  });

  it.each([
    ['throw', 'boom', 60_000],
    ['exit', 'the reading thread ended with code 3', 60_000],
    ['memory', expect.stringMatching(/memory/), 60_000],
    ['hang', 'reading took longer than 2 s', 2_000],
  ])('%s costs the file that did it and no other', async (name, reason, fileMs) => {
    converter = createConverter(workerUrl, { memoryMb: 64, fileMs });
    expect(await converter.read([file('a'), file(name), file('b'), file('c')])).toEqual([
      answer('a', 1),
      refusal(reason),
      answer('b', 1),
      answer('c', 2),
    ]);
  });

  it('says so when there is no script to run', async () => {
    converter = createConverter('/nowhere/worker.js');
    expect(await converter.read([file('a'), file('b')])).toEqual([
      refusal(expect.stringContaining('nowhere')),
      refusal(expect.stringContaining('nowhere')),
    ]);
    converter = createConverter('not a path');
    expect(await converter.read([file('a')])).toMatchObject([{ ok: false }]);
  });

  it('ends its thread when idle, and makes another when needed', async () => {
    converter = createConverter(workerUrl, { idleMs: 20 });
    await converter.read([file('a')]);
    await expect.poll(async () => (await converter.read([file('b')]))[0], { interval: 60 }).toEqual(answer('b', 1));
  });

  it('takes bytes over where they fill their buffer, and copies them where they do not', async () => {
    converter = createConverter(workerUrl);
    const whole = bytesOf('12345').slice();
    const part = new Uint8Array(10).subarray(2, 7);
    const pooled = Buffer.from('12345');
    const results = await converter.read([whole, part, pooled].map((bytes) => ({ name: 'a', bytes })));
    expect(results).toEqual([answer('a', 1), answer('a', 2), answer('a', 3)]);
    expect([whole.length, part.length, pooled.length]).toEqual([0, 5, 5]);
  });

  it('answers what waits when it is closed, and reads again afterwards', async () => {
    converter = createConverter(workerUrl);
    const waiting = converter.read([file('hang'), file('a')]);
    converter.close();
    expect(await waiting).toEqual([refusal('reading was called off'), refusal('reading was called off')]);
    expect(await converter.read([file('b')])).toEqual([answer('b', 1)]);
  });
});
