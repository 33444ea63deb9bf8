import { done, type Result, refuse } from '../../../shared/errors';
import { type JsonObject, textOr } from '../../../shared/json';
import type {
  Api,
  DefinitionFormat,
  DefinitionType,
  KeptVersion,
  LinkKind,
  VersionPlace,
} from '../../../shared/model/api';
import type { DefinitionWorks } from '../../convert/definition/client';
import { foreignToApis } from '../../convert/foreign';
import {
  addVersion,
  apiOf,
  changeVersion,
  newApi,
  type TrashedVersion,
  takeVersion,
  versionOf,
  versionsOf,
  withLink,
  withoutLink,
} from '../../workspace/api-documents';
import { newDocumentId } from '../../workspace/document-id';
import type { Workspace } from '../../workspace/workspace';
import { emptyDefinition, sampleDefinition } from './definition-samples';

/** What a new version is made of. */
export interface NewVersion {
  readonly name: string;
  readonly type: DefinitionType;
  readonly format: DefinitionFormat;
  /** The definition to begin with; null for a small sample in a new API, for an empty one in another version. */
  readonly text: string | null;
  /** Whether type and format are those of the text, so that nobody has to look. */
  readonly isKnown?: boolean;
}

/** The APIs of a workspace: their versions, definitions and links. */
export interface Apis {
  readonly get: (id: string) => Api | undefined;
  readonly all: () => Api[];
  readonly create: (name: string, version: NewVersion) => Promise<Result<VersionPlace>>;
  readonly addVersion: (api: string, version: NewVersion, from: string | null) => Promise<Result<VersionPlace>>;
  readonly definition: (place: VersionPlace) => Result<string>;
  readonly saveDefinition: (place: VersionPlace, text: string) => Promise<Result<void>>;
  readonly link: (place: VersionPlace, kind: LinkKind, id: string) => Promise<Result<void>>;
  readonly unlink: (place: VersionPlace, kind: LinkKind, id: string) => Promise<Result<void>>;
  /** Changes what is kept of a version. */
  readonly change: (place: VersionPlace, fields: Partial<Omit<KeptVersion, 'id'>>) => Promise<Result<void>>;
  readonly version: (place: VersionPlace) => KeptVersion | undefined;
  readonly renameVersion: (place: VersionPlace, name: string) => Promise<Result<void>>;
  /** Takes a version to the trash; gives its key there. */
  readonly removeVersion: (place: VersionPlace, at: Date) => Promise<Result<string>>;
  /** Brings a version back that was in the trash. */
  readonly restoreVersion: (kept: TrashedVersion) => Promise<Result<VersionPlace>>;
}

