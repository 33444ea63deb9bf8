import { done, type Result, refuse } from '../../../shared/errors';
import type { MockServer } from '../../../shared/model/mock-server';
import type { UndoList } from '../../workspace/undo';
import type { MockServers } from './mock-servers';

/** Takes a server stub away from its mock server, and keeps how to put it back where it stood. */
export const removeServerStub = async (
  mockServers: MockServers,
  undoList: UndoList,
  id: string,
  stub: string,
): Promise<Result<number>> => {
  const before = mockServers.get(id);
  if (!before) return refuse({ code: 'not-found', what: 'mock server', id });
  const { serverStubs, activeServerStub } = before.settings;
  const at = serverStubs.findIndex((each) => each.id === stub);
  const removed = serverStubs[at];
  if (!removed) return refuse({ code: 'not-found', what: 'server stub', id: stub });
  const wasActive = activeServerStub === stub;
  const change = (settings: MockServer['settings']) => mockServers.change(id, { settings });
  const saved = await change({
    ...before.settings,
    serverStubs: serverStubs.filter((each) => each.id !== stub),
    activeServerStub: wasActive ? null : activeServerStub,
  });
  if (!saved.ok) return saved;
  return done(
    undoList.add({
      did: 'delete',
      name: removed.name,
      takeBack: async () => {
        const now = mockServers.get(id);
        if (!now) return refuse({ code: 'not-found', what: 'mock server', id });
        const { settings } = now;
        const back = await change({
          ...settings,
          serverStubs: settings.serverStubs.toSpliced(at, 0, removed),
          // Another one that was set active meanwhile stays.
          activeServerStub: settings.activeServerStub ?? (wasActive ? stub : null),
        });
        return back.ok ? done([{ kind: 'mock-server', id }]) : back;
      },
    }),
  );
};
