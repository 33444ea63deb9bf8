import type { App, Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, keepInside, refusePermissions, secure, webPreferences } from '../security';

type Hear = (...given: never[]) => void;

/** Stands in for what Electron emits: keeps the listeners, and says whether one of them prevented an event. */
const emitter = () => {
  const listeners = new Map<string, Hear>();
  const prevented = (name: string, event: object): boolean => {
    let stopped = false;
    const preventDefault = () => {
      stopped = true;
    };
    listeners.get(name)?.({ ...event, preventDefault } as never);
    return stopped;
  };
  return { on: (name: string, hear: Hear) => listeners.set(name, hear), prevented, listeners };
};

const page = () => {
  const opened: string[] = [];
  const events = emitter();
  let open: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  const contents = { ...events, setWindowOpenHandler: (handler: typeof open) => (open = handler) };
  keepInside(contents as unknown as WebContents, (url) => opened.push(url));
  return { ...events, opened, open: (url: string) => open({ url }) };
};

describe('links', () => {
  test.each(['https://example.com/a?b=c', 'http://localhost:4010/', 'HTTPS://EXAMPLE.COM/'])(
    '%s opens in the browser, and in no window of ours',
    (url) => {
      const { open, opened } = page();
      expect(open(url)).toEqual({ action: 'deny' });
      expect(opened).toEqual([url]);
    },
  );
  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'smb://evil.example/share',
    'ms-msdt:/id PCWDiagnostic',
    'mailto:x@example.com',
    'app://understudy/index.html',
    ' https://example.com/',
    'https:example.com',
    'https',
    'blob:https://example.com/1',
    '',
  ])('%j opens nowhere', (url) => {
    const { open, opened } = page();
    expect(open(url)).toEqual({ action: 'deny' });
    expect(opened).toEqual([]);
  });
});

describe('a page stays where it is', () => {
  test.each([
    ['app://understudy/index.html', false],
    ['https://example.com/', true],
    ['app://understudy.evil.example/', true],
    ['app://understudy', true],
    ['file:///etc/passwd', true],
    ['data:text/html,x', true],
  ])('to %s: prevented %s', (url, prevented) => expect(page().prevented('will-navigate', { url })).toBe(prevented));

  test.each([
    ['about:srcdoc', false],
    ['https://example.com/', true],
    ['app://understudy/index.html', true],
    ['about:blank', true],
  ])('a frame in it, to %s: prevented %s', (url, prevented) =>
    expect(page().prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(prevented),
  );

  test('no webview is attached', () => expect(page().prevented('will-attach-webview', {})).toBe(true));

  test('whoever makes a page, it is held to this', () => {
    const app = emitter();
    const made = { ...emitter(), setWindowOpenHandler: () => undefined };
    secure(app as unknown as App, () => undefined);
    app.listeners.get('web-contents-created')?.({} as never, made as never);
    expect(made.prevented('will-navigate', { url: 'https://example.com/' })).toBe(true);
  });
});

test('every permission, device and download is refused', () => {
  const answers: unknown[] = [];
  const events = emitter();
  refusePermissions({
    ...events,
    setPermissionRequestHandler: (ask: (...given: unknown[]) => void) =>
      ask(null, 'media', (granted: boolean) => answers.push(granted)),
    setPermissionCheckHandler: (check: () => boolean) => answers.push(check()),
    setDevicePermissionHandler: (check: () => boolean) => answers.push(check()),
  } as unknown as Session);
  expect(answers).toEqual([false, false, false]);
  expect(events.prevented('will-download', {})).toBe(true);
});

test('a window is made without Node, in its own world and in a sandbox', () =>
  expect(webPreferences('/p.cjs')).toMatchObject({
    ...{ preload: '/p.cjs', contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false },
  }));

test('the policy of the pages lets in nothing but themselves', () => {
  const rules = new Map(contentSecurityPolicy.split('; ').map((rule) => rule.split(/ (.*)/) as [string, string]));
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  expect(rules.get('connect-src')).toBe("'self'");
  for (const rule of ['base-uri', 'form-action', 'frame-ancestors']) expect(rules.get(rule)).toBe("'none'");
  expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
});
