import type { Target } from '../../../shared/model/target';

export type DocumentTarget = Exclude<Target, { kind: 'item' | 'api-version' }>;

/** Many targets by the documents they lie in. */
export interface Grouped {
  readonly documents: readonly DocumentTarget[];
  /** Ids of items by their collection. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of versions by their API. */
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Groups targets. What lies in a document that is a target itself is left out: it goes with that. */
export const grouped = (targets: readonly Target[]): Grouped => {
  const documents = new Map<string, DocumentTarget>();
  const items = new Map<string, Set<string>>();
  const versions = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, within: string, id: string) =>
    to.set(within, (to.get(within) ?? new Set()).add(id));
  for (const target of targets) {
    if (target.kind === 'item') add(items, target.collection, target.id);
    else if (target.kind === 'api-version') add(versions, target.api, target.id);
    else documents.set(`${target.kind}/${target.id}`, target);
  }
  for (const { kind, id } of documents.values()) {
    if (kind === 'collection') items.delete(id);
    if (kind === 'api') versions.delete(id);
  }
  return { documents: [...documents.values()], items, versions };
};
