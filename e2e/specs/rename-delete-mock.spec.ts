import { expect, test } from '../fixtures/app';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('a mock server is renamed and deleted by its menu; its collection and environment stay', async ({ open }) => {
  const { page } = await open();
  const list = sidebar(page);
  await openCreateDialog(page);
  await page.getByRole('radio', { name: 'Use a template' }).check();
  const url = await pressCreate(page);
  await list.renameField.press('Escape');
  await list.choose('Sample API', 'Rename');
  await list.typeName('Shop front');
  await expect(list.row(/^Shop front, running/)).toBeVisible();
  expect(await (await fetch(`${url}/shop`)).json()).toMatchObject({ name: 'Nordlys & Daughters' });
  await list.goTo('Environments');
  await expect(list.row(/^Shop front/)).toBeVisible();

  await list.goTo('Mock Servers');
  await list.choose('Shop front', 'Delete');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Shop front');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.row(/^Shop front/)).toBeHidden();
  await expect
    .poll(() =>
      fetch(`${url}/shop`).then(
        () => 'answers',
        () => 'gone',
      ),
    )
    .toBe('gone');
  await list.goTo('Collections');
  await expect(list.row(/^Sample API/)).toBeVisible();
  await list.goTo('Environments');
  await expect(list.row(/^Shop front/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect
    .poll(() =>
      fetch(`${url}/shop`).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});
