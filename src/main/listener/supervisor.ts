import { type Result, refuse } from '../../shared/errors';
import { mockUrl } from '../../shared/mock-url';
import type { MockServerState } from '../../shared/model/mock-server';
import type { MockCall } from '../mock/call';
import type { Explanation } from '../mock/explain';
import type { MockSource, SavedRequest } from '../mock/source';
import type { Hidden } from '../mock/unmask';
import { freePort } from './free-port';
import { networkUrls } from './network';
import type { Address, RecordKind } from './protocol';
import { startThread, type Thread } from './thread';

/** A listener that ran this long is well again: its next crash counts as the first, in milliseconds. */
const healthyTime = 5 * 60_000;

export interface SupervisorOptions {
  /** The built listener thread. */
  readonly workerUrl: URL;
  readonly onState: (id: string, state: MockServerState) => void;
  /** Gives the source once more, for a listener that crashed: a large one is not kept just for that. */
  readonly sourceAgain: (id: string) => MockSource | undefined | Promise<MockSource | undefined>;
  /** Hears of calls, each a line of JSON (`Call`, or `RecordedCall` where `record` is "whole"). */
  readonly onCalls?: (id: string, lines: string) => void;
  /** Without it, calls are not recorded at all. */
  readonly record?: RecordKind;
}

interface Running {
  thread: Thread;
  address: Address;
  crashedAt: number;
}

/** Starts, feeds, watches and stops listeners, each a thread of its own. */
export interface Supervisor {
  /**
   * Gives the port when it listens. `avoid` are ports not to be offered when this one is taken; `other` is the mock server
   * that has it too.
   */
  readonly start: (
    id: string,
    source: MockSource,
    address: Address,
    avoid?: ReadonlySet<number>,
    other?: string,
  ) => Promise<Result<number>>;
  /** Hands a running listener a new source; resolves when it is served. */
  readonly feed: (id: string, source: MockSource) => Promise<void>;
  /** The same for a source in which nothing but this request changed. */
  readonly feedRequest: (id: string, request: SavedRequest) => Promise<void>;
  /** Why a call is answered as it is; undefined where the listener does not run. */
  readonly explain: (id: string, call: MockCall, hidden?: Hidden) => Promise<Explanation | undefined>;
  readonly stop: (id: string) => Promise<void>;
  readonly stopAll: () => Promise<void>;
  readonly state: (id: string) => MockServerState;
  readonly isRunning: (id: string) => boolean;
}

const stopped: MockServerState = { status: 'stopped' };

export const createSupervisor = ({
  workerUrl,
  onState,
  sourceAgain,
  onCalls,
  record = 'none',
}: SupervisorOptions): Supervisor => {
  const running = new Map<string, Running>();
  const states = new Map<string, MockServerState>();
  /** Starts and stops of one listener happen one after the other. */
  const queues = new Map<string, Promise<unknown>>();

  const inOrder = <T>(id: string, task: () => Promise<T>): Promise<T> => {
    const next = (queues.get(id) ?? Promise.resolve()).then(task, task);
    queues.set(id, next);
    return next;
  };
  const tell = (id: string, state: MockServerState): void => {
    if (state.status === 'stopped') states.delete(id);
    else states.set(id, state);
    onState(id, state);
  };

  const launch = async (
    id: string,
    source: MockSource,
    address: Address,
    crashedAt: number,
  ): Promise<Result<number>> => {
    const thread = startThread(
      workerUrl,
      { address, record },
      {
        onCalls: (lines) => onCalls?.(id, lines),
        onCrash: (reason) => void inOrder(id, () => recover(id, thread, reason)),
      },
    );
    running.set(id, { thread, address, crashedAt });
    void thread.feed(source);
    const port = await thread.listening;
    if (port.ok) {
      const own = running.get(id);
      if (own?.thread === thread) own.address = { ...address, port: port.value };
      tell(id, {
        status: 'running',
        url: mockUrl(port.value),
        ...(address.host === undefined ? {} : { networkUrls: networkUrls(port.value) }),
      });
    } else {
      running.delete(id);
    }
    return port;
  };

  /** After a crash: once more at once; a second crash soon after is a failure that stays. */
  const recover = async (id: string, thread: Thread, reason: string): Promise<void> => {
    const own = running.get(id);
    if (own?.thread !== thread) return;
    running.delete(id);
    const source = Date.now() - own.crashedAt > healthyTime ? await sourceAgain(id) : undefined;
    if (source) {
      tell(id, { status: 'starting' });
      const port = await launch(id, source, own.address, Date.now());
      if (port.ok) return;
    }
    tell(id, { status: 'failed', error: { code: 'listener-crashed', reason } });
  };

  const start: Supervisor['start'] = (id, source, address, avoid = new Set(), other) =>
    inOrder(id, async () => {
      const own = running.get(id);
      if (own) return { ok: true, value: own.address.port };
      tell(id, { status: 'starting' });
      const port = await launch(id, source, address, 0);
      if (port.ok) return port;
      let { error } = port;
      if (error.code === 'port-taken' || error.code === 'port-refused') {
        const next = await freePort(Math.max(error.port + 1, 1024), avoid);
        if (next !== undefined) error = { ...error, next };
        if (error.code === 'port-taken' && other !== undefined) error = { ...error, other };
      }
      tell(id, { status: 'failed', error });
      return refuse(error);
    });

  const stop: Supervisor['stop'] = (id) =>
    inOrder(id, async () => {
      const own = running.get(id);
      running.delete(id);
      await own?.thread.stop();
      if (states.has(id)) tell(id, stopped);
    });

  return {
    start,
    stop,
    stopAll: async () => {
      await Promise.all([...new Set([...running.keys(), ...queues.keys()])].map(stop));
    },
    feed: async (id, source) => {
      await running.get(id)?.thread.feed(source);
    },
    feedRequest: async (id, request) => {
      await running.get(id)?.thread.feedRequest(request);
    },
    explain: async (id, call, hidden) => running.get(id)?.thread.explain(call, hidden),
    state: (id) => states.get(id) ?? stopped,
    isRunning: (id) => running.has(id),
  };
};
