import { expect, test } from '../fixtures/app';
import { createApi, openMockDialog, typeDefinition } from '../pages/api';

const broken = [
  ['bad YAML', 'openapi: 3.0.3\ninfo: [\n', /Not valid YAML/],
  ['an unknown reference', ref('#/components/schemas/Nobody'), /leads nowhere/],
  ['a reference to a file', ref('./other.yaml'), /in another file/],
  ['a reference to the network', ref('https://example.com/a.yaml'), /nothing is fetched/],
] as const;

function ref(to: string): string {
  return `openapi: 3.0.3\ninfo: {title: A, version: "1"}\npaths:\n  /a:\n    get:\n      responses:\n        "200":\n          $ref: "${to}"\n`;
}

test('what is wrong is said with its place, kept as a draft, and nothing can be generated of it', async ({ open }) => {
  const { page } = await open();
  await createApi(page, 'Shop API');
  for (const [name, text, words] of broken) {
    await test.step(name, async () => {
      await typeDefinition(page, text);
      const problem = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: words });
      await expect(problem).toBeVisible();
      await expect(problem).toHaveText(/^\d+:\d+/);
      await problem.click();
      await expect(page.getByRole('textbox', { name: 'Definition', exact: true })).toBeFocused();
    });
  }
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await expect(page.getByText(/^Draft: 1 problem/)).toBeVisible();
  await page.getByRole('tab', { name: 'Overview', exact: true }).click();
  await expect(page.getByText('This definition is a draft')).toBeVisible();
  const dialog = await openMockDialog(page);
  await expect(dialog.getByText('The definition is not valid yet')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Generate Collection and Continue' })).toBeDisabled();
});
