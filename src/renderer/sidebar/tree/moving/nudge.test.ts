import { describe, expect, it } from 'vitest';
import { sampleCollection, sampleKey, sampleNodes } from '../sample-nodes';
import type { TreeNode } from '../tree-node';
import type { Moved } from './move-spots';
import { nudge } from './nudge';
import { pasteSpot } from './paste-spot';

// Shop (Orders (Create order (Order created, Out of stock), List orders), One product)
const open = new Set(['shop', 'orders'].map(sampleKey));
const items = (...ids: string[]): Moved => ({ collection: 'shop', ids, examples: false });
const examples = (...ids: string[]): Moved => ({ collection: 'shop', ids, examples: true });
const nudged = (moved: Moved, way: 'up' | 'down', unfolded = open) => {
  const spot = nudge(sampleCollection, moved, way, unfolded);
  return spot && [spot.parent, spot.index];
};

describe('nudge', () => {
  it('goes past the next one', () => {
    expect(nudged(items('list'), 'up')).toEqual(['orders', 0]);
    expect(nudged(items('create'), 'down')).toEqual(['orders', 2]);
  });

  it('goes out of its folder at its edges', () => {
    expect(nudged(items('create'), 'up')).toEqual([null, 0]);
    expect(nudged(items('list'), 'down')).toEqual([null, 1]);
  });

  it('goes into a folder that is unfolded, and past one that is folded', () => {
    expect(nudged(items('product'), 'up')).toEqual(['orders', 2]);
    expect(nudged(items('product'), 'up', new Set())).toEqual([null, 0]);
  });

  it('stops at the edges of the collection, and examples at those of their request', () => {
    expect(nudged(items('orders'), 'up')).toBeNull();
    expect(nudged(items('product'), 'down')).toBeNull();
    expect(nudged(examples('created'), 'up')).toBeNull();
    expect(nudged(examples('conflict'), 'down')).toBeNull();
    expect(nudged(examples('conflict'), 'up')).toEqual(['create', 0]);
  });

  it('moves several together: past what stands before or behind all of them', () => {
    expect(nudged(items('create', 'list'), 'up')).toEqual([null, 0]);
    expect(nudged(items('create', 'list'), 'down')).toEqual([null, 1]);
  });
});

describe('pasteSpot', () => {
  const [shop] = sampleNodes;
  const [orders, product] = shop?.children ?? [];
  const [create] = orders?.children ?? [];
  const [created] = create?.children ?? [];
  const pasted = (at: TreeNode | undefined, moved: Moved) => {
    const spot = at ? pasteSpot(sampleCollection, at, moved) : null;
    return spot && [spot.parent, spot.index];
  };

  it('puts requests and folders into a collection or folder, and behind a request', () => {
    expect(pasted(shop, items('list'))).toEqual([null, 2]);
    expect(pasted(orders, items('product'))).toEqual(['orders', 2]);
    expect(pasted(create, items('product'))).toEqual(['orders', 1]);
    expect(pasted(created, items('product'))).toBeNull();
  });

  it('puts examples into a request and behind an example', () => {
    expect(pasted(product, examples('created'))).toEqual(['product', 0]);
    expect(pasted(created, examples('conflict'))).toEqual(['create', 1]);
    expect(pasted(orders, examples('created'))).toBeNull();
    expect(pasted(shop, examples('created'))).toBeNull();
  });

  it('puts what is pasted at itself behind itself, and nothing below itself', () => {
    expect(pasted(orders, items('orders'))).toEqual([null, 1]);
    expect(pasted(create, items('orders'))).toBeNull();
  });
});
