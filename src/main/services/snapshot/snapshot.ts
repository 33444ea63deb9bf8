import type { Snapshot } from '../../../shared/contract';
import type { JsonObject } from '../../../shared/json';
import type { Settings } from '../../../shared/model/settings';
import type { Supervisor } from '../../listener/supervisor';
import type { CurrentValues } from '../../workspace/current-values';
import { environmentOf } from '../../workspace/environments';
import type { Folder } from '../../workspace/folder';
import type { Workspace } from '../../workspace/workspace';
import type { Apis } from '../apis/apis';
import type { MockServers } from '../mock-servers/mock-servers';
import type { ToldOutlines } from './told-outlines';

const each = <T>(folder: Folder, show: (id: string, document: JsonObject) => T): T[] =>
  // In the order of a start, so that the same workspace is always told the same way.
  folder
    .ids()
    .toSorted()
    .flatMap((id) => {
      const document = folder.get(id);
      return document ? [show(id, document)] : [];
    });

/** All the window needs to draw itself; the events after it keep that true. */
export const snapshotOf = (
  workspace: Workspace,
  mockServers: MockServers,
  apis: Apis,
  supervisor: Supervisor,
  settings: Settings,
  currentValues: CurrentValues,
  outlines: ToldOutlines,
): Omit<Snapshot, 'workspaceName' | 'workspaces' | 'notice' | 'drafts' | 'window'> => ({
  collections: each(workspace.collections, outlines.whole),
  environments: each(workspace.environments, (id, document) => environmentOf(id, document, currentValues.of(id))),
  mockServers: mockServers.all(),
  apis: apis.all(),
  states: Object.fromEntries(mockServers.all().map(({ id }) => [id, supervisor.state(id)])),
  problems: workspace.problems(),
  settings,
});
