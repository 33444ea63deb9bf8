import { expect, test } from '../fixtures/app';

test('the page has no Node, its own world and a sandbox, and stays where it is', async ({ open }) => {
  const { app, page } = await open();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webviewTag: Boolean(webviewTag) };
  });
  expect(preferences).toEqual({ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false });
  expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');

  const url = page.url();
  await page.evaluate(() => {
    location.href = 'https://example.test/';
  });
  await page.evaluate(() => window.open('file:///etc/passwd'));
  expect(page.url()).toBe(url);
  expect(app.windows()).toHaveLength(1);
});

test('a script that gets into the page does not run', async ({ open }) => {
  const { page } = await open();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('the bridge takes named calls only, and checks what they are given', async ({ open }) => {
  const { page } = await open();
  const answers = await page.evaluate(async () => {
    const { calls } = (window as unknown as { understudy: { calls: Record<string, (input: unknown) => unknown> } })
      .understudy;
    return {
      names: Object.keys(calls).includes('rename') && !Object.keys(calls).includes('invoke'),
      wrong: await calls['mock-server.configure']?.({ id: 'x', change: { port: 'all of them' } }),
    };
  });
  expect(answers.names).toBe(true);
  expect(answers.wrong).toMatchObject({ ok: false, error: { code: 'invalid-input', at: 'change.port' } });
});
