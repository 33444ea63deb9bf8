import { describe, expect, it } from 'vitest';
import { createNounStore } from './noun-store';

const store = createNounStore<{ id: string; name: string; note?: string }>();
const names = () => store.use.getState().sorted.map(({ name }) => name);

describe('a store of things', () => {
  it('has them by name as people count, whatever is put, renamed or taken out', () => {
    store.replaceAll([
      { id: 'b', name: 'Shop 10' },
      { id: 'a', name: 'shop 2' },
    ]);
    expect(names()).toEqual(['shop 2', 'Shop 10']);
    store.put({ id: 'c', name: 'Shop 3' });
    expect(names()).toEqual(['shop 2', 'Shop 3', 'Shop 10']);
    store.put({ id: 'a', name: 'Zoo' });
    expect(names()).toEqual(['Shop 3', 'Shop 10', 'Zoo']);
    store.remove('c');
    expect(names()).toEqual(['Shop 10', 'Zoo']);
    expect(store.get('c')).toBeUndefined();
  });

  it('puts an edit of the same name where it was, and keeps the others', () => {
    store.replaceAll([
      { id: 'a', name: 'Same' },
      { id: 'b', name: 'Same' },
    ]);
    const before = store.use.getState();
    store.put({ id: 'a', name: 'Same', note: 'edited' });
    const { sorted, byId } = store.use.getState();
    expect(sorted).toEqual([
      { id: 'a', name: 'Same', note: 'edited' },
      { id: 'b', name: 'Same' },
    ]);
    expect(sorted[1]).toBe(before.sorted[1]);
    expect(byId.get('a')).toBe(sorted[0]);
    expect(before.byId.get('a')).toEqual({ id: 'a', name: 'Same' });
  });
});
