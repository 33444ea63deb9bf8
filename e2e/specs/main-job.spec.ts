import { askFor, savedExamples } from '../../src/main/__tests__/fixtures';
import type { JsonObject } from '../../src/shared/json';
import { expect, test } from '../fixtures/app';
import { fixtureJson, fixturePath, legalEntity, legalEntityName } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer, mockUrl } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

const examples = savedExamples(fixtureJson(legalEntity) as JsonObject);
const answersAll = async (url: string) => {
  expect(examples).toHaveLength(41);
  for (const example of examples) {
    const response = await askFor(url, example);
    expect([example.path, response.status, await response.text()]).toEqual([
      example.path,
      example.status,
      example.body,
    ]);
  }
};
const refused = (url: string) => expect(fetch(`${url}/themes`)).rejects.toThrow();

test('a real collection becomes a running mock server, and stays one', async ({ open }) => {
  let { page, close } = await open();
  const list = sidebar(page);
  await importFiles(page, fixturePath(legalEntity));
  await expect(list.row(new RegExp(`^${legalEntityName.replace(/[()]/g, '\\$&')}`))).toBeVisible();

  const url = await createMockServer(page, legalEntityName);
  await list.typeName('Legal entities');
  await answersAll(url);

  await test.step('its environment carries its name and its URL', async () => {
    await list.goTo('Environments');
    await list.row(/^Legal entities/).click();
    await expect(page.getByText(url)).toBeVisible();
  });

  await test.step('rename', async () => {
    await list.goTo('Mock Servers');
    await list.choose('Legal entities', 'Rename');
    await list.typeName('Entities');
    await expect(list.row(/^Entities/)).toBeVisible();
    expect((await fetch(`${url}/themes`)).status).toBe(200);
  });

  let copyUrl = '';
  await test.step('duplicate', async () => {
    await list.choose('Entities', 'Duplicate');
    await list.row(/^Entities Copy, running/i).click();
    copyUrl = await mockUrl(page);
    expect(copyUrl).not.toBe(url);
    expect((await fetch(`${copyUrl}/themes`)).status).toBe(200);
  });

  await test.step('stop and start', async () => {
    await list.row(/^Entities,/).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await refused(url);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    expect(await mockUrl(page)).toBe(url);
    await answersAll(url);
  });

  await test.step('delete and undo', async () => {
    await list.choose('Entities', 'Delete');
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('Entities');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(list.row(/^Entities,/)).toBeHidden();
    await refused(url);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(list.row(/^Entities,/)).toBeVisible();
    await expect
      .poll(() =>
        fetch(`${url}/themes`).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
  });

  await test.step('stop the copy, close and open: all as left', async () => {
    await list.choose('Entities Copy', 'Stop');
    await expect(list.row(/^Entities Copy, stopped/i)).toBeVisible();
    await close();
    await refused(url);
    ({ page, close } = await open());
    const again = sidebar(page);
    await again.goTo('Mock Servers');
    await expect(again.row(/^Entities, running/i)).toBeVisible();
    await expect(again.row(/^Entities Copy, stopped/i)).toBeVisible();
    await answersAll(url);
    await refused(copyUrl);
  });
});
