import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Result, refuse } from '../../shared/result';
import type { Address } from './protocol';
import { saysTooLarge } from './read-body';

/** Both, because `localhost` is the one for some programs and the other for others. */
export const loopbacks = ['127.0.0.1', '::1'] as const;

/** A machine without IPv6 says one of these; its IPv4 loopback serves alone then. */
const noSuchAddress = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EPROTONOSUPPORT']);

const options = {
  // Tokens, cookies and long queries outgrow Node's 16 KiB.
  maxHeaderSize: 256 * 1024,
  // Longer than what clients keep a connection idle for, so that the client and not we end it.
  keepAliveTimeout: 65_000,
};

/** A caller that waits to be told to send its body is not told so where it is too large to be read. */
const goOn =
  (handler: RequestListener): RequestListener =>
  (request, response) => {
    if (!saysTooLarge(request)) response.writeContinue();
    handler(request, response);
  };

const listen = (server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });

const close = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

/** Servers that listen on one port, and that port. */
export interface Bound {
  readonly servers: readonly Server[];
  readonly port: number;
}

/** Listens on every address of the list, all on one port, or on none. */
export const bind = async (handler: RequestListener, address: Address): Promise<Result<Bound>> => {
  const hosts = address.host === undefined ? loopbacks : [address.host];
  for (let attempt = 0; ; attempt += 1) {
    const servers: Server[] = [];
    let { port } = address;
    let error: NodeJS.ErrnoException | undefined;
    for (const host of hosts) {
      const server = createServer(options, handler).on('checkContinue', goOn(handler));
      error = await listen(server, port, host);
      if (error && servers.length > 0 && noSuchAddress.has(error.code ?? '')) error = undefined;
      else if (error) break;
      else {
        servers.push(server);
        port = (server.address() as AddressInfo).port;
      }
    }
    if (!error) return { ok: true, value: { servers, port } };
    await Promise.all(servers.map(close));
    // A port picked on the first address may be taken on the second: pick again.
    if (address.port === 0 && error.code === 'EADDRINUSE' && attempt < 20) continue;
    return error.code === 'EADDRINUSE'
      ? refuse({ code: 'port-taken', port: address.port })
      : refuse({ code: 'port-refused', port: address.port, reason: error.code ?? error.message });
  }
};
