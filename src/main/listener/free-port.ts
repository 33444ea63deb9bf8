import type { Refusal } from '../../shared/errors';
import { bind } from './bind';

/** The first port mock servers get; Postman has none, the design shows this one. */
export const firstPort = 4010;

/** Why a port cannot be had on both loopback addresses right now; undefined where it can. */
export const portFault = async (port: number): Promise<Refusal | undefined> => {
  const bound = await bind(() => undefined, { port });
  if (!bound.ok) return bound.error;
  await Promise.all(bound.value.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return undefined;
};

/** The first free port from `from` on that is none of `taken`; undefined where there is none. */
export const freePort = async (from: number, taken: ReadonlySet<number>): Promise<number | undefined> => {
  for (let port = from; port <= 65_535; port += 1) {
    if (!taken.has(port) && (await portFault(port)) === undefined) return port;
  }
  return undefined;
};
