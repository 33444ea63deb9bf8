import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import type { Auth, RequestParts } from '../../shared/model/request';
import { type Scope, scopeOf } from '../mock/variables';
import type { CurrentValues } from '../workspace/current-values';
import { findItem } from '../workspace/items';
import { authOf } from '../workspace/request-auth';
import type { SettingsStore } from '../workspace/settings';
import type { Workspace } from '../workspace/workspace';

/** A request of a collection. */
export interface ItemPlace {
  readonly collection: string;
  readonly id: string;
}

/** What a request takes from where it lies, and from the active environment. */
export interface SendingScope {
  /** The active environment's current values, its initial ones, then the collection's (facts 4.2). */
  readonly variables: (item: ItemPlace | null) => Scope;
  /** The request with the authorization it is sent with. */
  readonly withAuth: (item: ItemPlace | null, parts: RequestParts) => RequestParts;
}

/** What a request that says nothing takes from the folders it lies in, and from its collection. */
const inherited = (document: JsonObject | undefined, id: string, own: Auth): Auth => {
  let auth = own;
  let at = document && findItem(document, id);
  while (document && at && auth.type === 'inherit') {
    const above = at.parent === '' ? undefined : findItem(document, at.parent);
    auth = authOf((above?.node ?? document).auth);
    if (!above) break;
    at = above;
  }
  return auth;
};

export const createSendingScope = (
  { collections, environments }: Workspace,
  settings: SettingsStore,
  currentValues: CurrentValues,
): SendingScope => ({
  variables: (item) => {
    const { activeEnvironment } = settings.get();
    const environment = activeEnvironment === null ? undefined : environments.get(activeEnvironment);
    const current = activeEnvironment === null ? undefined : currentValues.of(activeEnvironment);
    const rows = listOr(environment?.values).map((row): Json => {
      const value = isObject(row) && typeof row.key === 'string' ? current?.get(row.key) : undefined;
      return isObject(row) && value !== undefined ? { ...row, value } : row;
    });
    return scopeOf((item && collections.get(item.collection)?.variable) ?? null, rows);
  },
  withAuth: (item, parts) =>
    item ? { ...parts, auth: inherited(collections.get(item.collection), item.id, parts.auth) } : parts,
});
