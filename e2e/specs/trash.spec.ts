import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { trashFiles, workspaceFiles } from '../fixtures/workspace-files';
import { createApi } from '../pages/api';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { type Section, sidebar } from '../pages/sidebar';
import { trash } from '../pages/trash';

const request = (name: string, examples: string[] = []) => ({
  name,
  request: { method: 'GET', url: `{{url}}/${name}` },
  response: examples.map((example) => ({ name: example, code: 200, body: example, note: { kept: [1, null] } })),
});
const shop = JSON.stringify({
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    { name: 'Orders', item: [request('List'), request('One')] },
    request('Health', ['Well', 'Ill']),
    request('Version'),
    { name: 'Users', item: [request('Me')] },
  ],
});

/** Deletes what the row shows, by its key. */
const deleteRow = async (page: Page, section: Section, row: RegExp): Promise<void> => {
  const list = sidebar(page);
  await list.goTo(section);
  await list.row(row).first().click();
  await list.row(row).first().press('Delete');
  await trash(page).confirm();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
};

const unfold = async (page: Page, ...rows: RegExp[]): Promise<void> => {
  for (const row of rows) {
    await sidebar(page).row(row).first().click();
    await sidebar(page).row(row).first().press('ArrowRight');
  }
};

const environment = async (page: Page, name: string): Promise<void> => {
  await sidebar(page).goTo('Environments');
  await page.getByRole('button', { name: 'New environment', exact: true }).click();
  await sidebar(page).typeName(name);
};

test('one of each kind is deleted, and comes back from the Trash after a restart, every file as it was', async ({
  open,
  dataFolder,
}) => {
  const workspace = join(dataFolder, 'workspace');
  const first = await open();
  await importFiles(first.page, fileOf('shop.json', shop));
  await importFiles(first.page, fileOf('pets.json', smallCollection('Pets')));
  await environment(first.page, 'Staging');
  await createMockServer(first.page, 'Shop', { saveUrl: false });
  await sidebar(first.page).typeName('Payments sandbox');
  await createApi(first.page, 'Whole API');
  await createApi(first.page, 'Other API');
  await first.close();

  const before = workspaceFiles(workspace);
  const { page, close } = await open();
  const list = sidebar(page);
  await list.goTo('Collections');
  await unfold(page, /^Shop/, /^GET Health/);
  await deleteRow(page, 'Collections', /^Ill/);
  await deleteRow(page, 'Collections', /^GET Version/);
  await deleteRow(page, 'Collections', /^Orders/);
  await deleteRow(page, 'Collections', /^Pets/);
  await deleteRow(page, 'Environments', /^Staging/);
  await deleteRow(page, 'Mock Servers', /^Payments sandbox/);
  await deleteRow(page, 'APIs', /^Whole API/);
  await unfold(page, /^Other API/);
  await deleteRow(page, 'APIs', /^1\.0\.0/);
  expect(Object.keys(workspaceFiles(workspace))).toHaveLength(Object.keys(before).length - 6);
  await close();

  const again = await open();
  const bin = trash(again.page);
  await bin.open();
  await expect(bin.rows).toHaveCount(8);
  await expect(bin.row('Ill')).toContainText('Shop / Health');
  await expect(bin.row('1.0.0')).toContainText('Other API');
  await expect(bin.row('Staging')).toContainText(/Environments.*30 days left/);
  // Last deleted, first shown; each goes back to its own place, whatever comes back first.
  await expect(bin.rows.first()).toContainText('1.0.0');
  for (const name of ['Version', 'Orders', 'Ill', '1.0.0', 'Whole API', 'Payments sandbox', 'Staging', 'Pets']) {
    await bin.restore(name);
    await expect(again.page.getByRole('status').filter({ hasText: `“${name}” is back` })).toBeVisible();
    await expect(bin.row(name)).toHaveCount(0);
    await expect(
      sidebar(again.page)
        .row(new RegExp(`^(GET )?${name}`))
        .first(),
    ).toBeVisible();
  }
  await expect(again.page.getByRole('heading', { name: 'Trash is empty' })).toBeVisible();
  expect(workspaceFiles(workspace)).toEqual(before);
  expect(trashFiles(workspace)).toEqual([]);
});

