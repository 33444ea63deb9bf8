import type { Refusal } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { refusalInWords } from '../../shared/words';
import type { MockSource } from '../mock/source';
import type { Opened } from './opened';
import type { ServeOptions } from './options';
import { isLine, type Outcome } from './outcome';
import { readSource } from './read-source';
import { settingsOf } from './settings-of';

/** What is wrong with the file that was named. */
const notRead = (path: string, error: Refusal): string => {
  if (error.code !== 'disk') return `${path}: ${refusalInWords(error)}`;
  if (error.reason === 'ENOENT') return `${path}: there is no such file.`;
  if (error.reason === 'EISDIR') return `${path}: that is a folder. A workspace is served by --workspace and --mock.`;
  // A disk's refusal names the file itself.
  return refusalInWords(error);
};

const readDocument = async (path: string, wanted: 'collection' | 'environment'): Promise<Outcome<JsonObject>> => {
  const read = await readSource(path, wanted);
  if (read.ok) return { value: read.value };
  return { line: notRead(path, read.error) };
};

/** Opens a file that holds requests, with the environment file beside it where one is given. */
export const openFile = async (path: string, options: ServeOptions): Promise<Outcome<Opened>> => {
  const { environment: environmentPath } = options;

  const read = async (): Promise<Outcome<MockSource>> => {
    const collection = await readDocument(path, 'collection');
    if (isLine(collection)) return collection;
    const environment: Outcome<JsonObject | null> =
      environmentPath === undefined ? { value: null } : await readDocument(environmentPath, 'environment');
    if (isLine(environment)) return environment;
    return {
      value: { collection: collection.value, environment: environment.value, settings: settingsOf(options) },
    };
  };

  const first = await read();
  if (isLine(first)) return first;
  // Handed over once; asked for again, as after a crash, it is read again.
  let source: MockSource | undefined = first.value;
  // A watcher takes longer to load than a small file to serve.
  const watched = options.watch
    ? (await import('chokidar')).watch(environmentPath === undefined ? path : [path, environmentPath], {
        ignoreInitial: true,
        awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
      })
    : undefined;

  return {
    value: {
      source: async () => {
        const handed = source;
        source = undefined;
        if (handed) return handed;
        const again = await read();
        return isLine(again) ? undefined : again.value;
      },
      port: undefined,
      watch: (changed, failed) => {
        watched?.on('all', (event) => {
          // An editor that replaces the file removes it first: what was read stays until there is a new one.
          if (event === 'unlink') return;
          void read().then((again) => {
            if (isLine(again)) return failed(again.line);
            source = again.value;
            changed();
          });
        });
      },
      close: async () => watched?.close(),
    },
  };
};
