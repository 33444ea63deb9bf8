import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '../fixtures/app';
import { fileOf, smallCollection } from '../fixtures/files';
import { importFiles } from '../pages/import-dialog';
import { createMockServer } from '../pages/mock-server';
import { sidebar } from '../pages/sidebar';
import { pickFolder, workspaceMenu } from '../pages/workspace-menu';

const test = base.extend<{ team: string }>({
  /** A folder as a team keeps it in git: one collection. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  team: async ({}, use) => {
    const parent = mkdtempSync(join(tmpdir(), 'understudy-team-'));
    const folder = join(parent, 'Team');
    mkdirSync(join(folder, 'collections'), { recursive: true });
    writeFileSync(join(folder, 'collections', 'billing.json'), smallCollection('Billing'));
    await use(folder);
    rmSync(parent, { recursive: true, force: true });
  },
});

const answers = (url: string): Promise<string> =>
  fetch(`${url}/items`).then(
    (response) => response.text(),
    () => 'gone',
  );

test('a second folder is opened, is there again after a restart, and the first is one click back', async ({
  open,
  team,
  dataFolder,
}) => {
  const { app, page, close } = await open();
  const menu = workspaceMenu(page);
  const list = sidebar(page);
  await menu.isOpen('My Workspace');
  await importFiles(page, fileOf('shop.json', smallCollection('Shop', '/items', 'mine')));
  const url = await createMockServer(page, 'Shop', { saveUrl: false });
  await list.typeName('Payments sandbox');
  expect(await answers(url)).toBe('mine');
  // Unsaved edits, in a tab that stays.
  await list.goTo('Collections');
  await list.row(/^Shop/).press('ArrowRight');
  await list.row(/^GET List items/).dblclick();
  await page.getByRole('textbox', { name: 'URL' }).fill('{{url}}/edited');

  await pickFolder(app, team);
  await menu.choose('Open Workspace Folder…');
  await menu.isOpen('Team');
  await list.goTo('Collections');
  await expect(list.row(/^Billing/)).toBeVisible();
  await expect(list.row(/^Shop/)).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'List items' })).toHaveCount(0);
  await expect(page.getByText('No mock servers running')).toBeVisible();
  expect(await answers(url)).toBe('gone');
  await list.row(/^Billing/).dblclick();
  await importFiles(page, fileOf('extra.json', smallCollection('Extra')));
  await expect(list.row(/^Extra/)).toBeVisible();
  await expect.poll(() => readdirSync(join(team, 'collections'))).toHaveLength(2);
  await expect(page.getByRole('tab', { name: 'Billing' })).toBeVisible();
  // The window is remembered once it has rested; a second workspace has a folder for that.
  const kept = join(dataFolder, 'workspaces');
  const state = () => readFileSync(join(kept, readdirSync(kept)[0] ?? '', 'window-state.json'), 'utf8');
  await expect(() => expect(state()).toContain('"billing"')).toPass();
  await close();
  expect(readdirSync(join(dataFolder, 'workspace', 'collections'))).toHaveLength(1);

  const again = await open();
  const next = workspaceMenu(again.page);
  await next.isOpen('Team');
  await expect(sidebar(again.page).row(/^Billing/)).toBeVisible();
  await expect(again.page.getByRole('tab', { name: 'Billing' })).toBeVisible();
  expect(await answers(url)).toBe('gone');

  await next.choose('My Workspace');
  await next.isOpen('My Workspace');
  await expect(sidebar(again.page).row(/^Shop/)).toBeVisible();
  await expect(sidebar(again.page).row(/^Billing/)).toHaveCount(0);
  await again.page.getByRole('tab', { name: 'List items', exact: true }).click();
  await expect(again.page.getByRole('textbox', { name: 'URL' })).toHaveValue('{{url}}/edited');
  await expect(again.page.getByRole('tab', { name: 'List items', exact: true })).toHaveAccessibleDescription('unsaved');
  await expect(again.page.getByRole('button', { name: '1 mock server running' })).toBeVisible();
  await expect.poll(() => answers(url)).toBe('mine');

  await next.choose('Team');
  await next.isOpen('Team');
  await expect(again.page.getByRole('tab', { name: 'Billing' })).toBeVisible();
});

test('File ▸ Open Workspace Folder… does the same, and the folder is shown in the file manager', async ({
  open,
  team,
}) => {
  const { app, page } = await open();
  const menu = workspaceMenu(page);
  await pickFolder(app, team);
  await app.evaluate(({ Menu, shell }) => {
    shell.openPath = async (path) => {
      (globalThis as { shown?: string }).shown = path;
      return '';
    };
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'File');
    file?.submenu?.items.find(({ label }) => label === 'Open Workspace Folder…')?.click();
  });
  await menu.isOpen('Team');
  await expect(sidebar(page).row(/^Billing/)).toBeVisible();
  await menu.choose('Show in File Manager');
  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(team);
});

test('a folder that cannot be opened is refused in words; one that is gone at the start, too', async ({
  open,
  team,
}) => {
  const { app, page, close } = await open();
  const menu = workspaceMenu(page);
  const file = join(team, 'collections', 'billing.json');
  await pickFolder(app, file);
  await menu.choose('Open Workspace Folder…');
  await expect(page.getByRole('status').filter({ hasText: 'could not be opened: it is not a folder' })).toBeVisible();
  await menu.isOpen('My Workspace');

  await pickFolder(app, team);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search or run a command' }).fill('open workspace');
  await page.getByRole('option', { name: 'Open Workspace Folder…' }).click();
  await menu.isOpen('Team');
  await close();
  rmSync(team, { recursive: true });

  const again = await open();
  await workspaceMenu(again.page).isOpen('My Workspace');
  await expect(
    again.page.getByRole('status').filter({
      hasText:
        'The workspace “Team” could not be opened: its folder is not there any more. My Workspace is open instead.',
    }),
  ).toBeVisible();
});
