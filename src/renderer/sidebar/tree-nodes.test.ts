import { describe, expect, it } from 'vitest';
import { defaultMockSettings } from '../../shared/model/mock-settings';
import { sampleCollection } from './sample-nodes';
import { collectionNodes, mockServerNodes } from './tree-nodes';

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

  it('reads as name, state and port', () => {
    const [node] = mockServerNodes([server], { m: { status: 'running', url } }, known);
    expect(node?.label).toBe('Payments sandbox, running, port 4010');
  });

  it('is stopped where nothing is known of its listener', () => {
    const [node] = mockServerNodes([server], {}, known);
    expect(node).toMatchObject({ status: 'stopped', orphaned: false });
  });

  it('says when its collection is gone', () => {
    const [node] = mockServerNodes([server], {}, new Map());
    expect(node).toMatchObject({
      orphaned: true,
      label: 'Payments sandbox, stopped, port 4010, its collection is gone',
    });
  });
});

describe('collectionNodes', () => {
  it('makes the nodes of an unchanged collection once', () => {
    expect(collectionNodes([sampleCollection])[0]).toBe(collectionNodes([sampleCollection])[0]);
    expect(collectionNodes([{ ...sampleCollection }])[0]).not.toBe(collectionNodes([sampleCollection])[0]);
  });
});
