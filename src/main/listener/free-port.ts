import type { Refusal } from '../../shared/errors';
import { bind } from './bind';

/** The first port mock servers get; Postman has none, the design shows this one. */
export const firstPort = 4010;

/** Ports that browsers, and `fetch` of Node, refuse to call (Fetch standard, “bad port”), from 1024 on. */
const uncallable = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697],
  10_080,
]);

/** Why a port cannot be had on both loopback addresses right now; undefined where it can. */
export const portFault = async (port: number): Promise<Refusal | undefined> => {
  const bound = await bind(() => undefined, { port });
  if (!bound.ok) return bound.error;
  await Promise.all(bound.value.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return undefined;
};

/** The first free port from `from` on that is none of `taken` and that everyone can call; undefined where there is none. */
export const freePort = async (from: number, taken: ReadonlySet<number>): Promise<number | undefined> => {
  for (let port = from; port <= 65_535; port += 1) {
    if (!taken.has(port) && !uncallable.has(port) && (await portFault(port)) === undefined) return port;
  }
  return undefined;
};
