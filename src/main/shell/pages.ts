import { join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import { appOrigin } from '../bridge/sender';
import { contentSecurityPolicy } from './security';

const scheme = new URL(appOrigin).protocol.slice(0, -1);

/** Before the app is ready: our pages have an origin of their own, as pages of the web have. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
};

/** Serves the built pages of `folder`, and no other file. */
export const servePages = (folder: string): void => {
  protocol.handle(scheme, async (request) => {
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url).pathname)));
    if (!path.startsWith(folder + sep)) return new Response('Not found', { status: 404 });
    const file = await net.fetch(pathToFileURL(path).href).catch(() => undefined);
    if (!file) return new Response('Not found', { status: 404 });
    const headers = new Headers(file.headers);
    headers.set('Content-Security-Policy', contentSecurityPolicy);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(file.body, { status: file.status, headers });
  });
};
