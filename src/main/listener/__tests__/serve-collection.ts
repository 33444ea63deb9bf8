import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { defaultMockSettings, type MockSettings } from '../../../shared/model/mock-settings';
import { compile } from '../../mock/compile';
import { bind } from '../bind';
import { closeGently } from '../close-gently';
import { createMockApp } from '../mock-app';
import type { Served } from '../served';

/** The real Koa app of a collection on a port of its own, for one test. */
export const serveCollection = async (
  collection: JsonObject,
  {
    shared = false,
    record,
    settings = defaultMockSettings,
  }: { shared?: boolean; record?: (served: Served) => void; settings?: MockSettings } = {},
): Promise<{ url: string; port: number; change: (to: JsonObject) => void }> => {
  let table = compile({ collection, environment: null, settings });
  const app = createMockApp({ table: () => table, shared, ...(record ? { record } : {}) });
  const bound = await bind(app.callback(), { port: 0 });
  if (!bound.ok) throw new Error(bound.error.code);
  const { port, servers } = bound.value;
  onTestFinished(async () => {
    for (const server of servers) server.closeAllConnections();
    await closeGently(servers);
  });
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    change: (to) => {
      table = compile({ collection: to, environment: null, settings });
    },
  };
};
