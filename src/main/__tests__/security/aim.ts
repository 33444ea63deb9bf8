import type { CallName } from '../../../shared/contract';
import type { FirstWorkspace } from '../faults/first-workspace';

/** The field of a workspace that a call's name begins with. */
const fieldOf = (name: CallName): keyof FirstWorkspace => {
  const noun = name.split('.')[0];
  if (noun === 'mock-server') return 'mock';
  return noun === 'collection' || noun === 'environment' || noun === 'example' || noun === 'folder' ? noun : 'request';
};

/** Puts the ids of things that are there in the place of those that were made up, so that the rest of the input gets further. */
export const aim = (name: CallName, given: unknown, at: FirstWorkspace, which: number): unknown => {
  if (typeof given !== 'object' || given === null) return given;
  const { collection, api, version, mock } = at;
  const targets = [
    { kind: 'collection', id: collection },
    { kind: 'environment', id: at.environment },
    { kind: 'mock-server', id: mock },
    { kind: 'api', id: api },
    { kind: 'api-version', api, id: version },
    { kind: 'item', collection, id: at.request },
  ];
  const real: Record<string, unknown> = {
    ...{ collection, api, version, mock, target: targets[which % targets.length] },
    id: /^(calls|history)\./.test(name) ? 1 : at[fieldOf(name)],
    ids: [1, 2],
    from: version,
    parent: at.folder,
  };
  const aimed: Record<string, unknown> = { ...(given as object) };
  // A new version, and a new mock server, say by these names something else.
  const others = new Set(name === 'api.version.create' ? ['version'] : name === 'mock-server.create' ? ['from'] : []);
  if (name === 'api.create') others.add('version');
  for (const key of Object.keys(aimed)) if (Object.hasOwn(real, key) && !others.has(key)) aimed[key] = real[key];
  return aimed;
};
