import type { CallName } from '../shared/contract';
import { done, type Refusal, type Result, refuse } from '../shared/errors';
import type { Settings } from '../shared/model/settings';
import { type App, type AppOptions, createApp } from './app';
import { createDispatch } from './bridge/dispatch';
import { firstSnapshotText } from './services/snapshot/first-snapshot-text';
import type { WorkspaceOptions } from './workspace/workspace';
import { folderFault, type KnownWorkspace, openWorkspaces, standardWorkspaceId } from './workspace/workspaces';

/** How long calls that are under way may take to end before another workspace is opened, in milliseconds. */
const patience = 1_000;

export interface SwitchingOptions extends Omit<AppOptions, 'workspace' | 'workspaces' | 'notice' | 'opening'> {
  /** How the workspace that was open last is opened; another one at once. */
  readonly opening?: WorkspaceOptions;
  /** Loads the window's page anew: it shows another workspace. */
  readonly reload: () => void;
}

/** The app of the workspace that is open, whichever that is. */
export interface SwitchingApp {
  readonly dispatch: (name: unknown, input: unknown) => Promise<Result<unknown>>;
  readonly settings: () => Settings;
  readonly windowBounds: () => App['windowBounds'];
  readonly workspace: () => KnownWorkspace;
  /** What a window is to show at the next start, if nothing changes until then. */
  readonly firstSnapshot: () => string;
  /** Whether a window that was opened before the workspace shows what there is; from now on it is told what changes. */
  readonly isShown: (text: string) => boolean;
  readonly close: () => Promise<void>;
}

interface Open {
  readonly workspace: KnownWorkspace;
  readonly app: App;
  readonly dispatch: SwitchingApp['dispatch'];
  /** Stops it, and what it still has to tell is for nobody. */
  readonly end: () => Promise<void>;
}

/** Calls that open another workspace do not wait for themselves. */
const opens: readonly unknown[] = ['workspace.open-folder', 'workspace.open-recent'] satisfies CallName[];
const switching = refuse({ code: 'workspace-switching' });

/** Opens the workspace that was open last, and others when the window asks for them: one app is closed, another made. */
export const createSwitchingApp = ({ reload, opening, ...options }: SwitchingOptions): SwitchingApp => {
  const workspaces = openWorkspaces(options.dataFolder);
  /** Calls that are under way, and how whoever waits for one is answered when it is given up. */
  const underWay = new Map<Promise<unknown>, (answer: Result<never>) => void>();
  /** `waiting`: for the new page, whose first call is for the snapshot. The old one is not heard any more. */
  let state: 'open' | 'switching' | 'waiting' = 'open';
  let change: Promise<unknown> = Promise.resolve();

  const fault = (workspace: KnownWorkspace, instead: boolean): Refusal | undefined => {
    const why = workspace.id === standardWorkspaceId ? undefined : folderFault(workspace.folder);
    return why && { code: 'workspace-folder', name: workspace.name, why, reason: '', instead };
  };
  const failed = (workspace: KnownWorkspace, error: unknown, instead: boolean): Refusal => {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { code: 'workspace-folder', name: workspace.name, why: 'other', reason, instead };
  };

  const start = (workspace: KnownWorkspace, notice: Refusal | null = null, how: WorkspaceOptions = {}): Open => {
    let heard = true;
    const app = createApp({
      ...options,
      tell: (event) => heard && options.tell(event),
      workspace,
      notice,
      opening: how,
      workspaces: {
        all: workspaces.all,
        openFolder: async () => {
          const folder = await options.host.pickFolder();
          return folder === null ? done({ opened: false }) : open(workspaces.byFolder(folder));
        },
        openRecent: async (id) => {
          const known = workspaces.all().find((each) => each.id === id);
          return known ? open(known) : refuse({ code: 'not-found', what: 'workspace', id });
        },
      },
    });
    workspaces.opened(workspace);
    const resumed = app.resume();
    const end = async (): Promise<void> => {
      heard = false;
      await resumed;
      await app.close();
    };
    return { workspace, app, dispatch: createDispatch(app.handlers), end };
  };

  const startLast = (): Open => {
    const last = workspaces.last();
    const wrong = fault(last, true);
    if (wrong) return start(workspaces.standard, wrong);
    try {
      return start(last, null, opening);
    } catch (error) {
      if (last.id === standardWorkspaceId) throw error;
      return start(workspaces.standard, failed(last, error, true));
    }
  };

  let current = startLast();

  const exchange = async (workspace: KnownWorkspace): Promise<Result<{ opened: boolean }>> => {
    const before = current.workspace;
    const rest = new Promise((resolve) => setTimeout(resolve, patience));
    await Promise.race([Promise.allSettled(underWay.keys()), rest]);
    for (const giveUp of underWay.values()) giveUp(switching);
    await current.end();
    try {
      current = start(workspace);
      return done({ opened: true });
    } catch (error) {
      const wrong = failed(workspace, error, false);
      current = start(before, wrong);
      return refuse(wrong);
    } finally {
      state = 'waiting';
      reload();
    }
  };

  const open = async (workspace: KnownWorkspace): Promise<Result<{ opened: boolean }>> => {
    if (state !== 'open') return switching;
    if (workspace.id === current.workspace.id) return done({ opened: false });
    const wrong = fault(workspace, false);
    if (wrong) return refuse(wrong);
    state = 'switching';
    const next = exchange(workspace);
    change = next;
    return next;
  };

  return {
    settings: () => current.app.settings(),
    windowBounds: () => current.app.windowBounds,
    workspace: () => current.workspace,
    firstSnapshot: () => firstSnapshotText({ ...current.app.snapshot(), notice: null }),
    isShown: (text) => firstSnapshotText(current.app.told()) === text,
    dispatch: async (name, input) => {
      if (state === 'waiting' && name === 'workspace.snapshot') state = 'open';
      if (state !== 'open') return switching;
      const work = current.dispatch(name, input);
      if (opens.includes(name)) return work;
      return new Promise((resolve, reject) => {
        underWay.set(work, resolve);
        void work.then(resolve, reject).finally(() => underWay.delete(work));
      });
    },
    close: async () => {
      await change;
      await current.end();
    },
  };
};
