import type { App, Session, WebContents, WebPreferences } from 'electron';
import { appOrigin } from '../bridge/sender';

/** What a page of ours may load: itself and nothing else. Sent with every file of the page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // CodeMirror and the row virtualiser set styles of elements.
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** How every window is made: the page has no Node, its own world and a sandbox. */
export const webPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
});

/** No page gets any permission: no camera, no notifications, no clipboard of its own, no device, no file to write. */
export const refusePermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
};

const isWebLink = (url: string): boolean => /^https?:\/\//i.test(url);
const isOurs = (url: string): boolean => url.startsWith(`${appOrigin}/`);

/** A page stays where it is and opens no windows; links go to the browser, and only web links. */
export const keepInside = (contents: WebContents, openExternal: (url: string) => void): void => {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  // A frame shows what it was given, and goes nowhere from there.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && event.url !== 'about:srcdoc') event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isWebLink(url)) openExternal(url);
    return { action: 'deny' };
  });
};

/** Holds every page of the app to these rules, whoever makes it. */
export const secure = (app: App, openExternal: (url: string) => void): void => {
  app.on('web-contents-created', (_event, contents) => keepInside(contents, openExternal));
};
