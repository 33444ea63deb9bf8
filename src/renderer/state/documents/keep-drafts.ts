import type { KeptDraft } from '../../../shared/model/draft';
import { call } from '../../bridge';
import { sayRefused } from '../toast';
import type { Draft } from './draft';
import { useDrafts } from './drafts';

/** A kill loses what was typed in this time, in milliseconds, and no more. */
const pause = 400;

/** Keeps what is typed on disk, so that it is there again after a crash. Until the function it gives back is called. */
export const keepDrafts = (): (() => void) => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const keep = (key: string) => {
    waiting.delete(key);
    const draft: Draft | undefined = useDrafts.getState().byKey[key];
    void call('draft.keep', { key, draft: (draft as KeptDraft | undefined) ?? null }).then((answer) => {
      if (!answer.ok) sayRefused(answer.error);
    });
  };
  const stop = useDrafts.subscribe(({ byKey }, before) => {
    for (const key of new Set([...Object.keys(byKey), ...Object.keys(before.byKey)])) {
      if (byKey[key] === before.byKey[key] || waiting.has(key)) continue;
      // What is saved or given up is forgotten at once; what is typed, a few times a second.
      if (byKey[key])
        waiting.set(
          key,
          setTimeout(() => keep(key), pause),
        );
      else keep(key);
    }
  });
  return () => {
    stop();
    for (const timer of waiting.values()) clearTimeout(timer);
  };
};
