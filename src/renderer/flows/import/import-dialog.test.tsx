// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done } from '../../../shared/errors';
import type { CollectionOutline } from '../../../shared/model/collection';
import { useDialogs } from '../../state/dialogs';
import { showSection, useSection } from '../../state/section';
import { useTabs } from '../../state/tabs/tabs';
import { useToast } from '../../state/toast';
import { collections } from '../../state/workspace/collections';
import { ImportDialog } from './import-dialog';

const outline = { id: 'shop', name: 'Shop', children: [] } as unknown as CollectionOutline;
const report = {
  imported: [{ file: 'shop.json', target: { kind: 'collection', id: 'shop' }, name: 'Shop', format: 'v2.1' }],
  recorded: [],
  refused: [],
};
let finish: (answer: unknown) => void;

/** The dialog, with a file on its way that takes as long as the test wants. */
const importing = async () => {
  const answer = new Promise((resolve) => {
    finish = resolve;
  });
  vi.stubGlobal('understudy', { calls: { 'import.files': () => answer }, platform: 'linux' });
  const file = Object.assign(new File(['{}'], 'shop.json'), { arrayBuffer: async () => new ArrayBuffer(2) });
  render(<ImportDialog />);
  await act(async () => useDialogs.setState({ importing: { files: [file], stay: false } }));
};
const ends = async () => {
  collections.replaceAll([outline]);
  await act(async () => finish(done(report)));
};

beforeEach(() => {
  showSection('collections');
  useTabs.setState({ tabs: [], active: null });
  useToast.setState({ toast: null });
});
afterEach(cleanup);

test('what came in is shown, also where the dialog was closed meanwhile', async () => {
  await importing();
  await act(async () => useDialogs.setState({ importing: null }));
  await ends();
  expect(useTabs.getState().active).toContain('shop');
  expect(useToast.getState().toast).toMatchObject({ text: 'Imported “Shop”', action: null });
});

test('a user who has gone elsewhere meanwhile stays there, and is told; Show leads to it', async () => {
  await importing();
  await act(async () => useDialogs.setState({ importing: null }));
  showSection('apis');
  await ends();
  expect(useSection.getState().section).toBe('apis');
  expect(useTabs.getState().active).toBeNull();
  const { toast } = useToast.getState();
  expect(toast?.text).toBe('Imported “Shop”');
  toast?.action?.run();
  expect(useSection.getState().section).toBe('collections');
  expect(useTabs.getState().active).toContain('shop');
});
