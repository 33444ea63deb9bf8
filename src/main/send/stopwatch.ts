import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import type { Timing } from '../../shared/model/sent-response';

/** Where the time of a request goes, as its sockets tell. */
export interface Stopwatch {
  /** Makes the connections. */
  readonly connect: buildConnector.connector;
  /** A request goes out: the first one, or one behind a redirect. */
  readonly hop: () => void;
  /** The head of the last answer is there. */
  readonly head: () => void;
  /** Its last byte is there. */
  readonly end: () => Omit<Timing, 'prepare'>;
}

interface Marks {
  readonly hop: number;
  connecting?: number;
  found?: number;
  reached?: number;
  connected?: number;
  head?: number;
}

/** Starts to measure. Connections are given up after `limit` milliseconds. */
export const createStopwatch = (limit: number, connector: typeof buildConnector): Stopwatch => {
  const make = connector({ timeout: limit });
  let begun: number | undefined;
  let marks: Marks = { hop: 0 };
  return {
    connect: (options, done) => {
      const own = marks;
      own.connecting = performance.now();
      // Undici gives the socket back before it is connected; its types do not say so.
      const socket = make(options, (...result) => {
        own.connected = performance.now();
        done(...result);
      }) as unknown as Socket | undefined;
      socket?.once('lookup', () => {
        own.found = performance.now();
      });
      if (options.protocol !== 'https:') return;
      socket?.once('connect', () => {
        own.reached = performance.now();
      });
    },
    hop: () => {
      marks = { hop: performance.now() };
      begun ??= marks.hop;
    },
    head: () => {
      marks.head = performance.now();
    },
    end: () => {
      const now = performance.now();
      const { hop, head = now } = marks;
      // A connection that stood already took no time.
      const { connecting = hop, found = connecting } = marks;
      const { connected = found } = marks;
      // Where nothing is encrypted a connection is made as soon as the other end is reached.
      const { reached = connected } = marks;
      return {
        redirects: hop - (begun ?? hop),
        socket: connecting - hop,
        dns: found - connecting,
        connect: reached - found,
        tls: connected - reached,
        wait: head - connected,
        download: now - head,
      };
    },
  };
};
