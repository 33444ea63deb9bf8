import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../shared/contract';
import type { MockServer } from '../../shared/model/mock-server';
import { refusalInWords } from '../../shared/words';
import type { MockSource } from '../mock/source';
import { mockServerOf, mockSettingsOf } from '../workspace/mock-server-documents';
import { openWorkspace, type Workspace } from '../workspace/workspace';
import type { Opened } from './opened';
import type { ServeOptions } from './options';
import { isLine, type Outcome } from './outcome';
import { settingsOf } from './settings-of';

const problemInWords = ({ file, error }: Problem): string => `${file}: ${refusalInWords(error)}`;

const folderName = 'mocks';
const mockFile = (id: string): string => join(folderName, `${id}.json`);

/** The mock server of that name, or of that id. */
const find = (folder: string, name: string, { mockServers, problems }: Workspace): Outcome<MockServer> => {
  const all = mockServers.ids().map((id) => mockServerOf(id, mockServers.get(id) ?? {}));
  const named = all.filter((mock) => mock.name === name);
  const found = named.length === 1 ? named[0] : all.find(({ id }) => id === name);
  if (found) return { value: found };
  if (named.length > 1) {
    const files = named.map(({ id }) => mockFile(id)).join(', ');
    return {
      line: `${folder}: ${named.length} mock servers are called “${name}”: ${files}. Name one by its id: --mock ${named[0]?.id}.`,
    };
  }
  // What a mock server is called whose file cannot be read, nobody knows: it may be the one.
  const broken = problems().filter(({ file }) => dirname(file) === folderName);
  const names = all.map((mock) => `“${mock.name}”`).join(', ');
  const others = names !== '' ? [`There are: ${names}.`] : broken.length === 0 ? ['It has none.'] : [];
  const words = [`${folder}: no mock server is called “${name}”.`, ...others, ...broken.map(problemInWords)];
  return { line: words.join(' ') };
};

/** Opens a mock server of a workspace folder by its name or id. Changes of its files are always followed. */
export const openMockServer = async (folder: string, name: string, options: ServeOptions): Promise<Outcome<Opened>> => {
  const directory = resolve(folder);
  if (!existsSync(directory)) return { line: `${folder}: there is no such folder.` };
  // Opened as a workspace it would become one.
  if (!existsSync(join(directory, folderName))) return { line: `${folder}: no workspace, it has no folder “mocks”.` };
  let tell: () => void = () => undefined;
  let fail: (line: string) => void = () => undefined;
  const workspace = openWorkspace(directory, {
    onChanged: () => tell(),
    onRemoved: () => undefined,
    onProblem: (problem) => fail(problemInWords(problem)),
    onSolved: () => undefined,
  });
  const { collections, environments, mockServers } = workspace;
  const refuse = async (line: string): Promise<Outcome<Opened>> => {
    await workspace.close();
    return { line };
  };
  const sought = find(folder, name, workspace);
  if (isLine(sought)) return refuse(sought.line);
  const found = sought.value;

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
    const part = collections.get(found.collection) ? 'environment' : 'collection';
    const file = join(`${part}s`, `${found[part]}.json`);
    const problem = workspace.problems().find((each) => each.file === file);
    return refuse(
      problem ? problemInWords(problem) : `“${found.name}”: its ${part}, ${file}, is not in the workspace.`,
    );
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
