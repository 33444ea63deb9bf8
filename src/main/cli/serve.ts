import { readFile as readBytes } from 'node:fs/promises';
import { done, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { defaultMockSettings, type MockSettings } from '../../shared/model/mock-settings';
import { refusalInWords } from '../../shared/words';
import { readFile } from '../convert/read-file';
import { createSupervisor } from '../listener/supervisor';
import { callLine } from './call-line';
import type { ServeOptions } from './options';

/** Statuses the command line ends with (SPEC section 11). */
export const status = { ok: 0, crashed: 1, usage: 2, file: 3, port: 4 } as const;

export interface ServeIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Resolves when the server is to stop. */
  readonly stop: Promise<void>;
  readonly workerUrl: URL;
}

const readDocument = async (path: string, wanted: 'collection' | 'environment'): Promise<Result<JsonObject>> => {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return refuse({ code: 'disk', file: path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
  const read = readFile(path, bytes);
  if (!read.ok) return read;
  return read.value.kind === wanted
    ? done(read.value.document)
    : refuse({
        code: 'file-malformed',
        at: '',
        expected: `a Postman ${wanted}`,
        found: `a Postman ${read.value.kind}`,
      });
};

/** An address as a URL wants it: IPv6 in brackets (RFC 3986 3.2.2). */
const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const settingsOf = ({ delay, apiKey, matchBody, matchHeaders }: ServeOptions): MockSettings => ({
  ...defaultMockSettings,
  delay: delay ?? 0,
  private: apiKey !== undefined,
  apiKey: apiKey ?? '',
  matchBody: matchBody ?? false,
  matchHeaders: matchHeaders ?? [],
});

/** Runs one mock server until it is told to stop; gives the status to end with. */
export const serve = async (options: ServeOptions, { out, err, stop, workerUrl }: ServeIo): Promise<number> => {
  const { environment: environmentFile, calls } = options;
  const collection = await readDocument(options.file, 'collection');
  const environment = environmentFile === undefined ? done(null) : await readDocument(environmentFile, 'environment');
  for (const [path, read] of [
    [options.file, collection],
    [environmentFile, environment],
  ] as const) {
    if (!read.ok) {
      err(read.error.code === 'disk' ? refusalInWords(read.error) : `${path}: ${refusalInWords(read.error)}`);
      return status.file;
    }
  }
  if (!collection.ok || !environment.ok) return status.file;

  let crashed: (status: number) => void = () => undefined;
  const crash = new Promise<number>((resolve) => {
    crashed = resolve;
  });
  let listening = false;
  const supervisor = createSupervisor({
    workerUrl,
    onState: (_id, state) => {
      if (!listening || state.status !== 'failed') return;
      err(refusalInWords(state.error));
      crashed(status.crashed);
    },
    ...(calls === 'none'
      ? {}
      : { onCalls: (_id, batch) => out(batch.map((call) => callLine(call, calls)).join('\n')) }),
  });
  const port = await supervisor.start(
    options.file,
    { collection: collection.value, environment: environment.value, settings: settingsOf(options) },
    options.host === undefined ? { port: options.port } : { port: options.port, host: options.host },
  );
  if (!port.ok) {
    const next = 'next' in port.error && port.error.next !== undefined ? ` Port ${port.error.next} is free.` : '';
    err(`${refusalInWords(port.error)}${next}`);
    return port.error.code === 'listener-crashed' ? status.crashed : status.port;
  }
  listening = true;
  out(`listening on ${urlOf(options.host ?? '127.0.0.1', port.value)}`);
  const ended = await Promise.race([stop.then(() => status.ok), crash]);
  await supervisor.stopAll();
  return ended;
};
