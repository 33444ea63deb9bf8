import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { KeptDraft } from '../../../shared/model/draft';
import { openDrafts } from '../drafts';
import { forgetGoneDrafts } from '../forget-gone-drafts';
import { openWorkspace } from '../workspace';
import { tempFolder } from './temp-folder';

const draft: KeptDraft = { kind: 'collection', now: { description: 'new' }, base: { description: 'old' } };
const month = 31 * 24 * 60 * 60 * 1000;

test('edits of what is gone wait as long as the trash does; edits of what is there stay', () => {
  const folder = tempFolder();
  const state = tempFolder();
  mkdirSync(join(folder, 'collections'));
  const item = { id: 'i', name: 'Item', item: [] };
  writeFileSync(join(folder, 'collections', 'c.json'), JSON.stringify({ info: { name: 'C' }, item: [item] }));
  const nothing = () => undefined;
  const workspace = openWorkspace(folder, {
    onChanged: nothing,
    onRemoved: nothing,
    onProblem: nothing,
    onSolved: nothing,
  });
  onTestFinished(() => workspace.close());
  const drafts = openDrafts(state);
  const there = ['collection/c', 'item/c/i', 'new-request/n'];
  const gone = ['collection/d', 'item/c/j', 'item/d/i', 'environment/e', 'server-stub/m/s', 'api-version/a/v'];
  for (const key of [...there, ...gone]) drafts.keep(key, draft);
  const kept = () =>
    openDrafts(state)
      .all()
      .map(({ key }) => key)
      .sort();

  forgetGoneDrafts(drafts, workspace);
  expect(kept()).toEqual([...there, ...gone].sort());
  forgetGoneDrafts(drafts, workspace, Date.now() + month);
  expect(kept()).toEqual(there.toSorted());
});
