import { follows } from '../../workspace/environments';
import type { Workspace } from '../../workspace/workspace';

/** Gives the environments made together with a mock server its new name, as long as they carry its old one. */
export const renameFollowers = async ({ environments }: Workspace, mockServer: string, name: string): Promise<void> => {
  for (const id of environments.ids()) {
    const environment = environments.get(id);
    if (!environment || !follows(environment, mockServer)) continue;
    environment.name = name;
    await environments.save(id);
  }
};
