import { describe, expect, it } from 'vitest';
import { sampleCollection } from '../../sidebar/tree/sample-nodes';
import { found, paletteEntries } from './palette-entries';

const entries = paletteEntries({
  collections: [sampleCollection],
  environments: [{ id: 'e', name: 'Staging', variables: [] }],
  mockServers: [],
  apis: [],
  running: new Set(),
  workspaces: [{ id: 'w', name: 'Team', current: false }],
  makers: [{ label: 'New collection', run: () => {} }],
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

  it('has the commands, and says nothing where nothing fits', () => {
    expect(labels('new coll')).toEqual(['New collection']);
    expect(labels('no such thing')).toEqual([]);
  });

  it('shows no more than can be read of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      key: `${i}`,
      label: `GET ${i}`,
      detail: '',
      run: () => {},
    }));
    expect(found(many, 'get')).toHaveLength(50);
    expect(found(many, '9999')).toHaveLength(1);
  });
});
