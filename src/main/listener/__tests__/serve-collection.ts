import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import type { Call } from '../../../shared/model/call';
import { defaultMockSettings, type MockSettings } from '../../../shared/model/mock-settings';
import { compile } from '../../mock/compile';
import { createMockApp } from '../mock-app';

/** The real Koa app of a collection on a port of its own, for one test. */
export const serveCollection = async (
  collection: JsonObject,
  {
    shared = false,
    record,
    settings = defaultMockSettings,
  }: { shared?: boolean; record?: (call: Call) => void; settings?: MockSettings } = {},
): Promise<{ url: string; port: number; change: (to: JsonObject) => void }> => {
  let table = compile({ collection, environment: null, settings });
  const app = createMockApp({ table: () => table, shared, ...(record ? { record } : {}) });
  const server: Server = createServer(app.callback());
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    change: (to) => {
      table = compile({ collection: to, environment: null, settings });
    },
  };
};