test('the table is worked by keys alone; an open Trash follows what is deleted and undone', async ({
  open,
  dataFolder,
}) => {
  const { page } = await open();
  const bin = trash(page);
  await importFiles(page, fileOf('shop.json', shop));
  await bin.open();
  await expect(page.getByRole('heading', { name: 'Trash is empty' })).toBeVisible();
  const list = sidebar(page);
  await list.row(/^Shop/).press('ArrowRight');
  for (const name of ['Health', 'Version', 'Users']) {
    await list.row(new RegExp(`^(GET )?${name}`)).press('Delete');
    await bin.confirm();
  }
  await expect(bin.rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(bin.rows).toHaveCount(2);

  await bin.table.focus();
  await page.keyboard.press('ArrowDown');
  await expect(bin.row('Health')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('“Health” will be deleted for good');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(bin.row('Health')).toHaveCount(0);
  await expect(list.row(/^GET Health/)).toBeVisible();
  await expect(bin.row('Version')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Restore Version' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await bin.confirm();
  await expect(page.getByRole('heading', { name: 'Trash is empty' })).toBeVisible();
  expect(trashFiles(join(dataFolder, 'workspace'))).toEqual([]);
  // What is gone for good cannot be undone.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'There is nothing to undo' })).toBeVisible();
});

test('a thing whose collection is gone says so, and comes back after it', async ({ open }) => {
  const { page } = await open();
  const bin = trash(page);
  await importFiles(page, fileOf('shop.json', shop));
  await unfold(page, /^Shop/);
  await deleteRow(page, 'Collections', /^GET Version/);
  await deleteRow(page, 'Collections', /^Shop/);
  await bin.open();
  await expect(bin.row('Version')).toContainText('Shop (in Trash)');
  await bin.restore('Version');
  await expect(
    page.getByRole('status').filter({ hasText: 'Its collection “Shop” is gone. Restore the collection first.' }),
  ).toBeVisible();
  await bin.restore('Shop');
  await expect(bin.row('Version')).toContainText(/Version.*Shop/);
  await bin.restore('Version');
  await expect(sidebar(page).row(/^GET Version/)).toBeVisible();
});

test('a thousand things, one unreadable, are filtered, and the Trash is emptied', async ({ open, dataFolder }) => {
  const folder = join(dataFolder, 'workspace', 'trash', 'environments');
  mkdirSync(folder, { recursive: true });
  const stamp = (ago: number) => new Date(Date.now() - ago * 60_000).toISOString().replace(/[-:.]/g, '');
  for (let i = 1; i <= 1000; i += 1) {
    const name = i === 1 ? 'long '.repeat(400) : `Environment ${i}`;
    writeFileSync(join(folder, `e${i}.${stamp(i * 40)}.json`), JSON.stringify({ name, values: [] }));
  }
  const broken = `broken.${stamp(10)}.json`;
  writeFileSync(join(folder, broken), '{"name": ');
  const { page } = await open();
  const bin = trash(page);
  await bin.open();
  await expect(bin.table).toHaveAttribute('aria-rowcount', '1002');
  await expect(bin.rows.first()).toContainText('Not valid JSON');
  await expect(page.getByRole('button', { name: `Restore ${broken}` })).toHaveCount(0);
  await expect(page.getByRole('button', { name: `Delete ${broken} for good` })).toBeVisible();
  // Only what is in sight is in the page.
  expect(await bin.rows.count()).toBeLessThan(60);
  await bin.table.focus();
  await page.keyboard.press('End');
  await expect(bin.row('Environment 1000')).toBeVisible();
  await expect(bin.row('Environment 1000')).toContainText(/27 days ago.*3 days left/);
  await page.getByRole('searchbox', { name: 'Search Trash' }).fill('environment 77');
  await expect(bin.table).toHaveAttribute('aria-rowcount', '12');
  await page.getByRole('searchbox', { name: 'Search Trash' }).fill('nothing of the kind');
  await expect(bin.table).toContainText('No results for “');

  await page.getByRole('button', { name: 'Empty Trash' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('1,001 things');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  expect(trashFiles(join(dataFolder, 'workspace'))).toHaveLength(1001);
  await page.getByRole('button', { name: 'Empty Trash' }).click();
  await bin.confirm();
  await expect(page.getByRole('heading', { name: 'Trash is empty' })).toBeVisible();
  expect(trashFiles(join(dataFolder, 'workspace'))).toEqual([]);
});
