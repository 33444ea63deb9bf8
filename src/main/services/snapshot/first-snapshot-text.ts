import type { Snapshot } from '../../../shared/contract';
import { done } from '../../../shared/errors';

const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/**
 * A snapshot as the answer a window would get that is opened before anything runs. Two texts are the same where there is the
 * same to show.
 */
export const firstSnapshotText = (snapshot: Snapshot): string =>
  JSON.stringify(
    done({
      ...snapshot,
      collections: byId(snapshot.collections),
      environments: byId(snapshot.environments),
      mockServers: byId(snapshot.mockServers),
      apis: byId(snapshot.apis),
      drafts: snapshot.drafts.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      states: {},
    }),
  );
