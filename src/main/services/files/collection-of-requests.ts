import type { JsonObject } from '../../../shared/json';
import type { RequestParts } from '../../../shared/model/request';
import { newCollection } from '../../workspace/collections';
import { newRequest } from '../../workspace/requests';

/** A request that names no authorization takes that of what it lies in. */
const inherited = (parts: RequestParts): RequestParts =>
  parts.auth.type === 'none' ? { ...parts, auth: { type: 'inherit' } } : parts;

/** A collection of requests, in their order; they have no examples yet. */
export const collectionOfRequests = (
  name: string,
  requests: readonly { readonly name: string; readonly parts: RequestParts }[],
): JsonObject => ({
  ...newCollection(name),
  item: requests.map((each) => ({ name: each.name, request: newRequest(inherited(each.parts)), response: [] })),
});
