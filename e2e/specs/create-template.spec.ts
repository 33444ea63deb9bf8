import { expect, test } from '../fixtures/app';
import { openCreateDialog, pressCreate } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';

/** A call for each template, with what must come back. */
const calls: readonly { template: string; path: string; init?: RequestInit; status: number; has: string }[] = [
  { template: 'Sample API', path: '/shop', status: 200, has: 'Nordlys & Daughters' },
  { template: 'UI testing', path: '/members?state=empty', status: 200, has: '"members": []' },
  { template: 'Server responses', path: '/health', status: 200, has: 'ok' },
  { template: 'Authentication', path: '/me', status: 401, has: 'Sign in first.' },
  {
    template: 'Authentication',
    path: '/me',
    init: { headers: { authorization: 'Bearer demo-token-6f1d' } },
    status: 200,
    has: 'Ada Okafor',
  },
  { template: 'Pagination and search', path: '/books?page=2', status: 200, has: 'Piranesi' },
  { template: 'Dynamic responses', path: '/places/se/lund', status: 200, has: '"city": "lund"' },
];

test('each of the six templates is made, runs, and answers', async ({ open }) => {
  const { page } = await open();
  const urls = new Map<string, string>();
  for (const template of new Set(calls.map((call) => call.template))) {
    const dialog = await openCreateDialog(page);
    await dialog.getByRole('radio', { name: 'Use a template' }).check();
    await dialog.getByRole('radio', { name: template, exact: true }).check();
    urls.set(template, await pressCreate(page));
    await expect(sidebar(page).renameField).toHaveValue(template);
    await sidebar(page).renameField.press('Escape');
  }
  for (const { template, path, init, status, has } of calls) {
    const answer = await fetch(`${urls.get(template)}${path}`, init);
    expect([template, path, answer.status]).toEqual([template, path, status]);
    expect(await answer.text()).toContain(has);
  }
  for (const section of ['Collections', 'Environments'] as const) {
    await sidebar(page).goTo(section);
    await expect(page.getByRole('treeitem')).toHaveCount(6);
  }
});
