import { emptyRequest, type Row } from '../../../shared/model/request';
import type { FirstWorkspace } from './first-workspace';
import type { Headless } from './headless';

/** An edit that leaves `text` somewhere in the data folder. */
export type Edit = (text: string) => Promise<unknown>;

const row = (value: string): Row => ({ key: 'a', value, description: '', disabled: false });

/** Edits of every kind of document and of the journal, each by a call of the window. */
export const editsOf = ({ call }: Headless, at: FirstWorkspace): Record<string, Edit> => {
  const { collection, request, folder, example, environment, mock, api, version } = at;
  const place = { api, version };
  const variable = (value: string, current: string) => ({
    ...{ key: 'v', value, current, enabled: true, secret: false },
  });
  return {
    collection: (text) => call('collection.update', { id: collection, change: { description: text } }),
    variables: (text) => call('collection.update', { id: collection, change: { variables: [row(text)] } }),
    folder: (text) => call('folder.update', { collection, id: folder, change: { description: text } }),
    request: (text) => call('request.update', { collection, id: request, change: { description: text } }),
    example: (text) => call('example.update', { collection, id: example, change: { body: text } }),
    environment: (text) =>
      call('environment.update', { id: environment, change: { variables: [variable(text, `current ${text}`)] } }),
    mock: (text) => call('rename', { target: { kind: 'mock-server', id: mock }, name: text }),
    stubs: (text) =>
      call('mock-server.set-server-stubs', {
        id: mock,
        serverStubs: [{ id: 's', name: 'S', code: 500, headers: [], body: text, language: 'text' }],
        active: null,
      }),
    api: (text) => call('rename', { target: { kind: 'api', id: api }, name: text }),
    version: (text) => call('rename', { target: { kind: 'api-version', api, id: version }, name: text }),
    definition: (text) => call('api.definition.save', { ...place, text: `# ${text}\nopenapi: 3.0.0\n` }),
    settings: (text) => call('settings.set', { activeEnvironment: text }),
    // A new document, then gone to the trash and back: it is never nowhere.
    trash: async (text) => {
      const { id } = await call('environment.create', {});
      const target = { kind: 'environment', id } as const;
      await call('rename', { target, name: text });
      await call('delete', { targets: [target] });
    },
    // Nothing listens at port 1: it is refused at once, and the history says so.
    history: (text) =>
      call('history.list', { behind: null }).then(() =>
        call('request.send', {
          ...{ job: 'j', item: { collection, id: request } },
          parts: { ...emptyRequest, url: `http://127.0.0.1:1/?${encodeURIComponent(text)}` },
        }).catch(() => undefined),
      ),
  };
};
