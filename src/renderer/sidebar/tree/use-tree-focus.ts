import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Section } from '../../state/section';
import { rowRevealed, setCursor, useTree } from '../../state/tree';
import type { TreeRow } from './tree-rows';

const indexOf = (rows: readonly TreeRow[], key: string | null): number =>
  key === null ? -1 : rows.findIndex(({ node }) => node.key === key);

/**
 * Where the keyboard stands in a tree, and how it gets elsewhere.
 * A cursor whose row is gone falls to the row that took its place.
 */
export const useTreeFocus = (
  section: Section,
  rows: readonly TreeRow[],
  scroller: RefObject<HTMLDivElement | null>,
) => {
  const cursor = useTree((state) => state.cursor[section]);
  const reveal = useTree((state) => state.reveal);
  const virtual = useRef<Virtualizer<HTMLElement, Element>>(null);
  const wanted = useRef<string | null>(null);
  const lastAt = useRef(0);

  const found = useMemo(() => indexOf(rows, cursor), [rows, cursor]);
  const cursorAt = found >= 0 ? found : Math.min(lastAt.current, rows.length - 1);
  useEffect(() => {
    if (found >= 0) lastAt.current = found;
  }, [found]);

  const focusElement = () => {
    const key = wanted.current;
    if (key === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusElement);

  const focusKey = (key: string) => {
    const row = rows[indexOf(rows, key)] ?? rows[cursorAt];
    if (!row) return;
    wanted.current = row.node.key;
    setCursor(section, row.node.key);
    focusElement();
  };

  const moveTo = (index: number) => {
    const row = rows[index];
    if (!row) return;
    virtual.current?.scrollToIndex(index, { align: 'auto' });
    focusKey(row.node.key);
  };

  const revealAt = useMemo(() => indexOf(rows, reveal?.key ?? null), [rows, reveal]);
  useEffect(() => {
    if (!reveal || revealAt < 0) return;
    virtual.current?.scrollToIndex(revealAt, { align: 'auto' });
    if (reveal.focus) wanted.current = reveal.key;
    rowRevealed();
  }, [reveal, revealAt]);

  const pin = (next: Virtualizer<HTMLElement, Element>) => {
    virtual.current = next;
  };
  return { cursorAt, moveTo, focusKey, pin };
};
