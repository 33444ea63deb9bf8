import type { Api } from '../../../shared/model/api';
import type { AnyItem, CollectionOutline } from '../../../shared/model/collection';
import type { Environment } from '../../../shared/model/environment';
import type { MockServer, MockServerState } from '../../../shared/model/mock-server';
import { targetKey } from '../../state/workspace/target-key';
import type { TreeNode } from './tree-node';

/** The nodes of items, and of collections by what lies in them: an edit leaves all else the same object. */
const known = new WeakMap<object, TreeNode>();

const itemNode = (collection: string, item: AnyItem): TreeNode => {
  const before = known.get(item);
  if (before?.target.kind === 'item' && before.target.collection === collection) return before;
  const node = newItemNode(collection, item);
  known.set(item, node);
  return node;
};

const newItemNode = (collection: string, item: AnyItem): TreeNode => {
  const target = { kind: 'item', collection, id: item.id } as const;
  const base = { key: targetKey(target), target, name: item.name };
  if (item.kind === 'example') {
    return { ...base, kind: 'example', code: item.code, label: `${item.name}, ${item.code}`, children: [] };
  }
  const children = item.children.map((child) => itemNode(collection, child));
  if (item.kind === 'folder') return { ...base, kind: 'folder', label: item.name, children };
  return { ...base, kind: 'request', method: item.method, label: `${item.method} ${item.name}`, children };
};

const collectionNode = ({ id, name, children }: CollectionOutline): TreeNode => {
  const before = known.get(children);
  if (before?.target.id === id && before.name === name) return before;
  const target = { kind: 'collection', id } as const;
  const key = targetKey(target);
  const items = children.map((item) => itemNode(id, item));
  const node: TreeNode = { key, target, kind: 'collection', name, label: name, children: items };
  known.set(children, node);
  return node;
};

/** The tree of the collections. What has not changed of a collection keeps its nodes. */
export const collectionNodes = (collections: readonly CollectionOutline[]): readonly TreeNode[] =>
  collections.map(collectionNode);

/** The tree of the APIs: each with its versions. */
export const apiNodes = (apis: readonly Api[]): readonly TreeNode[] =>
  apis.map(({ id, name, versions }) => {
    const target = { kind: 'api', id } as const;
    const children = versions.map((version): TreeNode => {
      const place = { kind: 'api-version', api: id, id: version.id } as const;
      const { name: label } = version;
      return { key: targetKey(place), target: place, kind: 'api-version', name: label, label, children: [] };
    });
    return { key: targetKey(target), target, kind: 'api', name, label: name, children };
  });

/** The list of the environments, as a tree of one level; one of them may be the active one. */
export const environmentNodes = (
  environments: readonly Environment[],
  activeEnvironment: string | null,
): readonly TreeNode[] =>
  environments.map(({ id, name }) => {
    const target = { kind: 'environment', id } as const;
    const active = id === activeEnvironment;
    const label = active ? `${name}, active` : name;
    return { key: targetKey(target), target, kind: 'environment', name, label, active, children: [] };
  });

/** The list of the mock servers, as a tree of one level. */
export const mockServerNodes = (
  servers: readonly MockServer[],
  states: Record<string, MockServerState>,
  collections: ReadonlyMap<string, CollectionOutline>,
  environments: ReadonlyMap<string, Environment>,
): readonly TreeNode[] =>
  servers.map(({ id, name, port, collection, environment }) => {
    const target = { kind: 'mock-server', id } as const;
    const status = states[id]?.status ?? 'stopped';
    const lacksEnvironment = environment !== null && !environments.has(environment);
    const lacks = collections.has(collection) ? (lacksEnvironment ? 'environment' : null) : 'collection';
    const label = `${name}, ${status}, port ${port}${lacks ? `, its ${lacks} is gone` : ''}`;
    return { key: targetKey(target), target, kind: 'mock-server', name, label, port, status, lacks, children: [] };
  });
