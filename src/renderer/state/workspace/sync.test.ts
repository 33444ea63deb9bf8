// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyEvent, Snapshot } from '../../../shared/contract';
import { done, refuse } from '../../../shared/errors';
import { defaultSettings } from '../../../shared/model/settings';
import { tabActions, useTabs } from '../tabs/tabs';
import { noTabs } from '../tabs/tabs-model';
import { environments } from './environments';
import { useProblems } from './problems';
import { startSync } from './sync';
import { useWorkspace } from './workspace';

const environment = (id: string, name: string) => ({ id, name, variables: [] });
const snapshot: Snapshot = {
  workspaceName: 'Mine',
  workspaces: [{ id: 'm', name: 'Mine', current: true }],
  notice: null,
  collections: [],
  environments: [environment('e', 'Old name')],
  mockServers: [],
  apis: [],
  states: {},
  problems: [],
  drafts: [],
  window: null,
  settings: { ...defaultSettings, theme: 'dark', sidebarWidth: 300 },
};

let tell: (event: AnyEvent) => void;
let answer: (value: unknown) => void;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const names = () => environments.use.getState().sorted.map(({ name }) => name);

beforeEach(() => {
  useWorkspace.setState({ status: 'loading', name: '', error: null });
  useTabs.setState(noTabs);
  const asked = new Promise((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('understudy', {
    snapshot: () => asked.then((value) => JSON.stringify(value)),
    listen: (listener: typeof tell) => {
      tell = listener;
      return () => {};
    },
    platform: 'linux',
  });
});

describe('startSync', () => {
  it('takes the snapshot over and is ready then, not before', async () => {
    startSync();
    expect(useWorkspace.getState().status).toBe('loading');
    answer(done(snapshot));
    await settled();
    expect(useWorkspace.getState()).toMatchObject({ status: 'ready', name: 'Mine' });
    expect(names()).toEqual(['Old name']);
  });

  it('applies after the snapshot what was told before it', async () => {
    startSync();
    tell({ name: 'environment.changed', data: environment('e', 'New name') });
    answer(done(snapshot));
    await settled();
    expect(names()).toEqual(['New name']);
  });

  it('follows events, and closes the tab of what is removed', async () => {
    startSync();
    answer(done(snapshot));
    await settled();
    tabActions.open({ kind: 'environment', id: 'e' });
    tell({ name: 'environment.changed', data: environment('f', 'Another') });
    expect(names()).toEqual(['Another', 'Old name']);
    tell({ name: 'environment.removed', data: { id: 'e' } });
    expect(names()).toEqual(['Another']);
    expect(useTabs.getState().tabs).toEqual([]);
  });

  it('holds one problem a file until it is solved', async () => {
    startSync();
    answer(done(snapshot));
    await settled();
    tell({ name: 'problem', data: { file: 'a.json', error: { code: 'file-empty' } } });
    tell({ name: 'problem', data: { file: 'a.json', error: { code: 'file-encoding', at: 1 } } });
    expect(useProblems.getState().all).toHaveLength(1);
    tell({ name: 'problem.solved', data: { file: 'a.json' } });
    expect(useProblems.getState().all).toEqual([]);
  });

  it('says when the workspace cannot be had', async () => {
    startSync();
    answer(refuse({ code: 'internal', reason: 'boom' }));
    await settled();
    expect(useWorkspace.getState()).toMatchObject({ status: 'failed', error: { code: 'internal' } });
  });
});
