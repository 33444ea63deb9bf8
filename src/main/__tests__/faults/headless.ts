import { pathToFileURL } from 'node:url';
import type { AnyEvent, CallInput, CallName, CallOutput } from '../../../shared/contract';
import type { Result } from '../../../shared/errors';
import { type AppOptions, createApp } from '../../app';
import { createDispatch } from '../../bridge/dispatch';
import { appParts } from '../fixtures';

/** The whole app but for its window, behind the door that the window calls at. `built` is the folder of its threads. */
export const openHeadless = (
  dataFolder: string,
  built: string,
  tell: (event: AnyEvent) => void = () => undefined,
  host: Partial<AppOptions['host']> = {},
) => {
  const parts = appParts(dataFolder);
  const app = createApp({
    ...parts,
    listenerWorker: pathToFileURL(`${built}/listener-worker.js`),
    convertWorker: pathToFileURL(`${built}/convert-worker.js`),
    tell,
    host: { ...parts.host, ...host },
  });
  const dispatch = createDispatch(app.handlers);
  const ask = <N extends CallName>(name: N, input: CallInput<N>) =>
    dispatch(name, input) as Promise<Result<CallOutput<N>>>;
  const call = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> => {
    const result = await ask(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return { app, dispatch, ask, call };
};

export type Headless = ReturnType<typeof openHeadless>;
