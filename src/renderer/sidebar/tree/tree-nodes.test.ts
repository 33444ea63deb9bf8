import { describe, expect, it } from 'vitest';
import type { CollectionOutline } from '../../../shared/model/collection';
import type { Environment } from '../../../shared/model/environment';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { sampleCollection } from './sample-nodes';
import { collectionNodes, environmentNodes, mockServerNodes } from './tree-nodes';

const server = {
  id: 'm',
  name: 'Payments sandbox',
  collection: 'shop',
  environment: null,
  port: 4010,
  settings: defaultMockSettings,
};
const url = 'http://localhost:4010';

describe('mockServerNodes', () => {
  const known = new Map([['shop', sampleCollection]]);
  const environments = new Map([['env', { id: 'env', name: 'Test', variables: [] } as unknown as Environment]]);

  it('reads as name, state and port', () => {
    const [node] = mockServerNodes([server], { m: { status: 'running', url } }, known, environments);
    expect(node?.label).toBe('Payments sandbox, running, port 4010');
  });

  it('is stopped where nothing is known of its listener', () => {
    const [node] = mockServerNodes([server], {}, known, environments);
    expect(node).toMatchObject({ status: 'stopped', lacks: null });
  });

  it('says when its collection is gone', () => {
    const [node] = mockServerNodes([server], {}, new Map(), environments);
    expect(node).toMatchObject({
      lacks: 'collection',
      label: 'Payments sandbox, stopped, port 4010, its collection is gone',
    });
    const [other] = mockServerNodes([{ ...server, environment: 'gone' }], {}, known, environments);
    expect(other?.label).toBe('Payments sandbox, stopped, port 4010, its environment is gone');
  });
});

describe('environmentNodes', () => {
  it('marks the active one, and says so after its name', () => {
    const all = ['Staging', 'Test'].map((name) => ({ id: name, name, variables: [] }));
    const marks = (active: string | null) => environmentNodes(all, active).map(({ label }) => label);
    expect(marks('Staging')).toEqual(['Staging, active', 'Test']);
    expect(marks(null)).toEqual(['Staging', 'Test']);
  });
});

describe('collectionNodes', () => {
  const nodeOf = (collection: CollectionOutline) => collectionNodes([collection])[0];

  it('makes the nodes of an unchanged collection once, whatever else is told of it', () => {
    expect(nodeOf(sampleCollection)).toBe(nodeOf(sampleCollection));
    expect(nodeOf({ ...sampleCollection, revision: 2, description: 'Sells.' })).toBe(nodeOf(sampleCollection));
    expect(nodeOf({ ...sampleCollection, name: 'Store' })).toMatchObject({ name: 'Store', label: 'Store' });
  });

  it('makes new nodes only of what has changed, and of what it lies in', () => {
    const [orders, product] = sampleCollection.children;
    if (!orders || !product) throw new Error('the sample has two');
    const before = nodeOf(sampleCollection);
    const after = nodeOf({ ...sampleCollection, children: [orders, { ...product, name: 'A product' }] });
    expect(after?.children[0]).toBe(before?.children[0]);
    expect(after?.children[1]).toMatchObject({ name: 'A product', label: 'GET A product' });
  });

  it('does not take the node of one collection for that of another', () => {
    const copy = nodeOf({ ...sampleCollection, id: 'copy' });
    expect(copy?.key).toBe('collection/copy');
    expect(copy?.children[0]?.key).toBe('item/copy/orders');
    expect(nodeOf(sampleCollection)?.children[0]?.key).toBe('item/shop/orders');
  });
});
