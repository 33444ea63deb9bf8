import { expect, test } from '../fixtures/app';
import { serveShop } from '../fixtures/shop';
import { callLog } from '../pages/call-log';

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
    /First page\s*90\s*Path exact\s*100\s*Query differs: page=2 not asked for\s*−10/,
  );
  await expect(log.candidates.nth(2)).toHaveText(
    /Any version\s*90\s*Path by a variable segment\s*100 − 20\s*Query equal\s*\+10/,
  );
  await expect(log.candidates.nth(3)).toHaveText(/One product\s*out.*One segment too few/);
});
