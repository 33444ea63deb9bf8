import { expect, test } from '../fixtures/app';
import { serveShop } from '../fixtures/shop';
import { createApi, openMockDialog } from '../pages/api';
import { callLog } from '../pages/call-log';
import { mockUrl } from '../pages/mock-server';

test('a call that three examples fit names the winner, and what each of the others lost', async ({ open }) => {
  const { page } = await open();
  const url = await serveShop(page);
  expect(await (await fetch(`${url}/v1/products?page=2`)).text()).toBe('[{"id":3}]');
  const log = callLog(page);
  await log.open();
  await log.row('page=2').click();
  await expect(log.detail).toContainText('Three examples fit. The first answers by the highest score.');
  await expect(log.candidates.nth(0)).toHaveText(
    /Second page\s*110 · answered\s*Path exact\s*100\s*Query equal\s*\+10/,
  );
  await expect(log.candidates.nth(1)).toHaveText(
    /First page\s*90\s*Path exact\s*100\s*Query differs: the call also has page=2\s*−10/,
  );
  await expect(log.candidates.nth(2)).toHaveText(
    /Any version\s*90\s*Path by a variable segment\s*100 − 20\s*Query equal\s*\+10/,
  );
  await expect(log.candidates.nth(3)).toHaveText(/One product\s*out.*One segment too few/);

  // What has changed since is told apart from what answered.
  await page.getByRole('tab', { name: 'Config' }).click();
  await page.getByRole('textbox', { name: 'Match on headers' }).fill('host');
  await page.getByRole('textbox', { name: 'Match on headers' }).press('Enter');
  await log.open();
  await log.row('page=2').click();
  await expect(log.detail).toContainText('“Second page” answered then. The mock server has changed since');
  await expect(log.candidates.filter({ hasText: 'Second page' })).toContainText('answered then');
});

test('a GraphQL example that is out names the operation it answers and the one that was asked for', async ({
  open,
}) => {
  const { page } = await open();
  await createApi(page, 'Pets', 'type Query { pets: [Pet!]! owner: String }\ntype Pet { id: ID! }\n');
  const dialog = await openMockDialog(page);
  await dialog.getByRole('button', { name: 'Generate Collection and Continue' }).click();
  await dialog.getByRole('button', { name: 'Create Mock Server' }).click();
  await expect(dialog).toBeHidden();
  const url = await mockUrl(page);
  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
  };
  expect(await ask('{ pets { id } }')).toEqual({ data: { pets: [{ id: '1' }] } });
  expect(await ask('query Mine { owner }')).toEqual({ data: { owner: 'string' } });
  await ask('mutation { sell }');
  const log = callLog(page);
  await log.open();
  await log.row('No matching requests').click();
  await expect(log.candidates.nth(0)).toHaveText(/Answers “query pets” only: the call asks for “mutation sell”/);
  await expect(log.candidates.nth(1)).toHaveText(/Answers “query owner” only: the call asks for “mutation sell”/);
});
