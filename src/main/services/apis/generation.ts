import { done, type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import type { GenerationOptions, KeptVersion, RequestRow, UpdateChange, VersionPlace } from '../../../shared/model/api';
import { renameCollection } from '../../workspace/collections';
import { assignIds } from '../../workspace/item-ids';
import { currentVersion, migrations, stamped } from '../../workspace/migrations';
import { updateGenerated } from '../../workspace/update-generated';
import type { Workspace } from '../../workspace/workspace';
import type { MockServers } from '../mock-servers/mock-servers';
import type { Apis } from './apis';
import { collectionOfRows } from './collection-of-rows';
import type { GenerationJobs } from './generation-jobs';

/** A collection that is to belong to a version, and is not in the workspace yet. */
export interface CollectionOfApi {
  readonly place: VersionPlace;
  readonly name: string;
  readonly document: JsonObject;
  /** What its version remembers of it. */
  readonly link: Omit<KeptVersion['collections'][number], 'id'>;
}

/** Makes collections of API definitions, and brings them up to date. */
export interface Generation {
  /** Makes a collection of a version's definition. `job` names the work, to follow and to cancel it. */
  readonly ofDefinition: (
    place: VersionPlace,
    name: string,
    options: GenerationOptions,
    job: string,
  ) => Promise<Result<CollectionOfApi>>;
  /** Makes a collection of typed requests. */
  readonly ofRows: (place: VersionPlace, name: string, rows: readonly RequestRow[]) => Result<CollectionOfApi>;
  /** Puts a collection into the workspace and links it to its version; gives its id. */
  readonly keep: (made: CollectionOfApi) => Promise<Result<string>>;
  /** What an update would change, or, where it is to be done, has changed. */
  readonly update: (
    place: VersionPlace,
    collection: string,
    job: string,
    how: {
      readonly apply: boolean;
      /** What was deleted by hand comes back. */
      readonly bringBack: boolean;
    },
  ) => Promise<Result<UpdateChange[]>>;
}

interface Parts {
  readonly workspace: Workspace;
  readonly apis: Apis;
  readonly jobs: GenerationJobs;
  readonly mockServers: MockServers;
}

export const createGeneration = ({ workspace, apis, jobs, mockServers }: Parts): Generation => {
  const make = async (place: VersionPlace, version: KeptVersion, options: GenerationOptions, job: string) => {
    const text = apis.definition(place);
    return text.ok ? jobs.make(text.value, version.type, options, job) : text;
  };

  const notFound = ({ version: id }: VersionPlace) => refuse({ code: 'not-found', what: 'API version', id });

  return {
    ofDefinition: async (place, given, options, job) => {
      const version = apis.version(place);
      if (!version) return notFound(place);
      const name = given.trim();
      if (name === '') return refuse({ code: 'name-empty' });
      const made = await make(place, version, options, job);
      if (!made.ok) return made;
      const { collection: document, definition } = made.value;
      renameCollection(document, name);
      return done({ place, name, document, link: { generated: { definition, options } } });
    },
    ofRows: (place, given, rows) => {
      if (!apis.version(place)) return notFound(place);
      const name = given.trim();
      if (name === '') return refuse({ code: 'name-empty' });
      return done({ place, name, document: collectionOfRows(name, rows), link: {} });
    },
    keep: async ({ place, name, document, link }) => {
      assignIds(document);
      const id = await workspace.collections.create(name, stamped(document, currentVersion(migrations.collection)));
      const linked = await apis.change(place, {
        collections: [...(apis.version(place)?.collections ?? []), { ...link, id }],
      });
      return linked.ok ? done(id) : linked;
    },
    update: async (place, id, job, { apply, bringBack }) => {
      const version = apis.version(place);
      const link = version?.collections.find((each) => each.id === id);
      if (!version || !link?.generated) return refuse({ code: 'not-found', what: 'generated collection', id });
      const made = await make(place, version, link.generated.options, job);
      if (!made.ok) return made;
      // Read now, when all that was typed meanwhile is in it; from here to the saving nothing comes between.
      const current = workspace.collections.get(id);
      if (!current) return refuse({ code: 'not-found', what: 'collection', id });
      const { collection: next, definition } = made.value;
      if (!apply) return done(updateGenerated(structuredClone(current), next, bringBack));
      const changes = updateGenerated(current, next, bringBack);
      assignIds(current);
      const saved = await workspace.collections.save(id);
      if (!saved.ok) return saved;
      await mockServers.served();
      const kept = changes.filter(({ kind }) => kind === 'kept');
      const links = (apis.version(place)?.collections ?? []).map((each) => {
        if (each.id !== id || !each.generated) return each;
        return {
          ...each,
          generated: { options: each.generated.options, definition, ...(kept.length > 0 && { kept }) },
        };
      });
      const linked = await apis.change(place, { collections: links });
      return linked.ok ? done(changes) : linked;
    },
  };
};
