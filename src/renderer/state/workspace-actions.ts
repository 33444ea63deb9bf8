import type { Result } from '../../shared/errors';
import { call } from '../bridge';
import { keepAll } from './keep-all';
import { sayRefused } from './toast';

const open = async (ask: () => Promise<Result<unknown>>): Promise<void> => {
  // Before another workspace takes the window over.
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
