import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { done } from '../../shared/errors';
import { isObject, type JsonObject, listOr } from '../../shared/json';
import type { AppOptions } from '../app';
import { openWorkspaces } from '../workspace/workspaces';

const folder = join(import.meta.dirname, '../../../fixtures');

/** The bytes of a file in `fixtures/`. */
export const fixture = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));

export const fixturePath = (name: string): string => join(folder, name);

/** The real collection the main job is shown with. */
export const legalEntity = 'collections/adyen-legal-entity-v3.postman_collection.json';

/** An example of a collection as a call asks for it, read without any code of the app. */
export interface SavedExample {
  readonly name: string;
  readonly method: string;
  /** Path behind `{{baseUrl}}`, its path variables filled with what nobody saved. */
  readonly path: string;
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly body: string;
}

/** Every example of a collection file, in sidebar order. */
export const savedExamples = (collection: JsonObject): SavedExample[] => {
  const found: SavedExample[] = [];
  const walk = (node: JsonObject): void => {
    for (const item of listOr(node.item).filter(isObject)) {
      walk(item);
      for (const response of listOr(item.response).filter(isObject)) {
        const request = response.originalRequest as { method: string; url: { raw: string }; body?: { raw?: string } };
        found.push({
          name: String(response.name),
          method: request.method,
          path: request.url.raw.replace('{{baseUrl}}', '').replace(/:\w+/g, 'LE322KH223222F5GVGPNM3JXC'),
          requestBody: request.body?.raw,
          status: Number(response.code),
          body: String(response.body),
        });
      }
    }
  };
  walk(collection);
  return found;
};

/** Asks a mock server for an example, as the example's own request would. */
export const askFor = (url: string, example: SavedExample): Promise<Response> =>
  fetch(url + example.path, {
    method: example.method,
    headers: { 'x-mock-response-name': example.name, 'content-type': 'application/json' },
    ...(example.requestBody === undefined || example.method === 'GET' ? {} : { body: example.requestBody }),
  });

const built = (name: string) => pathToFileURL(join(process.cwd(), 'out/main', name));

/** What every app under test is made with: the built threads, and a desktop where nothing is ever picked. */
export const builtParts = (dataFolder: string) =>
  ({
    dataFolder,
    listenerWorker: built('listener-worker.js'),
    convertWorker: built('convert-worker.js'),
    host: {
      saveFile: async () => done(true),
      copyText: () => undefined,
      openFile: async () => null,
      pickFolder: async () => null,
      showFolder: () => undefined,
    },
  }) satisfies Partial<AppOptions>;

/** The parts of an app on the workspace of its data folder. */
export const appParts = (dataFolder: string) =>
  ({
    ...builtParts(dataFolder),
    workspace: openWorkspaces(dataFolder).standard,
    workspaces: {
      all: () => [],
      openFolder: async () => done({ opened: false }),
      openRecent: async () => done({ opened: false }),
    },
    notice: null,
    // Files of tests run beside each other: each has ports of its own.
    firstPort: 14_000 + Number(process.env.VITEST_POOL_ID ?? 0) * 200,
  }) satisfies Partial<AppOptions>;
