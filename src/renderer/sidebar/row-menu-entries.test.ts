import { describe, expect, it } from 'vitest';
import { defaultMockSettings } from '../../shared/model/mock-settings';
import { offers, rowMenuEntries } from './row-menu-entries';
import { sampleNodes } from './sample-nodes';
import type { TreeNode } from './tree-node';
import { mockServerNodes } from './tree-nodes';

const labels = (node: TreeNode | undefined) =>
  node && rowMenuEntries(node).flatMap((group) => group.map((e) => e.label));
const server = { id: 'm', name: 'M', collection: 'shop', environment: null, port: 4010, settings: defaultMockSettings };

describe('rowMenuEntries', () => {
  const collection = sampleNodes[0];
  const folder = collection?.children[0];
  const request = folder?.children[0];

  it('has the entries of the contract, in its order', () => {
    const usual = ['Rename', 'Duplicate', 'Delete'];
    expect(labels(collection)).toEqual([
      'Add request',
      'Add folder',
      'Mock collection',
      'Rename',
      'Duplicate',
      'Export',
      'Delete',
    ]);
    expect(labels(folder)).toEqual(['Add request', 'Add folder', ...usual]);
    expect(labels(request)).toEqual(['Add example', ...usual]);
    expect(labels(request?.children[0])).toEqual(usual);
  });

  it('offers to stop a mock server that runs, and to start any other', () => {
    const [stopped] = mockServerNodes([server], {}, new Map());
    const [running] = mockServerNodes([server], { m: { status: 'running', url: '' } }, new Map());
    expect(labels(stopped)).toEqual(['Start', 'Copy mock URL', 'Open call log', 'Rename', 'Duplicate', 'Delete']);
    expect(labels(running)?.[0]).toBe('Stop');
  });

  it('tells the keys what a row offers', () => {
    expect(
      offers(
        {
          key: 'a',
          target: { kind: 'environment', id: 'a' },
          kind: 'environment',
          name: 'A',
          label: 'A',
          children: [],
        },
        'duplicate',
      ),
    ).toBe(true);
    expect(
      offers(
        { key: 'a', target: { kind: 'environment', id: 'a' }, kind: 'api', name: 'A', label: 'A', children: [] },
        'duplicate',
      ),
    ).toBe(false);
  });
});
