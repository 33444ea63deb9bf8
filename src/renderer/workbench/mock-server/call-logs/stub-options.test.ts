import { describe, expect, it } from 'vitest';
import type { CollectionOutline } from '../../../../shared/model/collection';
import type { Candidate, Explanation, Out } from '../../../../shared/model/explanation';
import { nearestRequest, stubOptions } from './stub-options';

const stub = (id: string, method: string) => ({
  ...{ kind: 'request', id, name: id, method },
  children: [{ kind: 'example', id: `${id}-ok`, name: 'OK', code: 200 }],
});
const collection = {
  ...{ kind: 'collection', id: 'shop', name: 'Shop' },
  children: [stub('carts', 'POST'), stub('orders', 'POST')],
} as unknown as CollectionOutline;

const explained = (...all: (readonly [id: string, outs: readonly Out[]])[]): Explanation => ({
  candidates: all.map(([id, outs]) => ({ id: `${id}-ok`, outs }) as unknown as Candidate),
  count: all.length,
});
const path = (fields: Partial<Extract<Out, { kind: 'path' }>> = {}): Out => ({
  ...{ kind: 'path', longerBy: 0, distance: 1, apart: 0.3 },
  ...fields,
});

describe('the stub an example is saved into', () => {
  it.each<[string, Out[], boolean]>([
    ['a slip in one segment', [path()], true],
    ['another status', [{ kind: 'code' }], true],
    ['a segment that has little in common', [path({ apart: 0.8 })], false],
    ['a segment too many', [path({ longerBy: 1, apart: 0 })], false],
    ['two segments', [path({ distance: 2 })], false],
    ['another method', [{ kind: 'method' }], false],
    ['another method and a slip', [{ kind: 'method' }, path()], false],
    ['nothing', [], false],
  ])('is the one a call missed by %s: %#', (_, outs, isNearest) => {
    expect(nearestRequest(collection, explained(['carts', outs]))).toBe(isNearest ? 'carts' : null);
  });

  it('is the one that fits and lacks only an example', () => {
    const why = { ...explained(['carts', [path()]]), bare: { id: 'orders', name: 'orders' } };
    expect(nearestRequest(collection, why)).toBe('orders');
    expect(nearestRequest(collection, { ...why, bare: { id: 'gone', name: '' } })).toBe('carts');
  });

  it('is found behind one that differs in its method only', () => {
    const found = nearestRequest(collection, explained(['carts', [{ kind: 'method' }]], ['orders', [path()]]));
    expect(found).toBe('orders');
    expect(stubOptions(collection, found)[0]).toEqual({ id: 'orders', label: 'orders', detail: 'POST · nearest' });
  });
});
