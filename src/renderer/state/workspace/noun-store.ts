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
  /** Where the name is as it was, so is the place in the list: a thousand names are not compared for an edit of one. */
  const put = (thing: T) => {
    const { byId, sorted } = use.getState();
    const before = byId.get(thing.id);
    const next = new Map(byId).set(thing.id, thing);
    if (before?.name !== thing.name) use.setState(stateOf(next));
    else use.setState({ byId: next, sorted: sorted.map((each) => (each === before ? thing : each)) });
  };
  const remove = (id: string) => {
    const next = new Map(use.getState().byId);
    next.delete(id);
    use.setState(stateOf(next));
  };
  return {
    use,
    get: (id: string): T | undefined => use.getState().byId.get(id),
    replaceAll: (things: readonly T[]) => use.setState(stateOf(new Map(things.map((thing) => [thing.id, thing])))),
    put,
    remove,
  };
};
