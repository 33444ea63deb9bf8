import { describe, expect, it } from 'vitest';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { usersOf } from './users-of';

const server = (id: string, collection: string, environment: string | null) => ({
  id,
  name: id,
  collection,
  environment,
  port: 4010,
  settings: defaultMockSettings,
});
const all = [server('one', 'c1', 'e1'), server('two', 'c1', null), server('three', 'c2', 'e1')];
const names = (target: Parameters<typeof usersOf>[0]) => usersOf(target, all).map(({ name }) => name);

describe('usersOf', () => {
  it('names the mock servers of a collection and of an environment', () => {
    expect(names({ kind: 'collection', id: 'c1' })).toEqual(['one', 'two']);
    expect(names({ kind: 'environment', id: 'e1' })).toEqual(['one', 'three']);
  });

  it('does not mix an environment up with a collection of the same id', () => {
    expect(names({ kind: 'environment', id: 'c1' })).toEqual([]);
  });

  it('has none for an item or a mock server', () => {
    expect(names({ kind: 'item', collection: 'c1', id: 'x' })).toEqual([]);
    expect(names({ kind: 'mock-server', id: 'one' })).toEqual([]);
  });
});
