import type { Server } from 'node:http';

/** How long calls that are being answered may take to end, in milliseconds. */
const graceTime = 2_000;
/** How often connections are looked through for those that have become idle, in milliseconds. */
const sweepTime = 20;

/** Closes servers: no new calls, those being answered end, then every connection is closed. */
export const closeGently = async (servers: readonly Server[]): Promise<void> => {
  const each = (what: (server: Server) => void): void => {
    for (const server of servers) what(server);
  };
  const end = setTimeout(() => each((server) => server.closeAllConnections()), graceTime);
  // A connection kept alive becomes idle only when its answer is out.
  const sweep = setInterval(() => each((server) => server.closeIdleConnections()), sweepTime);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(end);
  clearInterval(sweep);
};
