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
import {
  addVersion,
  apiOf,
  changeVersion,
  newApi,
  type TrashedVersion,
  takeVersion,
  versionOf,
  withLink,
  withoutLink,
} from '../../workspace/api-documents';
import { newDocumentId } from '../../workspace/document-id';
import type { Workspace } from '../../workspace/workspace';
import { sampleDefinition } from './definition-samples';

/** What a new version is made of. */
export interface NewVersion {
  readonly name: string;
  readonly type: DefinitionType;
  readonly format: DefinitionFormat;
  /** The definition to begin with; null for a small sample. */
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
  const recognised = async (version: NewVersion): Promise<NewVersion> => {
    if (version.text === null || version.isKnown) return version;
    // Nobody waits for a huge text to be looked through before it is kept.
    if (version.text.length > longestLookedThrough)
      return {
        ...version,
        type: typeAtHead(version.text) ?? version.type,
        format: isJson(version.text) ? 'json' : 'yaml',
      };
    const checked = await works.run({ job: 'check', text: version.text, type: null });
    const type = (checked.ok && checked.value.type) || version.type;
    return { ...version, type, format: type === 'graphql' ? 'graphql' : isJson(version.text) ? 'json' : 'yaml' };
  };

  const put = async (
    api: string,
    title: string,
    given: NewVersion,
    links: Partial<KeptVersion> = {},
  ): Promise<Result<VersionPlace>> => {
    const document = apis.get(api);
    if (!document) return notFound({ api });
    const { name, type, format, text } = await recognised(given);
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
    const written = definitions.write(
      api,
      version,
      text ?? (await sampleDefinition(title, name, type, version.format)),
    );
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
      const id = await apis.create(name, newApi(name));
      return put(id, name, { ...version, name: version.name.trim() });
    },
    addVersion: async (api, version, from) => {
      const name = version.name.trim();
      if (name === '') return refuse({ code: 'name-empty' });
      const document = apis.get(api);
      if (!document) return notFound({ api });
      if (from === null) return put(api, textOr(document.name, 'API'), { ...version, name });
      const source = versionOf(document, from);
      if (!source) return notFound({ api, version: from });
      const text = definitions.read(api, source);
      if (!text.ok) return text;
      const { type, format, collections, environments, mockServers } = source;
      const links = { type, format, collections, environments, mockServers };
      return put(api, textOr(document.name, 'API'), { name, type, format, text: text.value }, links);
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
    renameVersion: (place, name) => change(place, { name }),
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
