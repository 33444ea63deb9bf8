import type { AnyEvent, Snapshot } from '../../../shared/contract';
import { askSnapshot, listen } from '../../bridge';
import { tellStage } from '../apis/definition-jobs';
import type { Draft } from '../documents/draft';
import { useDrafts } from '../documents/drafts';
import { addHistory, removeHistory } from '../history/history';
import { callsAdded } from '../mock-servers/call-log';
import { tellProgress } from '../sending/sending';
import { useSettings } from '../settings';
import { closeGoneVersions, closeTabsOf } from '../tabs/close-gone-tabs';
import { restoreWindow } from '../tabs/window-state';
import { sayRefused } from '../toast';
import { trashChanged } from '../trash';
import { apis } from './apis';
import { collections } from './collections';
import { environments } from './environments';
import { mockServers, useMockServerStates } from './mock-servers';
import { patchOutline, putOutline } from './outlines';
import { putProblem, removeProblem, useProblems } from './problems';
import { useWorkspace } from './workspace';
import { openWorkspaceFolder } from './workspace-actions';

const load = (snapshot: Snapshot) => {
  collections.replaceAll(snapshot.collections);
  environments.replaceAll(snapshot.environments);
  mockServers.replaceAll(snapshot.mockServers);
  apis.replaceAll(snapshot.apis);
  useMockServerStates.setState(snapshot.states, true);
  useProblems.setState({ all: snapshot.problems });
  useSettings.setState(snapshot.settings);
  useDrafts.setState({ byKey: Object.fromEntries(snapshot.drafts.map(({ key, draft }) => [key, draft as Draft])) });
  restoreWindow(snapshot);
};

const apply = (event: AnyEvent) => {
  switch (event.name) {
    case 'collection.changed':
      return putOutline(event.data);
    case 'collection.patched':
      return patchOutline(event.data);
    case 'collection.removed':
      collections.remove(event.data.id);
      return closeTabsOf('collection', event.data.id);
    case 'environment.changed':
      return environments.put(event.data);
    case 'environment.removed':
      environments.remove(event.data.id);
      return closeTabsOf('environment', event.data.id);
    case 'mock-server.changed':
      return mockServers.put(event.data);
    case 'mock-server.removed':
      mockServers.remove(event.data.id);
      return closeTabsOf('mock-server', event.data.id);
    case 'mock-server.state':
      return useMockServerStates.setState({ [event.data.id]: event.data.state });
    case 'request.progress':
      return tellProgress(event.data.job, event.data.received, event.data.total);
    case 'history.added':
      return addHistory(event.data.rows);
    case 'history.removed':
      return removeHistory(event.data.ids);
    case 'api.changed':
      apis.put(event.data);
      return closeGoneVersions(event.data);
    case 'api.removed':
      apis.remove(event.data.id);
      return closeTabsOf('api', event.data.id);
    case 'api.job.stage':
      return tellStage(event.data.job, event.data.stage);
    case 'calls.added':
      return callsAdded(event.data.mock);
    case 'menu.open-workspace-folder':
      return void openWorkspaceFolder();
    case 'trash.changed':
      return trashChanged();
    case 'settings.changed':
      return useSettings.setState(event.data);
    case 'problem':
      return putProblem(event.data);
    case 'problem.solved':
      return removeProblem(event.data.file);
  }
};

/**
 * Takes the workspace over and keeps it current, until the function it gives back is called.
 * Listens before it asks, so that nothing is lost between the snapshot and the first event.
 */
export const startSync = (): (() => void) => {
  let waiting: AnyEvent[] | null = [];
  let stopped = false;
  const stop = listen((event) => {
    if (waiting) waiting.push(event);
    else apply(event);
  });
  void askSnapshot().then((answer) => {
    if (stopped) return;
    if (!answer.ok) return useWorkspace.setState({ status: 'failed', error: answer.error });
    load(answer.value);
    const missed = waiting ?? [];
    waiting = null;
    missed.forEach(apply);
    const { workspaceName: name, workspaces: all, notice } = answer.value;
    useWorkspace.setState({ status: 'ready', name, all, error: null });
    if (notice) sayRefused(notice);
  });
  return () => {
    stopped = true;
    stop();
  };
};
