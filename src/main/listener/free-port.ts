import { bind } from './bind';

/** The first port mock servers get; Postman has none, the design shows this one. */
export const firstPort = 4010;

/** Whether a port can be had on both loopback addresses right now. */
const isFree = async (port: number): Promise<boolean> => {
  const bound = await bind(() => undefined, { port });
  if (!bound.ok) return false;
  await Promise.all(bound.value.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return true;
};

/** The first free port from `from` on that is none of `taken`; undefined where there is none. */
export const freePort = async (from: number, taken: ReadonlySet<number>): Promise<number | undefined> => {
  for (let port = from; port <= 65_535; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  return undefined;
};
