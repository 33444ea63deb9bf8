import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { appOrigin } from '../bridge/sender';
import { contentSecurityPolicy } from './security';

const scheme = new URL(appOrigin).protocol.slice(0, -1);

/** What our pages are made of. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Before the app is ready: our pages have an origin of their own, as pages of the web have. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

/** Read at once and here: by way of Chromium's network, or behind what the app does meanwhile, a file takes far longer. */
const contentOf = (path: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
};

/** Serves the built pages of `folder`, and no other file. */
export const servePages = (folder: string): void => {
  protocol.handle(scheme, (request) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url).pathname)));
    const type = types[extname(path)];
    if (!type || !path.startsWith(folder + sep)) return new Response('Not found', { status: 404 });
    const file = contentOf(path);
    if (!file) return new Response('Not found', { status: 404 });
    return new Response(file, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
};
