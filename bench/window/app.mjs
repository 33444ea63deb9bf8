import { createServer } from 'node:net';
import { _electron } from '@playwright/test';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * Opens the app and its window through Playwright and waits until it can be used.
 * @param {{ executable: string, env: Record<string, string> }} electron
 * @param {string} dataFolder
 * @param {string[]} [switches] of Electron
 */
export async function openWindow({ executable, env }, dataFolder, switches = []) {
  const app = await _electron.launch({
    ...(executable === '' ? {} : { executablePath: executable }),
    args: [...switches, root],
    cwd: root,
    env: { .../** @type {Record<string, string>} */ (process.env), ...env, UNDERSTUDY_DATA_DIR: dataFolder },
    timeout: 60_000,
  });
  const page = await app.firstWindow();
  await page.locator('html[data-ready="true"]').waitFor({ timeout: 60_000 });
  return { app, page, pid: app.process().pid ?? 0, close: () => app.close() };
}

/**
 * Calls the app as its window does; throws where it refuses.
 * @param {import('@playwright/test').Page} page
 * @param {string} name of the contract
 * @param {object} input
 * @returns {Promise<any>}
 */
export async function call(page, name, input) {
  const answer = await page.evaluate(
    ([name, input]) => /** @type {any} */ (window).understudy.calls[name](input),
    /** @type {const} */ ([name, input]),
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}

/** A port nobody uses: those from 4010 on other Understudies may want at the same time. @returns {Promise<number>} */
const unusedPort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/**
 * Makes and starts a mock server of a collection; gives its id and URL.
 * @param {import('@playwright/test').Page} page
 * @param {string} collection
 */
export async function startMockServer(page, collection) {
  const from = { kind: 'collection', id: collection };
  const { id } = await call(page, 'mock-server.create', {
    from,
    saveUrl: false,
    configuration: { port: await unusedPort() },
  });
  const { mockServers, states } = await call(page, 'workspace.snapshot', {});
  const { port } = mockServers.find((/** @type {{ id: string }} */ server) => server.id === id);
  if (states[id]?.status !== 'running') throw new Error(`A mock server is ${JSON.stringify(states[id])}`);
  return { id, url: `http://localhost:${port}` };
}
