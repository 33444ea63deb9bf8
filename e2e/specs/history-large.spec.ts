import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { figures } from '../fixtures/figures';
import { longestBlock, watched } from '../fixtures/frames';
import { sidebar } from '../pages/sidebar';

const count = 50_000;
const rowHeight = 30;
/** As many lines as a large window shows, and some more. */
const mostRows = 100;

/** A recording of a long week: small answers, many of them. */
const har = (): string => {
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
  return JSON.stringify({ log: { version: '1.2', entries } });
};

const treeHeight = `(document.querySelector('[role=tree][aria-label=History]')?.clientHeight ?? 0)`;
const rowCount = `Math.round(${treeHeight} / ${rowHeight})`;

const listed = (page: Page) => expect.poll(() => page.evaluate(rowCount), { timeout: 30_000 }).toBeGreaterThan(count);

/** Turns the wheel for a while, in the middle of the list. */
const wheel = async (page: Page): Promise<void> => {
  await page.getByRole('tree', { name: 'History' }).hover({ position: { x: 100, y: 100 } });
  for (let turn = 0; turn < 80; turn += 1) await page.mouse.wheel(0, 1_500);
  await page.evaluate('window.wheeled = true');
};

/** Runs in the page: pulls the scroll bar from the top to the bottom, a frame at a time. */
const pull = `(async () => {
  const scroller = document.querySelector('[role=tree][aria-label=History]').parentElement;
  for (let step = 0; step <= 100; step += 1) {
    scroller.scrollTop = (scroller.scrollHeight * step) / 100;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  window.pulled = true;
})()`;

/** What is promised is measured by `scripts/measure-history.mjs`; here only what does not depend on the machine is held. */
test('50,000 entries open, scroll, are filtered, selected and deleted', async ({ open, dataFolder }) => {
  test.setTimeout(240_000);
  const seen = figures();
  const file = join(dataFolder, 'week.har');
  writeFileSync(file, har());
  const first = await open();
  await first.page.getByRole('button', { name: 'Import', exact: true }).first().click();
  const [, blocked] = await longestBlock(first.app, async () => {
    const dialog = first.page.getByRole('dialog', { name: 'Import' });
    await dialog.locator('input[type=file]').setInputFiles(file);
    await expect(first.page.getByText('50,000 requests added to the history')).toBeVisible({ timeout: 90_000 });
  });
  seen.add('import: main process blocked', blocked);
  await first.close();

  const { page } = await open();
  const bar = sidebar(page);
  const rows = bar.tree('History').getByRole('treeitem');
  const opening = await watched(
    page,
    () => bar.goTo('History'),
    `!!document.querySelector('[role=tree][aria-label=History] [aria-level="2"]')`,
  );
  seen.add('section opened', opening.time, 300);
  seen.add('longest frame while the rest is listed', opening.longestFrame);
  await expect(bar.row('Today')).toBeVisible();
  await listed(page);

  const turned = await watched(page, () => wheel(page), 'window.wheeled === true');
  seen.add('longest frame while scrolled by the wheel', turned.longestFrame, 50);
  const pulled = await watched(page, () => page.evaluate(pull), 'window.pulled === true');
  seen.add('longest frame while scrolled to the end', pulled.longestFrame, 50);
  expect(Math.max(turned.rows, pulled.rows)).toBeLessThan(mostRows);
  await expect(bar.row(/products\/49999\?/)).toBeVisible();

  await bar.filter.focus();
  const typed = await watched(page, () => page.keyboard.type('products/4999'), `${rowCount} < 20`);
  seen.add('filter: result after the last key', typed.time, 150);
  seen.add('filter: longest frame while typed', typed.longestFrame, 150);
  await expect(bar.tree('History').getByRole('treeitem', { name: /products\/4999/ })).toHaveCount(11);
  const back = await watched(page, () => bar.filter.fill(''), `${rowCount} > ${count}`);
  seen.add('filter: taken away', back.time, 150);

  await page.evaluate(`document.querySelector('[role=tree][aria-label=History]').parentElement.scrollTop = 0`);
  await rows.nth(1).click();
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue(/products\/0\?/);
  await rows.nth(1).focus();
  const all = await watched(
    page,
    () => page.keyboard.press('Control+a'),
    `document.querySelectorAll('[role=treeitem][aria-level="2"][aria-selected=true]').length > 10`,
  );
  seen.add('all selected', all.time);
  await page.keyboard.press('Delete');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('50,000 requests');
  const gone = await watched(
    page,
    () => question.getByRole('button', { name: 'Delete' }).click(),
    `${treeHeight} === 0`,
  );
  seen.add('all deleted', gone.time);
  await expect(question).toBeHidden();
  const undone = await watched(page, () => page.keyboard.press('Control+z'), `${rowCount} > ${count}`);
  seen.add('all taken back', undone.time);
  await expect(page.getByText('50,000 requests are back')).toBeVisible();
  seen.keep();
});
