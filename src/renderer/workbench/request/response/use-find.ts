import { useCallback, useEffect, useRef, useState } from 'react';
import { findMatches, rangesOf } from './find-matches';

const names = ['response-match', 'response-match-now'] as const;

const paint = (ranges: readonly Range[], at: number): void => {
  const now = ranges[at];
  const [all, one] = names;
  CSS.highlights.set(all, new Highlight(...ranges));
  const current = new Highlight(...(now ? [now] : []));
  current.priority = 1;
  CSS.highlights.set(one, current);
};

const unpaint = (): void => {
  for (const name of names) CSS.highlights.delete(name);
};

const showRange = (range: Range): void => {
  const { parentElement } = range.startContainer;
  const scroller = parentElement?.closest('.sent-panel');
  if (!scroller) return;
  const box = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (box.top < frame.top + 40 || box.bottom > frame.bottom) {
    scroller.scrollTop += box.top - frame.top - frame.height / 2;
  }
  if (box.left < frame.left || box.right > frame.right) scroller.scrollLeft += box.left - frame.left - frame.width / 2;
};

/** A search in the body that is shown: what is looked for, how many there are, and which one is shown. */
export interface Find {
  readonly open: boolean;
  readonly wanted: string;
  readonly count: number;
  /** From 0. */
  readonly at: number;
  readonly show: () => void;
  readonly close: () => void;
  readonly look: (wanted: string) => void;
  readonly step: (by: 1 | -1) => void;
  /** The body stands in the document anew. */
  readonly onDrawn: (element: HTMLElement) => void;
}

/** Marks matches in the text of an element, without changing it. */
export const useFind = (): Find => {
  const element = useRef<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [drawn, setDrawn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: text drawn anew is searched anew
  useEffect(() => {
    const body = element.current;
    setRanges(open && body ? rangesOf(body, findMatches(body.textContent ?? '', wanted)) : []);
  }, [open, wanted, drawn]);

  useEffect(() => {
    if (ranges.length === 0) return unpaint();
    paint(ranges, at);
    const now = ranges[at];
    if (now) showRange(now);
    return unpaint;
  }, [ranges, at]);

  const onDrawn = useCallback((body: HTMLElement) => {
    element.current = body;
    setDrawn((times) => times + 1);
  }, []);

  return {
    ...{ open, wanted, at, onDrawn },
    count: ranges.length,
    show: () => setOpen(true),
    close: () => {
      setOpen(false);
      element.current?.focus({ preventScroll: true });
    },
    look: (text) => {
      setAt(0);
      setWanted(text);
    },
    step: (by) => setAt((at + by + ranges.length) % Math.max(1, ranges.length)),
  };
};
