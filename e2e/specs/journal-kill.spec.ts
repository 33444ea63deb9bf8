import { expect, test } from '../fixtures/app';
import { connections, flood } from '../fixtures/flood';
import { serveShop } from '../fixtures/shop';
import { callLog } from '../pages/call-log';
import { sidebar } from '../pages/sidebar';

test('killed in the middle of a flood, the app opens again with the log up to its last batch', async ({ open }) => {
  const { app, page } = await open();
  const url = await serveShop(page);
  const log = callLog(page);
  await log.open();
  const flooding = flood(url, 200_000).catch(() => undefined);
  await expect(log.rows.first()).toContainText('/v1/products');
  // Some batches later it is gone from one moment to the next.
  const seen = Number(/call=(\d+)/.exec((await log.rows.first().getByTitle(/call=/).getAttribute('title')) ?? '')?.[1]);
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await gone;
  await flooding;

  const again = await open();
  const list = sidebar(again.page);
  await list.goTo('Mock Servers');
  await list.choose('Payments sandbox', 'Open call log');
  const newest = callLog(again.page).rows.first();
  await expect(newest).toContainText('/v1/products');
  const kept = Number(/call=(\d+)/.exec((await newest.getByTitle(/call=/).getAttribute('title')) ?? '')?.[1]);
  expect(seen).toBeGreaterThan(0);
  expect(kept).toBeGreaterThanOrEqual(seen);

  // Up to the newest one there is no gap: each call before it is kept, or in the number of those only counted.
  const { calls, forgotten } = await again.page.evaluate(async () => {
    const snapshot = await window.understudy.calls['workspace.snapshot']({});
    if (!snapshot.ok) throw new Error('no snapshot');
    const mock = snapshot.value.mockServers[0]?.id ?? '';
    const answer = await window.understudy.calls['calls.list']({ mock, after: 0 });
    if (!answer.ok) throw new Error('no list');
    return answer.value;
  });
  const known = calls.length + forgotten + calls.reduce((sum, call) => sum + call.counted, 0);
  // Of calls on several connections one may be answered before those sent earlier.
  expect(Math.abs(known - kept)).toBeLessThanOrEqual(connections);
});
