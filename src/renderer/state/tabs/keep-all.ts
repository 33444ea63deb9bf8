import type { KeptDraft } from '../../../shared/model/draft';
import { call } from '../../bridge';
import { useDrafts } from '../documents/drafts';
import { settleTyped } from './typing';
import { windowNow } from './window-state';

/** Keeps at once what is typed and how the window stands, which otherwise happens a moment after each change. */
export const keepAll = async (): Promise<void> => {
  const settled = settleTyped();
  const drafts = Object.entries(useDrafts.getState().byKey);
  await Promise.all([
    settled,
    call('window.remember', windowNow()),
    ...drafts.map(([key, draft]) => call('draft.keep', { key, draft: draft as KeptDraft })),
  ]);
};

/** Keeps it when the page goes: it is closed, or another workspace takes it over. Until the function it gives back is called. */
export const keepAtTheEnd = (): (() => void) => {
  const keep = () => void keepAll();
  window.addEventListener('pagehide', keep);
  return () => window.removeEventListener('pagehide', keep);
};
