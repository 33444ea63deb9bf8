import { describe, expect, it } from 'vitest';
import { noSelection, type Selection } from '../../state/tree';
import { sampleKey, sampleNodes } from './sample-nodes';
import { ranged, selectedRows, toggled, topmostNodes, widened } from './selection';
import { visibleRows } from './tree-rows';

const rows = visibleRows(sampleNodes, new Set(['shop', 'orders', 'create'].map(sampleKey)));
const folded = visibleRows(sampleNodes, new Set([sampleKey('shop')]));
const of = (...ids: string[]): Selection => ({ keys: new Set(ids.map(sampleKey)), anchor: null });
const ids = (selection: Selection) => selectedRows(rows, selection).map(({ node }) => node.target.id);

describe('toggled', () => {
  it('adds a row, and takes it out again', () => {
    const one = toggled(rows, noSelection, sampleKey('list'), null);
    expect(ids(one)).toEqual(['list']);
    const two = toggled(rows, one, sampleKey('product'), null);
    expect(ids(two)).toEqual(['list', 'product']);
    expect(ids(toggled(rows, two, sampleKey('list'), null))).toEqual(['product']);
  });

  it('takes the row along that looked selected, unless the new one lies in it', () => {
    expect(ids(toggled(rows, noSelection, sampleKey('product'), sampleKey('list')))).toEqual(['list', 'product']);
    expect(ids(toggled(rows, noSelection, sampleKey('list'), sampleKey('list')))).toEqual(['list']);
    expect(ids(toggled(rows, noSelection, sampleKey('list'), sampleKey('shop')))).toEqual(['list']);
    expect(ids(toggled(rows, noSelection, sampleKey('list'), 'item/shop/hidden'))).toEqual(['list']);
  });

  it('forgets what is out of sight', () => {
    const next = toggled(folded, of('created', 'product'), sampleKey('orders'), null);
    expect([...next.keys]).toEqual([sampleKey('product'), sampleKey('orders')]);
  });
});

describe('ranged', () => {
  it('takes all between, in both directions, from the same beginning', () => {
    const down = ranged(rows, sampleKey('created'), sampleKey('list'));
    expect(ids(down)).toEqual(['created', 'conflict', 'list']);
    expect(ids(ranged(rows, down.anchor ?? '', sampleKey('create')))).toEqual(['create', 'created']);
  });

  it('is the row alone where its beginning is gone', () => {
    expect(ids(ranged(rows, 'item/shop/gone', sampleKey('list')))).toEqual(['list']);
    expect(ranged(rows, sampleKey('list'), 'item/shop/gone')).toBe(noSelection);
  });
});

describe('widened', () => {
  it('takes all beside the row, then all that is in view', () => {
    const beside = widened(rows, noSelection, 3);
    expect(ids(beside)).toEqual(['created', 'conflict']);
    expect(ids(widened(rows, beside, 3))).toHaveLength(rows.length);
  });
});

describe('topmostNodes', () => {
  const names = (selection: Selection) => topmostNodes(rows, selection).map(({ target }) => target.id);

  it('counts what lies in another of them once, however deep', () => {
    expect(names(of('orders', 'created', 'list', 'product'))).toEqual(['orders', 'product']);
    expect(names(of('create', 'conflict', 'list'))).toEqual(['create', 'list']);
    expect(names(of('shop', 'conflict', 'product'))).toEqual(['shop']);
  });
});
