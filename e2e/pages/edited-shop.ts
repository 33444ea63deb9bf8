import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, openApp } from '../fixtures/app';
import { documentsOf } from '../fixtures/disk';
import { fileOf } from '../fixtures/files';
import { importFiles } from './import-dialog';
import { sidebar } from './sidebar';

const shop = JSON.stringify({
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'Orders',
      item: [
        {
          name: 'Create order',
          // A field we do not know stays.
          protocolProfileBehavior: { disableBodyPruning: true },
          request: { method: 'POST', header: [], url: '{{url}}/orders' },
          response: [
            {
              name: 'Created',
              originalRequest: { method: 'POST', header: [], url: '{{url}}/orders' },
              status: 'Created',
              code: 201,
              header: [{ key: 'X-Old', value: '1', description: 'kept' }],
              body: '{}',
            },
          ],
        },
      ],
    },
  ],
});

/** Answers the next dialog that asks where to save. */
const saveTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);

/** Imports a small shop and opens what lies along a path of rows. */
export const openShop = async (page: Page, ...path: (string | RegExp)[]) => {
  await importFiles(page, fileOf('shop.json', shop));
  const list = sidebar(page);
  await list.goTo('Collections');
  for (const name of path) await list.row(name).first().click();
  return list;
};

/** Exports what a menu belongs to, imports it into a second workspace, and gives both as they lie on disk. */
export const exportedAndImported = async (
  app: ElectronApplication,
  page: Page,
  folder: string,
  kind: 'collections' | 'environments',
  name: string,
) => {
  const file = join(folder, 'exported.json');
  await saveTo(app, file);
  await sidebar(page).choose(name, 'Export');
  await expect(page.getByRole('status').filter({ hasText: 'Exported' })).toBeVisible();
  const second = join(folder, 'second');
  const other = await openApp({ dataFolder: second });
  await importFiles(other.page, file);
  await expect(sidebar(other.page).row(new RegExp(`^${name}`))).toBeVisible();
  const [imported] = documentsOf(second, kind);
  await other.close();
  return { exported: JSON.parse(readFileSync(file, 'utf8')), imported };
};
