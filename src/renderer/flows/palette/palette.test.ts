import { Plus } from 'lucide-react';
import { describe, expect, it } from 'vitest';
import { defaultMockSettings as settings } from '../../../shared/model/mock-settings';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { found, paletteEntries } from './palette-entries';

const entries = paletteEntries({
  collections: [sampleCollection],
  environments: [{ id: 'e', name: 'Staging', variables: [] }],
  mockServers: [{ ...{ id: 'm', name: 'Pay later', collection: 'c', environment: null, port: 1 }, settings }],
  apis: [],
  running: new Set(),
  workspaces: [{ id: 'w', name: 'Team', current: false }],
  makers: [{ label: 'New collection', mark: Plus, run: () => {} }],
  keyed: [],
});
const labels = (typed: string) => found(entries, typed).map(({ label }) => label);

describe('the palette', () => {
  it('finds items at any depth by every word that is typed, in any order and case', () => {
    expect(labels('CREATED order')).toEqual(['Order created']);
    expect(labels('staging')).toEqual(['Staging']);
  });

  it('puts what begins with the text first', () => {
    expect(labels('order')[0]?.toLowerCase().startsWith('order')).toBe(true);
  });

  it('puts a thing before what can be done to it, unless that is what is typed', () => {
    expect(labels('later')).toEqual(['Pay later', 'Start Pay later']);
    expect(labels('start pay')).toEqual(['Start Pay later']);
  });

  it('finds a request by its method, which stands before its name', () => {
    expect(found(entries, 'post order').map(({ label, mark }) => [label, mark])).toEqual([['Create order', 'POST']]);
  });

  it('has the commands, and says nothing where nothing fits', () => {
    expect(labels('new coll')).toEqual(['New collection']);
    expect(labels('no such thing')).toEqual([]);
  });

  it('shows no more than can be read of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      key: `${i}`,
      label: `${i}`,
      mark: 'GET',
      detail: '',
      run: () => {},
    }));
    expect(found(many, 'get')).toHaveLength(50);
    expect(found(many, '9999')).toHaveLength(1);
  });
});
