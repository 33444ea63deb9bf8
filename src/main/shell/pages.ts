import { readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { appOrigin } from '../bridge/sender';
import { contentSecurityPolicy } from './security';

const scheme = new URL(appOrigin).protocol.slice(0, -1);

/** What our pages are made of. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const headers = { 'Content-Security-Policy': contentSecurityPolicy, 'X-Content-Type-Options': 'nosniff' };

/** Before the app is ready: our pages have an origin of their own, as pages of the web have. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

/** The file an address names, or none of ours. A path with half a character in it names nothing. */
const pathOf = (folder: string, url: string): string | undefined => {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(url).pathname)));
    return path.startsWith(folder + sep) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** Read at once and here: by way of Chromium's network, or behind what the app does meanwhile, a file takes far longer. */
const contentOf = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/**
 * Serves the built pages of `folder`, and no other file. By the older of Electron's two ways: the newer one, `handle`,
 * loads the whole of `fetch` into this process first, which the window would wait for.
 */
export const servePages = (folder: string): void => {
  protocol.registerBufferProtocol(scheme, (request, answer) => {
    const path = pathOf(folder, request.url);
    const mimeType = path && types[extname(path)];
    const data = mimeType && contentOf(path);
    if (!data) answer({ statusCode: 404, mimeType: 'text/plain', data: Buffer.from('Not found') });
    else answer({ mimeType, headers, data });
  });
};
