import { isObject, type Json, type JsonObject, listOr } from '../../../shared/json';
import type { Auth, RequestParts } from '../../../shared/model/request';
import { type Scope, scopeOf } from '../../mock/variables';
import type { CurrentValues } from '../../workspace/current-values';
import { findItem } from '../../workspace/items';
import { authOf } from '../../workspace/request-auth';
import type { SettingsStore } from '../../workspace/settings';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';

/** A request of a collection. */
export interface ItemPlace {
  readonly collection: string;
  readonly id: string;
}

/** What a request takes from where it lies, from the mock server it is sent to, and from the active environment. */
export interface SendingScope {
  /**
   * The active environment's current values, its initial ones, then the collection's (facts 4.2). A stub of the mock
   * server `mock` takes that one's environment before all of them: whoever presses Send in the tab of a mock server means
   * that mock server, and every one calls its URL `url`. With the active one first, the stubs of all would go to whichever
   * was set active last; and with none active, as after creating one, nowhere.
   */
  readonly variables: (item: ItemPlace | null, mock?: string) => Scope;
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
  mockServers: Pick<MockServers, 'get'>,
  settings: SettingsStore,
  currentValues: CurrentValues,
): SendingScope => {
  const rowsOf = (environment: string | null): Json[] => {
    if (environment === null) return [];
    const current = currentValues.of(environment);
    return listOr(environments.get(environment)?.values).map((row): Json => {
      const value = isObject(row) && typeof row.key === 'string' ? current.get(row.key) : undefined;
      return isObject(row) && value !== undefined ? { ...row, value } : row;
    });
  };
  return {
    variables: (item, mock) => {
      const server = mock === undefined ? undefined : mockServers.get(mock);
      const collection = collections.get(item?.collection ?? server?.collection ?? '');
      // Of rows with the same name the last one counts.
      const rows = [...rowsOf(settings.get().activeEnvironment), ...rowsOf(server?.environment ?? null)];
      return scopeOf(collection?.variable ?? null, rows);
    },
    withAuth: (item, parts) =>
      item ? { ...parts, auth: inherited(collections.get(item.collection), item.id, parts.auth) } : parts,
  };
};
