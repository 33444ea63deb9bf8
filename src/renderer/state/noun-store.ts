import { create } from 'zustand';

interface Noun {
  readonly id: string;
  readonly name: string;
}

interface NounState<T> {
  readonly byId: ReadonlyMap<string, T>;
  /** By name, as every list shows them. */
  readonly sorted: readonly T[];
}

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Where a thing stands in a list. Long names are compared by their beginning only: it is all anyone sees. */
const byName = (a: Noun, b: Noun): number =>
  order.compare(a.name.slice(0, 200), b.name.slice(0, 200)) || (a.id < b.id ? -1 : 1);

const stateOf = <T extends Noun>(byId: ReadonlyMap<string, T>): NounState<T> => ({
  byId,
  sorted: [...byId.values()].sort(byName),
});

/** The window's copy of all things of one kind. */
export const createNounStore = <T extends Noun>() => {
  const use = create<NounState<T>>(() => ({ byId: new Map(), sorted: [] }));
  const change = (edit: (byId: Map<string, T>) => void) => {
    const byId = new Map(use.getState().byId);
    edit(byId);
    use.setState(stateOf(byId));
  };
  return {
    use,
    get: (id: string): T | undefined => use.getState().byId.get(id),
    replaceAll: (things: readonly T[]) => use.setState(stateOf(new Map(things.map((thing) => [thing.id, thing])))),
    put: (thing: T) => change((byId) => byId.set(thing.id, thing)),
    remove: (id: string) => change((byId) => byId.delete(id)),
  };
};
