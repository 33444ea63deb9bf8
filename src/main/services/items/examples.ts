import { done, type Result, refuse } from '../../../shared/errors';
import type { Example, ExampleChange } from '../../../shared/model/example';
import { idOf } from '../../../shared/own';
import { changeExample, exampleOf } from '../../workspace/examples';
import { findItem } from '../../workspace/items';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';

/** Reads and changes the examples of a workspace's collections. */
export interface Examples {
  readonly get: (collection: string, id: string) => Result<Example>;
  /** Resolves when it is on disk and every running mock server of the collection serves it. */
  readonly update: (collection: string, id: string, change: ExampleChange) => Promise<Result<Example>>;
}

export const createExamples = ({ collections }: Workspace, mockServers: MockServers): Examples => {
  const find = (collection: string, id: string) => {
    const document = collections.get(collection);
    const place = document && findItem(document, id);
    const request = document && place && findItem(document, place.parent);
    return place && request ? { response: place.node, request: request.node } : undefined;
  };
  const notFound = (id: string) => refuse({ code: 'not-found', what: 'example', id });
  return {
    get: (collection, id) => {
      const found = find(collection, id);
      return found ? done(exampleOf(found.response, found.request)) : notFound(id);
    },
    update: async (collection, id, change) => {
      const found = find(collection, id);
      if (!found) return notFound(id);
      changeExample(found.response, found.request, change);
      const saved = await collections.save(collection, idOf(found.request));
      await mockServers.served();
      return saved.ok ? done(exampleOf(found.response, found.request)) : saved;
    },
  };
};