const isJson = (text: string): boolean => /^[\ufeff\s]*[{[]/.test(text.slice(0, 10_000));

/** The longest text that is looked through before it is kept. */
const longestLookedThrough = 5_000_000;

const headTypes: readonly (readonly [RegExp, DefinitionType])[] = [
  [/^[\s{]*["']?openapi["']?\s*:\s*["']?3\.0/m, 'openapi-3.0'],
  [/^[\s{]*["']?openapi["']?\s*:\s*["']?3\.1/m, 'openapi-3.1'],
  [/^[\s{]*["']?swagger["']?\s*:\s*["']?2/m, 'swagger-2.0'],
];

/** Whether a version, other than the one of this id, has a name. */
const isTaken = (document: JsonObject, name: string, own?: string): boolean =>
  versionsOf(document).some((version) => version.name === name && version.id !== own);

/** What a text says in its first lines that it is. */
const typeAtHead = (text: string): DefinitionType | undefined => {
  const head = text.slice(0, 2_000);
  return headTypes.find(([pattern]) => pattern.test(head))?.[1];
};

export const createApis = (workspace: Workspace, works: DefinitionWorks): Apis => {
  const { apis, definitions } = workspace;
  const notFound = ({ api, version }: { api: string; version?: string }) =>
    refuse({ code: 'not-found', what: version === undefined ? 'API' : 'API version', id: version ?? api });

  const find = (place: VersionPlace): { document: JsonObject; version: KeptVersion } | undefined => {
    const document = apis.get(place.api);
    const version = document && versionOf(document, place.version);
    return document && version ? { document, version } : undefined;
  };

  /** An imported text says itself what it is; one that nobody understands is kept as what it was said to be. */
  const recognised = async (version: NewVersion): Promise<Result<NewVersion>> => {
    const { text } = version;
    if (text === null || version.isKnown) return done(version);
    const as = (type: DefinitionType) =>
      done({ ...version, type, format: type === 'graphql' ? 'graphql' : isJson(text) ? 'json' : 'yaml' } as const);
    // Nobody waits for a huge text to be looked through before it is kept.
    if (text.length > longestLookedThrough) {
      const found = foreignToApis(text);
      return found === undefined ? as(typeAtHead(text) ?? version.type) : refuse({ code: 'definition-foreign', found });
    }
    const checked = await works.run({ job: 'check', text, type: null });
    if (checked.ok && checked.value.foreign !== null)
      return refuse({ code: 'definition-foreign', found: checked.value.foreign });
    return as((checked.ok && checked.value.type) || version.type);
  };

  const put = async (
    api: string,
    { name, type, format }: NewVersion,
    text: string,
    links: Partial<KeptVersion> = {},
  ): Promise<Result<VersionPlace>> => {
    const document = apis.get(api);
    if (!document) return notFound({ api });
    const version: KeptVersion = {
      id: newDocumentId(name),
      name,
      type,
      format: type === 'graphql' ? 'graphql' : format === 'graphql' ? 'yaml' : format,
      collections: [],
      environments: [],
      mockServers: [],
      ...links,
    };
    const written = definitions.write(api, version, text);
    if (!written.ok) return written;
    addVersion(document, version);
    const saved = await apis.save(api);
    return saved.ok ? done({ api, version: version.id }) : saved;
  };

  const change: Apis['change'] = async (place, fields) => {
    const found = find(place);
    if (!found) return notFound(place);
    changeVersion(found.document, place.version, fields);
    return apis.save(place.api);
  };

  const get = (id: string): Api | undefined => {
    const document = apis.get(id);
    return document && apiOf(id, document, definitions);
  };

  return {
    get,
    all: () => apis.ids().flatMap((id) => get(id) ?? []),
    version: (place) => find(place)?.version,
    change,
    create: async (given, version) => {
      const name = given.trim();
      if (name === '' || version.name.trim() === '') return refuse({ code: 'name-empty' });
      // Before anything is made: what is no definition makes no API.
      const known = await recognised({ ...version, name: version.name.trim() });
      if (!known.ok) return known;
      const id = await apis.create(name, newApi(name));
      return put(id, known.value, known.value.text ?? (await sampleDefinition(name, known.value)));
    },
    addVersion: async (api, version, from) => {
      const name = version.name.trim();
      if (name === '') return refuse({ code: 'name-empty' });
      const document = apis.get(api);
      if (!document) return notFound({ api });
      if (isTaken(document, name)) return refuse({ code: 'name-taken', name });
      if (from === null) {
        const known = await recognised({ ...version, name });
        if (!known.ok) return known;
        return put(
          api,
          known.value,
          known.value.text ?? (await emptyDefinition(textOr(document.name, 'API'), known.value)),
        );
      }
      const source = versionOf(document, from);
      if (!source) return notFound({ api, version: from });
      const text = definitions.read(api, source);
      if (!text.ok) return text;
      const { type, format, collections, environments, mockServers } = source;
      const links = { type, format, collections, environments, mockServers };
      return put(api, { ...version, name }, text.value, links);
    },
    definition: (place) => {
      const found = find(place);
      return found ? definitions.read(place.api, found.version) : notFound(place);
    },
    saveDefinition: async (place, text) => {
      const found = find(place);
      if (!found) return notFound(place);
      const written = definitions.write(place.api, found.version, text);
      // The window hears of it: what the version's definition is now, and so whether collections are behind.
      return written.ok ? apis.save(place.api) : written;
    },
    link: async (place, kind, id) => {
      const found = find(place);
      return found ? change(place, withLink(found.version, kind, id)) : notFound(place);
    },
    unlink: async (place, kind, id) => {
      const found = find(place);
      return found ? change(place, withoutLink(found.version, kind, id)) : notFound(place);
    },
    renameVersion: async (place, name) => {
      const found = find(place);
      if (found && isTaken(found.document, name, place.version)) return refuse({ code: 'name-taken', name });
      return change(place, { name });
    },
    removeVersion: async (place, now) => {
      const found = find(place);
      if (!found) return notFound(place);
      const text = definitions.read(place.api, found.version);
      if (!text.ok) return text;
      const at = takeVersion(found.document, place.version);
      const saved = await apis.save(place.api);
      if (!saved.ok) return saved;
      // The file goes last: a version without its text would be a loss, a text without its version is none.
      const trashed = workspace.trash.keep(
        'api-versions',
        place.version,
        {
          api: place.api,
          at: at ?? 0,
          version: { ...found.version } as unknown as JsonObject,
          definition: text.value,
        },
        now,
      );
      if (!trashed.ok) {
        addVersion(found.document, found.version, at);
        await apis.save(place.api);
        return trashed;
      }
      definitions.remove(place.api, found.version);
      return trashed;
    },
    restoreVersion: async ({ api, at, version: kept, definition }) => {
      const document = apis.get(api);
      if (!document) return notFound({ api });
      const taken = versionOf(document, kept.id) !== undefined;
      const version = taken ? { ...kept, id: newDocumentId(kept.name) } : kept;
      const written = definitions.write(api, version, definition);
      if (!written.ok) return written;
      addVersion(document, version, at);
      const saved = await apis.save(api);
      return saved.ok ? done({ api, version: version.id }) : saved;
    },
  };
};
