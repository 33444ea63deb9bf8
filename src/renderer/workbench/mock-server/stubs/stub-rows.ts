import { pathInWords } from '../../../../shared/isolated';
import type { CollectionOutline, ItemOutline } from '../../../../shared/model/collection';
import type { MockServer } from '../../../../shared/model/mock-server';
import type { StubPlace } from '../../../state/mock-servers/stub-choice';
import { targetKey } from '../../../state/workspace/target-key';

interface RowBase {
  readonly key: string;
  readonly place: StubPlace;
  readonly name: string;
  /** What assistive technology reads; begins with the name, a stub's with its method. */
  readonly label: string;
  readonly position: number;
  readonly setSize: number;
}

/** An endpoint stub, a scenario under it, or a server stub. */
export type StubRow = RowBase &
  (
    | { readonly kind: 'stub'; readonly method: string; readonly folder: string }
    | { readonly kind: 'scenario'; readonly code: number; readonly isDefault: boolean; readonly stub: string }
    | { readonly kind: 'server-stub'; readonly code: number; readonly active: boolean }
  );

/** A line of the list: a row, or the folder that the stubs under it lie in. */
export type StubLine = StubRow | { readonly kind: 'heading'; readonly key: string; readonly folder: string };

/** The requests of a collection with their examples, in sidebar order: in a mock server, its endpoint stubs and scenarios. */
export const endpointLines = (collection: CollectionOutline): StubLine[] => {
  const lines: StubLine[] = [];
  let folder = '';
  let position = 0;
  const row = (id: string) => {
    const place = { kind: 'item', collection: collection.id, id } as const;
    return { place, key: targetKey(place) };
  };
  const walk = (items: readonly ItemOutline[], path: readonly string[]): void => {
    for (const item of items) {
      if (item.kind === 'folder') {
        walk(item.children, [...path, item.name]);
        continue;
      }
      const { id, name, method, children } = item;
      const within = pathInWords(path);
      if (within !== folder) {
        folder = within;
        lines.push({ kind: 'heading', key: `heading/${id}`, folder: within === '' ? collection.name : within });
      }
      position += 1;
      const label = `${method} ${name}`;
      lines.push({
        kind: 'stub',
        ...row(id),
        name,
        label,
        method,
        folder: within,
        position,
        setSize: collection.requestCount,
      });
      children.forEach((example, at) => {
        const { name: title, code, isDefault = false } = example;
        lines.push({
          ...{ kind: 'scenario', ...row(example.id), name: title, code, isDefault, stub: id },
          label: `${title}, ${code}${isDefault ? ', default' : ''}`,
          ...{ position: at + 1, setSize: children.length },
        });
      });
    }
  };
  walk(collection.children, []);
  return lines;
};

/** The server stubs of a mock server, in their order. */
export const serverStubRows = ({ id: mock, settings: { serverStubs, activeServerStub } }: MockServer): StubRow[] =>
  serverStubs.map(({ id, name, code }, at) => {
    const place = { kind: 'server-stub', mock, id } as const;
    const active = id === activeServerStub;
    const label = `${name}, ${code}${active ? ', active' : ''}`;
    return {
      ...{ kind: 'server-stub', key: targetKey(place), place, name, label, code, active },
      ...{ position: at + 1, setSize: serverStubs.length },
    };
  });
