import { isObject, type Json, type JsonObject, listOr } from '../../shared/json';
import type { MockSettings } from '../../shared/model/mock-settings';
import { nameOf } from '../../shared/name-of';
import { idOf } from '../../shared/own';

/** What a mock server answers from: documents as they lie on disk, and the mock server's own settings. */
export interface MockSource {
  /** A Postman Collection v2.1. */
  readonly collection: JsonObject;
  /** A Postman environment, where the mock server has one. */
  readonly environment: JsonObject | null;
  readonly settings: MockSettings;
}

/** All of a source but its requests: what every example depends on. */
export interface Basis {
  /** The collection's rows of variables. */
  readonly collectionVariables: Json;
  /** The environment's rows of variables. */
  readonly environmentVariables: Json;
  readonly settings: MockSettings;
}

/** One saved request with its examples: the piece a collection is compiled, sent and replaced in. */
export interface SavedRequest {
  readonly id: string;
  /** Place in the sidebar among all requests of the collection, counted from the top. */
  readonly place: number;
  readonly name: string;
  readonly request: Json;
  readonly responses: readonly JsonObject[];
}

export const basisOf = ({ collection, environment, settings }: MockSource): Basis => ({
  collectionVariables: collection.variable ?? null,
  environmentVariables: environment?.values ?? null,
  settings,
});

const savedRequest = (item: JsonObject, id: string, place: number): SavedRequest => ({
  id,
  place,
  name: nameOf(item),
  request: item.request ?? null,
  responses: listOr(item.response).filter(isObject),
});

/** The requests of a collection, in sidebar order. An item with a list of items is a folder, whatever else it has. */
export const requestsOf = (collection: JsonObject): SavedRequest[] => {
  const found: SavedRequest[] = [];
  const seen = new Set<string>();
  const walk = (items: readonly Json[]): void => {
    for (const item of items) {
      if (!isObject(item)) continue;
      if (Array.isArray(item.item)) walk(item.item);
      else if (item.request !== undefined && item.request !== null) {
        // A file from elsewhere may give no id, or one twice.
        const given = idOf(item);
        const id = given === '' || seen.has(given) ? `#${found.length}` : given;
        seen.add(id);
        found.push(savedRequest(item, id, found.length));
      }
    }
  };
  walk(listOr(collection.item));
  return found;
};
