import { randomUUID } from 'node:crypto';
import { done, type Result, refuse } from '../../../shared/errors';
import type { JsonObject } from '../../../shared/json';
import { mockUrl } from '../../../shared/mock-url';
import type { CreateMockServer } from '../../../shared/model/create-mock-server';
import type { MockSettings } from '../../../shared/model/mock-settings';
import { readTemplate } from '../../templates/read-template';
import { collectionName, newCollection } from '../../workspace/collections';
import { followMockServer, newEnvironment, setValue } from '../../workspace/environments';
import { assignIds } from '../../workspace/item-ids';
import type { Workspace } from '../../workspace/workspace';
import type { CollectionOfApi, Generation } from '../apis/generation';
import type { HistoryService } from '../history/history';
import { historyCollection } from '../history-collection/history-collection';
import { checkConfiguration, settingsOfConfiguration } from './check-configuration';
import type { MockServerConfiguration } from './mock-server-configuration';
import type { MockServers } from './mock-servers';

/** A document to be added, for itself or with a version of an API. */
type NewCollection = { readonly name: string; readonly document: JsonObject } | CollectionOfApi;

/** What a mock server is to be made of, before anything is. */
interface Plan {
  readonly name: string;
  readonly settings: Partial<MockSettings>;
  /** An id, or a document to be added. */
  readonly collection: string | NewCollection;
  readonly variables: readonly (readonly [key: string, value: string])[];
  /** Whether it gets an environment whatever is asked for. */
  readonly withEnvironment: boolean;
}

interface Parts {
  readonly workspace: Workspace;
  readonly mockServers: MockServers;
  readonly configuration: MockServerConfiguration;
  readonly history: HistoryService;
  readonly generation: Generation;
}

const planOf = async (
  { workspace, history, generation }: Parts,
  { from, configuration }: CreateMockServer,
): Promise<Result<Plan>> => {
  const plain = { settings: {}, variables: [] };
  switch (from.kind) {
    case 'scratch': {
      const collection = { name: 'New Collection', document: newCollection('New Collection') };
      return done({ ...plain, name: 'New Mock Server', collection, withEnvironment: true });
    }
    case 'template': {
      const { collection: document, variables, settings } = await readTemplate(from.template);
      assignIds(document);
      const collection = { name: from.template, document };
      return done({ name: from.template, settings, collection, variables, withEnvironment: true });
    }
    case 'history': {
      const entries = history.entries(from.ids);
      if (entries.length === 0) return refuse({ code: 'not-found', what: 'history entry', id: '' });
      const name = configuration.name?.trim() ?? 'New Mock Server';
      const document = historyCollection(name, entries, new Set(from.wildcards));
      assignIds(document);
      return done({ ...plain, name, collection: { name, document }, withEnvironment: false });
    }
    case 'collection': {
      const document = workspace.collections.get(from.id);
      if (!document) return refuse({ code: 'not-found', what: 'collection', id: from.id });
      return done({ ...plain, name: collectionName(document), collection: from.id, withEnvironment: false });
    }
    case 'definition':
    case 'rows': {
      const made =
        from.kind === 'rows'
          ? generation.ofRows(from.version, from.name, from.rows)
          : await generation.ofDefinition(from.version, from.name, from.options, from.job);
      if (!made.ok) return made;
      return done({ ...plain, name: made.value.name, collection: made.value, withEnvironment: false });
    }
  }
};

/** Makes mock servers in each of the ways of SPEC section 3. Nothing is made until all that is asked for is right. */
export const createMockServer =
  (parts: Parts) =>
  async (asked: CreateMockServer): Promise<Result<string>> => {
    const { workspace, mockServers, generation } = parts;
    const { collections, environments } = workspace;
    const keep = async (made: NewCollection): Promise<Result<string>> =>
      'place' in made ? generation.keep(made) : done(await collections.create(made.name, made.document));
    /** A port that was free may be taken by another program before it is used: the next one is as good. */
    const startOnFreePort = async (id: string, anyPort: boolean): Promise<void> => {
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const started = await mockServers.start(id);
        if (started.ok || !anyPort || started.error.code !== 'port-taken' || started.error.next === undefined) return;
        await parts.configuration.configure(id, { port: started.error.next });
      }
    };
    const configuration = { ...asked.configuration };
    const checked = await checkConfiguration(workspace, mockServers.all(), configuration);
    if (!checked.ok) return checked;
    const planned = await planOf(parts, asked);
    if (!planned.ok) return planned;
    const plan = planned.value;
    const name = configuration.name?.trim() ?? plan.name;
    const { collection: from } = plan;
    const collection = typeof from === 'string' ? done(from) : await keep(from);
    if (!collection.ok) return collection;

    const settings = { ...plan.settings, ...settingsOfConfiguration(configuration) };
    if (settings.private) settings.apiKey = randomUUID();
    const chosen = configuration.environment ?? null;
    const port = configuration.port ?? undefined;
    const id = await mockServers.add(name, { collection: collection.value, environment: chosen, settings }, port);
    if (!id.ok) return id;

    const url = mockUrl(mockServers.get(id.value)?.port ?? 0);
    const given = chosen === null ? undefined : environments.get(chosen);
    if (chosen !== null && given && asked.saveUrl) {
      setValue(given, 'url', url);
      await environments.save(chosen);
    } else if (chosen === null && (asked.saveUrl || plan.withEnvironment)) {
      const made = newEnvironment(name, [['url', url], ...plan.variables]);
      followMockServer(made, id.value);
      await mockServers.change(id.value, { environment: await environments.create(name, made) });
    }
    await startOnFreePort(id.value, port === undefined);
    return id;
  };
