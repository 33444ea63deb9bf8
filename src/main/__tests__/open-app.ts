import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AnyEvent, CallInput, CallName, CallOutput, Snapshot } from '../../shared/contract';
import type { Result } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { createApp } from '../app';
import { createDispatch } from '../bridge/dispatch';
import { tempFolder } from '../workspace/__tests__/temp-folder';
import { appParts } from './fixtures';

/** The whole app but for its window, on a folder of its own; closed when the test ends. */
export const openApp = async (dataFolder = tempFolder()) => {
  const told: AnyEvent[] = [];
  const saved: [string, string][] = [];
  const parts = appParts(dataFolder);
  const app = createApp({
    ...parts,
    tell: (event) => told.push(event),
    host: {
      ...parts.host,
      saveFile: async (name, content) => {
        saved.push([name, String(content)]);
        return { ok: true, value: true };
      },
    },
  });
  const dispatch = createDispatch(app.handlers);
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= app.close();
    return closed;
  };
  onTestFinished(close);
  await app.resume();
  const tryCall = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await tryCall(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const importFile = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    call('import.files', { files: [{ name, bytes }] });
  const fileOf = (collection: string) => join(dataFolder, 'workspace/collections', `${collection}.json`);
  return {
    call,
    tryCall,
    close,
    told,
    /** What was given to *Save as*: names and contents. */
    saved,
    snapshot: (): Promise<Snapshot> => call('workspace.snapshot', {}),
    importFile,
    dataFolder,
    workspace: join(dataFolder, 'workspace'),
    fileOf,
    /** A collection as it lies on disk. */
    onDisk: (collection: string) => JSON.parse(readFileSync(fileOf(collection), 'utf8')) as JsonObject,
    /** Imports a collection; gives its id. */
    importCollection: async (document: object): Promise<string> => {
      const bytes = new Uint8Array(Buffer.from(JSON.stringify(document)));
      const { imported } = await importFile('collection.json', bytes);
      return imported[0]?.target.id ?? '';
    },
  };
};

export type OpenedApp = Awaited<ReturnType<typeof openApp>>;
