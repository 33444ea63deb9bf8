import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { fileOf } from '../fixtures/files';
import { flood } from '../fixtures/flood';
import { callLog } from '../pages/call-log';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';

/** `FLOOD=200000 npm test -- e2e flood` is the flood of a minute; a shorter one shows the same. */
const count = Number(process.env.FLOOD ?? 5_000);
/** Calls with bodies, at the end of it: what they hold is twice what is kept of a mock server. */
const heavy = 240;
const MiB = 1024 * 1024;

/** An answer that says back all it was asked, with a cookie of its own. */
const echo = {
  info: { name: 'Echo', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: ['GET', 'POST'].map((method) => ({
    name: `${method} echo`,
    request: { method, url: '{{url}}/v1/products' },
    response: [
      {
        name: 'Echo',
        originalRequest: { method, url: '{{url}}/v1/products' },
        code: 200,
        status: 'OK',
        header: [
          { key: 'Content-Type', value: 'text/plain' },
          { key: 'Set-Cookie', value: 'sid=flood-secret-of-the-answer; Path=/' },
          { key: 'X-Echo', value: "{{$headers 'x-api-key'}}" },
        ],
        body: "{{$headers 'authorization'}} {{$headers 'cookie'}} flood-secret-of-the-answer {{$body}}",
      },
    ],
  })),
};

/** Every header whose value is a secret; each value is a secret of its own. */
const secrets = {
  authorization: 'Bearer flood-secret-token',
  'proxy-authorization': 'Basic flood-secret-proxy',
  cookie: 'theme=dark; sid=flood-secret-cookie',
  'x-api-key': 'flood-secret-key',
};

/** As much as is kept of a body. It says its sender's token, as bodies do. */
const body = JSON.stringify({ token: 'flood-secret-token', pad: 'flooded '.repeat(32 * 1024) }).slice(0, 256 * 1024);

const journal = (dataFolder: string): string[] =>
  readdirSync(dataFolder)
    .filter((name) => name.startsWith('journal.db'))
    .map((name) => join(dataFolder, name));
const sizeOf = (dataFolder: string): number =>
  journal(dataFolder).reduce((sum, file) => sum + statSync(file).size, 0) / MiB;

test(`what a flood of ${count} calls leaves on disk is bounded, and no secret is in it`, async ({
  open,
  dataFolder,
}) => {
  test.setTimeout(240_000);
  const { page, close } = await open();
  await importFiles(page, fileOf('echo.json', JSON.stringify(echo)));
  const url = await createMockServer(page, 'Echo');
  await page.keyboard.press('Escape');
  const log = callLog(page);
  await log.open();
  const from = performance.now();
  await flood(url, count, secrets);
  const small = performance.now() - from;
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, sizeOf(dataFolder));
  }, 50);
  // No faster than their bodies are written down.
  await flood(url, heavy, { ...secrets, 'x-mock-response-delay': '100' }, { body, atOnce: 7 });
  const all = performance.now() - from;
  // The last batch is in the log.
  await fetch(`${url}/the-last-one`);
  await expect(log.rows.first()).toContainText('the-last-one');
  clearInterval(look);

  await test.step('the newest are there, whole; every other is in a number that is shown', async () => {
    await log.rows.nth(1).click();
    const request = log.detail.getByRole('region', { name: 'Request' });
    await expect(request).toContainText('flooded flooded');
    await expect(request).toContainText('••••••');
    const { calls, forgotten } = await page.evaluate(async () => {
      const snapshot = await window.understudy.calls['workspace.snapshot']({});
      if (!snapshot.ok) throw new Error('no snapshot');
      const mock = snapshot.value.mockServers[0]?.id ?? '';
      const answer = await window.understudy.calls['calls.list']({ mock, after: 0 });
      if (!answer.ok) throw new Error('no list');
      return answer.value;
    });
    expect(calls.length).toBeGreaterThan(heavy);
    expect(calls.length).toBeLessThanOrEqual(1_000);
    const counted = calls.reduce((sum, call) => sum + call.counted, 0);
    expect(calls.length + forgotten + counted).toBe(count + heavy + 1);
    await log.table.focus();
    await page.keyboard.press('End');
    const shown = await page.getByText(/earlier calls are only counted/).textContent();
    expect(Number((shown ?? '').replace(/\D/g, ''))).toBe(count + heavy + 1 - calls.length);
  });

  console.log(
    `${count} calls in ${(small / 1000).toFixed(1)} s, ${heavy} of 256 KiB in ${((all - small) / 1000).toFixed(1)} s; ` +
      `journal at most ${most.toFixed(1)} MiB, now ${sizeOf(dataFolder).toFixed(1)} MiB`,
  );
  await close();
  // 64 MiB of what calls hold, their rows, and what SQLite has not put in its place yet.
  expect(most).toBeLessThan(96);
  const bytes = journal(dataFolder).map((file) => readFileSync(file));
  expect(bytes.some((each) => each.includes('flooded flooded'))).toBe(true);
  expect(bytes.filter((each) => each.includes('flood-secret'))).toEqual([]);
});
