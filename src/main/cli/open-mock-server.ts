import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { refusalInWords } from '../../shared/words';
import type { MockSource } from '../mock/source';
import { mockServerOf, mockSettingsOf } from '../workspace/mock-server-documents';
import { openWorkspace } from '../workspace/workspace';
import type { Opened } from './opened';
import type { ServeOptions } from './options';
import type { Outcome } from './outcome';
import { settingsOf } from './settings-of';

/** Opens a mock server of a workspace folder by its name. Changes of its files are always followed. */
export const openMockServer = async (folder: string, name: string, options: ServeOptions): Promise<Outcome<Opened>> => {
  const directory = resolve(folder);
  if (!existsSync(directory)) return { line: `${folder}: there is no such folder.` };
  let tell: () => void = () => undefined;
  let fail: (line: string) => void = () => undefined;
  const workspace = openWorkspace(directory, {
    onChanged: () => tell(),
    onRemoved: () => undefined,
    onProblem: ({ file, error }) => fail(`${file}: ${refusalInWords(error)}`),
    onSolved: () => undefined,
  });
  const { collections, environments, mockServers } = workspace;
  const all = mockServers.ids().map((id) => mockServerOf(id, mockServers.get(id) ?? {}));
  const found = all.find((mock) => mock.name === name) ?? all.find((mock) => mock.id === name);
  if (!found) {
    await workspace.close();
    const names = all.map((mock) => `“${mock.name}”`).join(', ');
    return {
      line: `${folder}: no mock server is called “${name}”. ${names === '' ? 'It has none.' : `There are: ${names}.`}`,
    };
  }

  const read = (): MockSource | undefined => {
    const document = mockServers.get(found.id);
    const mock = document ? mockServerOf(found.id, document) : found;
    const collection = collections.get(mock.collection);
    if (!collection) return undefined;
    const environment = mock.environment === null ? null : environments.get(mock.environment);
    if (environment === undefined) return undefined;
    return { collection, environment, settings: settingsOf(options, mockSettingsOf(document)) };
  };
  const first = read();
  if (!first) {
    await workspace.close();
    return { line: `“${found.name}”: its collection, or its environment, is not in the workspace.` };
  }
  return {
    value: {
      // What is gone for a moment, as when git changes branches, is served on as it was.
      source: async () => read() ?? first,
      port: found.port,
      watch: (changed, failed) => {
        tell = changed;
        fail = failed;
      },
      close: workspace.close,
    },
  };
};
