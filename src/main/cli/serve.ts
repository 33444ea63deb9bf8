import { type Refusal, type Result, refuse } from '../../shared/errors';
import { refusalInWords } from '../../shared/words';
import { freeMemory } from '../listener/free-memory';
import type { Address } from '../listener/protocol';
import { createSupervisor, type Supervisor } from '../listener/supervisor';
import { callLog } from './call-log';
import { openFile } from './open-file';
import type { Opened } from './opened';
import type { ServeOptions } from './options';
import { isLine, type Outcome } from './outcome';

/** Statuses the command line ends with (SPEC section 11). */
export const status = { ok: 0, crashed: 1, usage: 2, file: 3, port: 4 } as const;

/** When what was read is held by nothing any more, in milliseconds after it listens. */
const settlingTime = 100;

/** The port where neither the options nor a mock server's file name one. */
const usualPort = 4010;

export interface ServeIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Resolves when the server is to stop. */
  readonly stop: Promise<void>;
  readonly workerUrl: URL;
}

/** An address as a URL wants it: IPv6 in brackets (RFC 3986 3.2.2). */
const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const open = async (options: ServeOptions): Promise<Outcome<Opened>> => {
  const { from } = options;
  if (from.kind === 'file') return openFile(from.file, options);
  if (from.kind === 'template') {
    const { openTemplate } = await import('./open-template');
    return openTemplate(from.template, options);
  }
  // Only a workspace needs what keeps one: a file is served sooner without.
  const { openMockServer } = await import('./open-mock-server');
  return openMockServer(from.workspace, from.mock, options);
};

/** Why it cannot listen. What is wrong with an address is not the port's fault. */
const notListening = (error: Refusal, host: string | undefined): string => {
  if (error.code === 'port-refused' && host !== undefined && error.reason !== 'EACCES') {
    return `Cannot listen on ${host}: ${error.reason}.`;
  }
  const next = 'next' in error && error.next !== undefined ? ` Port ${error.next} is free.` : '';
  return `${refusalInWords(error)}${next}`;
};

/** Starts the listener; what it was fed is not held on to. */
const startWith = async (
  supervisor: Supervisor,
  source: Opened['source'],
  address: Address,
): Promise<Result<number>> => {
  const first = await source();
  return first
    ? supervisor.start('mock', first, address)
    : refuse({ code: 'internal', reason: 'what is to be served cannot be read any more' });
};

/** Runs one mock server until it is told to stop; gives the status to end with. */
export const serve = async (options: ServeOptions, { out, err, stop, workerUrl }: ServeIo): Promise<number> => {
  const { calls, host } = options;
  const opened = await open(options);
  if (isLine(opened)) {
    err(opened.line);
    return status.file;
  }
  const { source, port: own, picked, watch, close } = opened.value;

  let crashed: (status: number) => void = () => undefined;
  const crash = new Promise<number>((resolve) => {
    crashed = resolve;
  });
  let listening = false;
  const supervisor = createSupervisor({
    workerUrl,
    sourceAgain: source,
    onState: (_id, state) => {
      if (!listening || state.status !== 'failed') return;
      err(refusalInWords(state.error));
      crashed(status.crashed);
    },
    ...(calls === 'none' ? {} : { record: 'lines' as const, onCalls: (_id, lines) => out(callLog(lines, calls)) }),
  });
  const feed = async (): Promise<void> => {
    const now = await source();
    if (now) await supervisor.feed('mock', now);
  };
  const wanted = options.port ?? own ?? usualPort;
  const address = host === undefined ? { port: wanted } : { port: wanted, host };
  const port = await startWith(supervisor, source, address);
  if (!port.ok) {
    err(notListening(port.error, host));
    await close();
    return port.error.code === 'listener-crashed' ? status.crashed : status.port;
  }
  listening = true;
  if (wanted === 0 && picked?.(port.value)) await feed();
  watch(() => void feed(), err);
  // Not before all that read and handed over the file has ended: it would still be held.
  setTimeout(freeMemory, settlingTime).unref();
  out(`listening on ${urlOf(host ?? '127.0.0.1', port.value)}`);
  const ended = await Promise.race([stop.then(() => status.ok), crash]);
  await supervisor.stopAll();
  await close();
  return ended;
};
