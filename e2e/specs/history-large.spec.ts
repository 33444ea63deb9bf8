import { expect, test } from '../fixtures/app';
import { sidebar } from '../pages/sidebar';

const count = 50_000;

/** A recording of a long week: small answers, many of them. */
const har = (): Buffer => {
  const now = Date.now();
  const entries = Array.from({ length: count }, (_, i) => ({
    startedDateTime: new Date(now - i * 10_000).toISOString(),
    time: 1,
    request: {
      method: ['GET', 'POST', 'PUT'][i % 3],
      url: `https://api.shop.test/v1/products/${i}?page=${i % 7}`,
      headers: [],
    },
    response: {
      status: 200,
      statusText: 'OK',
      headers: [],
      content: { text: `{"id":${i}}`, mimeType: 'application/json' },
    },
  }));
  return Buffer.from(JSON.stringify({ log: { version: '1.2', entries } }));
};

/** Runs in the page: does something and waits until what is asked for is painted; gives the milliseconds it took. */
const timed = `async (act, ready) => {
  const begun = performance.now();
  act();
  while (!ready()) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}`;

test('50,000 entries open, scroll and are filtered without a wait', async ({ open }) => {
  test.setTimeout(180_000);
  const first = await open();
  await first.page.getByRole('button', { name: 'Import', exact: true }).first().click();
  await first.page
    .getByRole('dialog', { name: 'Import' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'week.har', mimeType: 'application/json', buffer: har() });
  await expect(first.page.getByText('50,000 requests added to the history')).toBeVisible({ timeout: 90_000 });
  await first.close();

  const { page } = await open();
  const tree = sidebar(page).tree('History');
  const opening = await page.evaluate(`(${timed})(
    () => [...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent === 'History').click(),
    () => document.querySelector('[role=tree][aria-label=History] [aria-level="2"]'))`);
  await expect(tree.getByRole('treeitem', { name: 'Today' })).toBeVisible();
  await expect
    .poll(() => tree.evaluate((element) => element.getBoundingClientRect().height), { timeout: 30_000 })
    .toBeGreaterThan(count * 30);

  const frames = (await page.evaluate(`(async () => {
    const scroller = document.querySelector('[role=tree][aria-label=History]').parentElement;
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop = step * 900;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames.slice(5).sort((a, b) => a - b);
  })()`)) as number[];

  const filtering = await page.evaluate(`(${timed})(
    () => {
      const box = document.querySelector('input[aria-label=Filter]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, 'products/4999');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    () => document.querySelector('[role=tree][aria-label=History]').clientHeight < 30 * 40)`);
  await expect(tree.getByRole('treeitem', { name: /products\/4999/ })).toHaveCount(11);

  const slowest = frames.at(-1) ?? 0;
  console.log(
    `50,000 entries: opened in ${Math.round(Number(opening))} ms, slowest frame ${Math.round(slowest)} ms, ` +
      `filtered in ${Math.round(Number(filtering))} ms`,
  );
  expect(Number(opening)).toBeLessThan(900);
  expect(slowest).toBeLessThan(250);
  expect(Number(filtering)).toBeLessThan(450);
});
