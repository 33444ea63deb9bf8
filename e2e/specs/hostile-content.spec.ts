import { request } from 'node:http';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { fileOf } from '../fixtures/files';
import { expectUnharmed, hostile, hostileCollection, layHostileWorkspace, openTrap } from '../fixtures/hostile';
import { callLog } from '../pages/call-log';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, mockUrl } from '../pages/mock-server';
import { type Section, sidebar } from '../pages/sidebar';

/** Every address the window asks for; our own pages and data in a URL are none. */
const askedOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (each) => {
    if (!/^(app:\/\/understudy\/|data:)/.test(each.url())) asked.push(each.url());
  });
  return asked;
};

/** Opens every row of the section that is shown, and those in it, one after the other. */
const openAllRows = async (page: Page, section: Section, look: () => Promise<void>): Promise<number> => {
  const rows = sidebar(page).tree(section).getByRole('treeitem');
  await rows.first().waitFor();
  let at = 0;
  while (at < (await rows.count())) {
    const row = rows.nth(at);
    await row.click();
    await row.press('ArrowRight');
    await look();
    at += 1;
  }
  return at;
};

test('HTML and script in every name and text the window shows stay text, and call nobody', async ({
  open,
  dataFolder,
}) => {
  const trap = await openTrap();
  layHostileWorkspace(dataFolder, trap.url);
  const { page } = await open();
  const asked = askedOf(page);
  const look = () => expectUnharmed(page, trap);
  const list = sidebar(page);
  await look();

  await test.step('import, and what is refused there', async () => {
    const evil = (word: string) => hostile(word, trap.url);
    const bad = `{"info": "${evil('broken').replaceAll('"', "'")}", `;
    await importFiles(page, [
      fileOf('again.json', JSON.stringify(hostileCollection(trap.url, 'imported'))),
      fileOf(`${evil('file').replaceAll('/', '')}.json`, bad),
    ]);
    await expect(page.getByRole('dialog', { name: 'Import' })).toContainText('Not valid JSON');
    await look();
    await page.keyboard.press('Escape');
  });

  await test.step('every row of every section, and its tabs', async () => {
    await list.goTo('Collections');
    expect(await openAllRows(page, 'Collections', look)).toBe(10);
    for (const section of ['APIs', 'Environments', 'Mock Servers'] as const) {
      await list.goTo(section);
      expect(await openAllRows(page, section, look)).toBeGreaterThan(0);
      for (const tab of await page.getByRole('tabpanel').getByRole('tab').all()) {
        await tab.click().catch(() => undefined);
        await look();
      }
    }
  });

  await test.step('menu, deletion, palette, selector', async () => {
    await list.goTo('Environments');
    await list.tree('Environments').getByRole('treeitem').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect(page.getByRole('alertdialog')).toContainText('<x-evil>');
    await look();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await look();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x-evil');
    await expect(page.getByRole('dialog', { name: 'Search or run a command' })).toContainText('<x-evil>');
    await look();
    await page.keyboard.press('Escape');
  });

  expect(asked).toEqual([]);
  trap.close();
});

test('HTML and script in a call and in a response stay text, in the log and in every view of the response', async ({
  open,
}) => {
  const trap = await openTrap();
  const { page } = await open();
  const asked = askedOf(page);
  const look = () => expectUnharmed(page, trap);
  const list = sidebar(page);
  await importFiles(page, fileOf('evil.json', JSON.stringify(hostileCollection(trap.url))));
  await createMockServer(page, 'collection');
  await list.typeName('Hostile');
  const url = await mockUrl(page);

  await test.step('the call log, and why', async () => {
    const log = callLog(page);
    await log.open();
    for (const path of [
      '/evil',
      '/<x-evil></x-evil><img/onerror=globalThis.ran=1/src=x>?q=<svg/onload=globalThis.ran=1>',
    ]) {
      await new Promise((resolve, reject) => {
        const headers = { 'x-evil': '<x-evil></x-evil>', 'content-type': 'text/html' };
        const asking = request(`${url}/`, { path, method: 'POST', headers }, (answer) =>
          answer.resume().on('end', resolve),
        );
        asking.on('error', reject).end(hostile('call', trap.url));
      });
    }
    await expect(log.rows).toHaveCount(2);
    await look();
    for (const row of await log.rows.all()) {
      await row.click();
      await expect(log.detail).toContainText('<x-evil>');
      await look();
      for (const tab of await log.detail.getByRole('tab').all()) {
        await tab.click();
        await look();
      }
    }
  });

  await test.step('the response: pretty, raw, preview, headers', async () => {
    await list.goTo('Collections');
    await list
      .row(/^collection/)
      .first()
      .click();
    await list
      .row(/^collection/)
      .first()
      .press('ArrowRight');
    await list
      .row(/^GET plain/)
      .first()
      .dblclick();
    await page.getByRole('textbox', { name: 'URL' }).fill(`${url}/evil`);
    await page.getByRole('textbox', { name: 'URL' }).press('Control+Enter');
    await expect(page.getByTestId('response-status')).toHaveText(/^200/);
    await expect(page.getByTestId('response-body')).toContainText('<x-evil>');
    await look();
    for (const view of ['Raw', 'Preview', /^Headers/]) {
      await page.getByRole('tablist', { name: 'Response view' }).getByRole('tab', { name: view }).click();
      await look();
    }
    await page.getByRole('tab', { name: 'Preview' }).click();
    const frame = page.frameLocator('iframe[title="Preview"]');
    // Here it is a page; it may neither run nor load anything.
    await expect(frame.locator('x-evil').first()).toBeAttached();
    await expect(page.locator('iframe[title="Preview"]')).toHaveAttribute('sandbox', '');
    await look();
    await list.goTo('History');
    await expect(list.tree('History')).toContainText('/evil');
    await look();
  });

  // Whatever the preview wanted to load was stopped before it went out.
  expect(trap.hits).toEqual([]);
  expect(asked.filter((each) => !each.startsWith(trap.url) && each !== 'about:srcdoc')).toEqual([]);
  trap.close();
});
