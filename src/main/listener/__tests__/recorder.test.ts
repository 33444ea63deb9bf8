import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordedCall } from '../../../shared/model/call';
import { noMatch } from '../../mock/error-answers';
import { bodyKept } from '../keep-body';
import { createRecorder } from '../recorder';
import { recordsOf, type Served } from '../served';

const served = (target: string, body: Uint8Array = Buffer.alloc(0)): Served => ({
  at: 1,
  duration: 1,
  method: 'POST',
  target,
  rawHeaders: ['Host', 'localhost', 'X-Twice', 'a', 'X-Twice', 'b'],
  body,
  bodySize: 0,
  answer: noMatch,
});
const read = (lines: string): RecordedCall[] => lines.split('\n').map((line) => JSON.parse(line) as RecordedCall);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a recorder', () => {
  it('keeps the newest of a flood in order and counts the others: no call is lost without a number', () => {
    const batches: [string[], number][] = [];
    const recorder = createRecorder((calls, counted) => batches.push([calls.map(({ target }) => target), counted]));
    for (let i = 0; i < 2_000; i += 1) recorder.add(served(`/${i}`));
    vi.advanceTimersByTime(1_000);
    const kept = batches.flatMap(([targets]) => targets);
    expect(kept).toEqual(Array.from({ length: 1_000 }, (_, i) => `/${1_000 + i}`));
    expect(batches.map(([, counted]) => counted)).toEqual([1_000, 0, 0, 0, 0]);
  });

  it('holds fewer of a flood that takes a whole core, and still counts every call', () => {
    const batches: [string[], number][] = [];
    const recorder = createRecorder((calls, counted) => batches.push([calls.map(({ target }) => target), counted]));
    for (let tick = 0; tick < 3; tick += 1) {
      for (let i = 0; i < 5_000; i += 1) recorder.add(served(`/${tick}/${i}`));
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(1_000);
    expect(batches.at(-1)?.[0].at(-1)).toBe('/2/4999');
    expect(batches.every(([targets]) => targets.length <= 100)).toBe(true);
    expect(batches.reduce((sum, [targets, counted]) => sum + targets.length + counted, 0)).toBe(15_000);
  });

  it('reports what is left when it is told to', () => {
    const targets: string[] = [];
    const recorder = createRecorder((calls) => targets.push(...calls.map(({ target }) => target)));
    recorder.add(served('/a'));
    recorder.flush();
    expect(targets).toEqual(['/a']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('holds no more of a body than is kept, and says how long it was', () => {
    const held: Served[] = [];
    const recorder = createRecorder((calls) => held.push(...calls));
    recorder.add(served('/a', Buffer.alloc(bodyKept * 3, 'x')));
    recorder.flush();
    expect(held[0]).toMatchObject({ bodySize: bodyKept * 3 });
    expect(held[0]?.body.buffer.byteLength).toBeLessThan(bodyKept * 2);
  });
});

describe('the words of a record', () => {
  it('are both sides of the call, headers in their order and as often as they came', () => {
    const [record] = read(recordsOf([{ ...served('/a?b', Buffer.from('h€llo')), bodySize: 7 }], 3));
    expect(record).toMatchObject({
      method: 'POST',
      target: '/a?b',
      status: 404,
      answeredBy: 'mock-server',
      said: 'No matching requests',
      example: null,
      counted: 3,
      request: {
        headers: [
          ['Host', 'localhost'],
          ['X-Twice', 'a'],
          ['X-Twice', 'b'],
        ],
        body: { text: 'h€llo', binary: false, size: 7, kept: 7 },
      },
    });
    expect(JSON.parse(record?.response.body.text ?? '')).toMatchObject({ error: { name: 'mockRequestNotFoundError' } });
  });

  it('keep bytes that are no text as base64, and cut a text between two characters', () => {
    const [binary, long] = read(
      recordsOf([served('/a', Buffer.from([0xff, 0xfe])), served('/b', Buffer.from('€'.repeat(bodyKept)))], 0),
    );
    expect(binary?.request.body).toMatchObject({ text: '//4=', binary: true });
    expect(long?.request.body.binary).toBe(false);
    expect(long?.request.body.text).toMatch(/^€+$/);
  });

  it('leave out the bodies of the oldest where a batch has too much of them', () => {
    const big = Buffer.alloc(bodyKept, 'x');
    const records = read(
      recordsOf(
        Array.from({ length: 40 }, (_, i) => served(`/${i}`, big)),
        0,
      ),
    );
    expect(records[0]?.request.body.kept).toBe(0);
    expect(records[39]?.request.body.kept).toBe(bodyKept);
  });
});
