import { expect, test } from '../fixtures/app';
import { fixturePath } from '../fixtures/files';
import { importApi } from '../pages/api';
import { sidebar } from '../pages/sidebar';

test('while Stripe is generated the window answers clicks, and Cancel leaves nothing behind', async ({ open }) => {
  const { page } = await open();
  await importApi(page, fixturePath('openapi/stripe.json'));
  const dialog = page.getByRole('dialog', { name: 'Generate Collection' });
  const progress = dialog.getByRole('progressbar');
  const prepare = async () => {
    await page.getByRole('button', { name: 'Generate Collection', exact: true }).first().click();
    const go = dialog.getByRole('button', { name: 'Generate Collection', exact: true });
    await expect(go).toBeEnabled({ timeout: 20_000 });
    return go;
  };

  // All in the window itself: generating is over too soon for a hand outside of it to come in between.
  const go = await prepare();
  const states = await go.evaluate(async (button) => {
    const shown = button.closest('[role=dialog]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const find = (text: string) =>
      [...(shown?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.includes(text));
    (button as HTMLElement).click();
    await frame();
    const seen: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      find('advanced settings')?.click();
      await frame();
      const busy = shown?.querySelector('progress') ? 'generating' : 'done';
      seen.push(`${busy}: ${find('advanced settings')?.textContent}`);
    }
    find('Cancel')?.click();
    return seen;
  });
  expect(states).toEqual([
    'generating: Hide advanced settings',
    'generating: Show advanced settings',
    'generating: Hide advanced settings',
  ]);
  await expect(dialog).toBeHidden();

  await (await prepare()).click();
  await expect(progress.or(page.getByRole('tree', { name: 'Collections' }))).toBeVisible();
  await expect(dialog).toBeHidden({ timeout: 60_000 });
  const list = sidebar(page);
  await list.goTo('Collections');
  // One: what was given up is not there.
  await expect(list.tree('Collections').getByRole('treeitem', { level: 1 })).toHaveText([/^Stripe API/]);
});
