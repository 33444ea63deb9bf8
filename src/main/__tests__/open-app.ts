import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { appParts } from './fixtures';

/** The whole app but for its window, on a folder of its own; closed when the test ends. */
export const openApp = async (dataFolder = tempFolder()) => {
  const told: AnyEvent[] = [];
  const app = createApp({
    ...appParts(dataFolder),
    tell: (event) => told.push(event),
  });
  const dispatch = createDispatch(app.handlers);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close();
    return closed;
  };
  onTestFinished(close);
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const fileOf = (collection: string) => join(dataFolder, 'workspace/collections', `${collection}.json`);
  return {
    call,
    tryCall,
    close,
    told,
    workspace: join(dataFolder, 'workspace'),
    fileOf,
    /** A collection as it lies on disk. */
    onDisk: (collection: string) => JSON.parse(readFileSync(fileOf(collection), 'utf8')) as JsonObject,
    /** Imports a collection; gives its id. */
    importCollection: async (document: object): Promise<string> => {
      const bytes = new Uint8Array(Buffer.from(JSON.stringify(document)));
      const { imported } = await call('import.files', { files: [{ name: 'collection.json', bytes }] });
      return imported[0]?.target.id ?? '';
    },
  };
};

export type OpenedApp = Awaited<ReturnType<typeof openApp>>;
