import { type DragEvent, useRef, useState } from 'react';
import type { StubLine, StubRow } from './stub-rows';
import { type StubDrop, type StubSpot, stubDrop } from './stub-spots';

/** Only rows of a list of stubs carry this. */
const type = 'application/x-understudy-stub';

/** A row that is dragged to another place in its list: what is shown of it, and the handlers of the rows. */
export const useStubDrag = (lines: readonly StubLine[], onMove: (row: StubRow, spot: StubSpot) => void) => {
  const moved = useRef<StubRow | null>(null);
  const [mark, setMark] = useState<StubDrop['mark'] | null>(null);
  const end = () => {
    moved.current = null;
    setMark(null);
  };
  const dropOf = (event: DragEvent<HTMLElement>, at: number): StubDrop | null => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return moved.current && stubDrop(lines, at, (event.clientY - top) / height, moved.current);
  };
  return {
    mark,
    end,
    leave: () => setMark(null),
    start: (event: DragEvent, row: StubRow) => {
      moved.current = row;
      event.dataTransfer.setData(type, '');
      event.dataTransfer.effectAllowed = 'move';
    },
    over: (event: DragEvent<HTMLElement>, at: number) => {
      const drop = dropOf(event, at);
      setMark(drop?.mark ?? null);
      // Where the default is left alone, the pointer says that nothing can be put there.
      if (drop) event.preventDefault();
    },
    drop: (event: DragEvent<HTMLElement>, at: number) => {
      const drop = dropOf(event, at);
      const row = moved.current;
      end();
      if (!drop || !row) return;
      event.preventDefault();
      onMove(row, drop.spot);
    },
  };
};
