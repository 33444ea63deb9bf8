import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useDialogs } from '../../../state/dialogs';
import { isFocusFree } from '../../../ui/focus-free';
import type { StubLine } from './stub-rows';

/** Where the keyboard stands in a list of stubs, and how it gets elsewhere. A row that is deleted hands on to its neighbour. */
export const useStubFocus = (
  lines: readonly StubLine[],
  chosen: string | null,
  scroller: RefObject<HTMLDivElement | null>,
) => {
  const [cursor, setCursor] = useState<string | null>(null);
  const asking = useDialogs(({ deleting }) => deleting !== null);
  const virtual = useRef<Virtualizer<HTMLElement, Element>>(null);
  const wanted = useRef<string | null>(null);
  const lastAt = useRef(0);
  const lost = useRef(false);
  const indexes = useMemo(() => new Map(lines.map(({ key }, index) => [key, index])), [lines]);

  const found = indexes.get(cursor ?? chosen ?? '');
  const near = Math.min(lastAt.current, lines.length - 1);
  const fallback = lines[near]?.kind === 'heading' ? near + 1 : near;
  const cursorAt = found ?? fallback;
  useEffect(() => {
    if (found !== undefined) lastAt.current = found;
    else if (cursor !== null) lost.current = true;
  }, [found, cursor]);

  const focusElement = () => {
    const row =
      wanted.current === null
        ? null
        : scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusElement);

  const focusKey = (key: string) => {
    wanted.current = key;
    setCursor(key);
    focusElement();
  };
  const moveTo = (index: number) => {
    const line = lines[index];
    if (!line || line.kind === 'heading') return;
    virtual.current?.scrollToIndex(index, { align: 'auto' });
    focusKey(line.key);
  };

  const chosenAt = chosen === null ? undefined : indexes.get(chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is newly chosen comes into view, not what moves
  useEffect(() => {
    if (chosenAt === undefined) return;
    setCursor(chosen);
    virtual.current?.scrollToIndex(chosenAt, { align: 'auto' });
  }, [chosen, chosenAt === undefined]);

  useEffect(() => {
    if (asking || !lost.current) return undefined;
    lost.current = false;
    // Behind the dialog's own way of giving the focus back, and before the sidebar takes it.
    const timer = setTimeout(() => isFocusFree() && moveTo(cursorAt), 20);
    return () => clearTimeout(timer);
  });

  const pin = (next: Virtualizer<HTMLElement, Element>) => {
    virtual.current = next;
  };
  return { cursorAt, moveTo, focusKey, setCursor, pin };
};
