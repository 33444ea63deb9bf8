import { emptyRequest } from '../../../shared/model/request';
import type { Headless } from './headless';

/** What the edits go to: one document of every kind. */
export interface FirstWorkspace {
  readonly collection: string;
  readonly request: string;
  readonly folder: string;
  readonly example: string;
  readonly environment: string;
  readonly mock: string;
  readonly api: string;
  readonly version: string;
}

/** Makes one document of every kind, the collection large enough for its write to take a moment. */
export const makeFirstWorkspace = async ({ call }: Headless): Promise<FirstWorkspace> => {
  const { id: collection } = await call('collection.create', {});
  const add = async (parent: string | null, kind: 'folder' | 'request' | 'example') =>
    (await call('item.create', { collection, parent, kind })).id;
  const folder = await add(null, 'folder');
  const request = await add(folder, 'request');
  const example = await add(request, 'example');
  const large = await add(request, 'example');
  await call('example.update', { collection, id: large, change: { body: 'all work and no play '.repeat(10_000) } });
  const { id: environment } = await call('environment.create', {});
  const { id: mock } = await call('mock-server.create', {
    from: { kind: 'collection', id: collection },
    saveUrl: false,
    configuration: { name: 'Mock' },
  });
  await call('mock-server.stop', { id: mock });
  const { api, version } = await call('api.create', {
    name: 'API',
    version: { name: '1', type: 'openapi-3.0', format: 'yaml', text: null },
  });
  await call('request.update', { collection, id: request, change: { parts: emptyRequest } });
  return { collection, request, folder, example, environment, mock, api, version };
};
