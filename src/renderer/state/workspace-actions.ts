import type { Result } from '../../shared/errors';
import type { KeptDraft } from '../../shared/model/draft';
import { call } from '../bridge';
import { useDrafts } from './documents/drafts';
import { sayRefused } from './toast';
import { windowNow } from './window-state';

/** What is typed and how the window stands, on disk before another workspace takes the window over. */
const keepAll = async (): Promise<void> => {
  const drafts = Object.entries(useDrafts.getState().byKey);
  await Promise.all([
    call('window.remember', windowNow()),
    ...drafts.map(([key, draft]) => call('draft.keep', { key, draft: draft as KeptDraft })),
  ]);
};

const open = async (ask: () => Promise<Result<unknown>>): Promise<void> => {
  await keepAll();
  const answer = await ask();
  if (!answer.ok) sayRefused(answer.error);
};

/** Asks for a folder and opens it as the workspace. */
export const openWorkspaceFolder = (): Promise<void> => open(() => call('workspace.open-folder', {}));

/** Opens a workspace that was open before. */
export const openRecentWorkspace = (id: string): Promise<void> => open(() => call('workspace.open-recent', { id }));

/** Shows the workspace's folder in the file manager. */
export const revealWorkspace = async (): Promise<void> => {
  const answer = await call('workspace.reveal', {});
  if (!answer.ok) sayRefused(answer.error);
};
