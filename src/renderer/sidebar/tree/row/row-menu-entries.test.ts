import { describe, expect, it } from 'vitest';
import { defaultMockSettings } from '../../../../shared/model/mock-settings';
import { sampleNodes } from '../sample-nodes';
import type { TreeNode } from '../tree-node';
import { apiNodes, environmentNodes, mockServerNodes } from '../tree-nodes';
import { offers, rowMenuEntries } from './row-menu-entries';

const labels = (node: TreeNode | undefined) =>
  node && rowMenuEntries([node]).flatMap((group) => group.map((e) => e.label));
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
    const [stopped] = mockServerNodes([server], {}, new Map(), new Map());
    const [running] = mockServerNodes([server], { m: { status: 'running', url: '' } }, new Map(), new Map());
    expect(labels(stopped)).toEqual(['Start', 'Copy mock URL', 'Open call log', 'Rename', 'Duplicate', 'Delete']);
    expect(labels(running)?.[0]).toBe('Stop');
  });

  it('of several rows has what each offers, and switches the mock servers that can be switched', () => {
    const many = (nodes: readonly TreeNode[]) => rowMenuEntries(nodes).map((group) => group.map((e) => e.label));
    const [stopped] = mockServerNodes([server], {}, new Map(), new Map());
    const [running] = mockServerNodes([server], { m: { status: 'running', url: '' } }, new Map(), new Map());
    if (!stopped || !running || !folder || !request) throw new Error('no sample');
    expect(many([folder, request])).toEqual([['Duplicate'], ['Delete']]);
    expect(many([stopped, running])).toEqual([['Start', 'Stop'], ['Duplicate'], ['Delete']]);
    expect(many([running, running])).toEqual([['Stop'], ['Duplicate'], ['Delete']]);
    const [api] = apiNodes([{ id: 'a', name: 'A', versions: [] }]);
    if (api) expect(many([api, api])).toEqual([['Delete']]);
  });

  it('tells the keys what a row offers', () => {
    const [environment] = environmentNodes([{ id: 'a', name: 'A', variables: [] }], null);
    const [api] = apiNodes([{ id: 'a', name: 'A', versions: [] }]);
    if (!environment || !api) throw new Error('no sample');
    expect([offers([environment], 'duplicate'), offers([api], 'duplicate')]).toEqual([true, false]);
  });
});
