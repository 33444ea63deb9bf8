import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures/app';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

test('a request and its example, made from nothing by the menus, answer a real call', async ({ open, dataFolder }) => {
  const { page } = await open();
  const list = sidebar(page);
  await list.goTo('Collections');
  await page.getByRole('button', { name: 'New collection' }).click();
  await list.typeName('Pets');
  await list.choose('Pets', 'Add folder');
  await list.typeName('Cats');
  await list.choose('Cats', 'Add request');
  await list.typeName('One cat');
  await page.getByRole('combobox', { name: 'Method' }).selectOption('POST');
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/cats/:name?full=1');

  // What was typed is saved first: the example begins as a copy of it.
  await page.getByRole('tab', { name: /^Examples/ }).click();
  await page.getByRole('button', { name: 'Add example' }).click();
  await expect(list.row(/^POST One cat/)).toBeVisible();
  await list.typeName('Mimi');
  // An example answers the request as it was when it was made; its URL can be changed on its own.
  await expect(page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/cats/:name?full=1');
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/cats/:name');
  await page.getByRole('spinbutton', { name: 'Status code' }).fill('201');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();

  const url = await createMockServer(page, 'Pets');
  const answer = await fetch(`${url}/cats/Mimi`, { method: 'POST' });
  expect(answer.status).toBe(201);

  const folder = join(dataFolder, 'workspace', 'collections');
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const saved = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const [cats] = saved.item;
  expect(cats.name).toBe('Cats');
  expect(cats.item[0]).toMatchObject({
    name: 'One cat',
    request: { method: 'POST' },
    response: [{ name: 'Mimi', code: 201, originalRequest: { method: 'POST' } }],
  });
  expect(JSON.stringify(cats.item[0].request.url)).toContain('full=1');
  expect(JSON.stringify(cats.item[0].response[0].originalRequest.url)).not.toContain('full=1');
});
