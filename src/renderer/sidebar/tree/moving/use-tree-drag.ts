import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { counted } from '../../../../shared/words';
import { moveItems } from '../../../state/items/move-actions';
import { setOpen } from '../../../state/tree';
import { collections } from '../../../state/workspace/collections';
import type { TreeNode } from '../tree-node';
import type { TreeRow } from '../tree-rows';
import { type Drop, type DropMark, dropAt } from './drop-rules';
import { type Moved, staysPut } from './move-spots';
import { movedOrSaid } from './moved-or-said';

/** Only rows of a tree carry this: nothing else takes them, and a tree takes nothing else. */
const type = 'application/x-understudy-items';
/** How long the pointer rests on a folded row until it unfolds, in milliseconds. */
const unfoldAfter = 600;
/** So near an edge of the list, things that are dragged scroll it; so far at a time. */
const edge = 28;
const stride = 12;

/** Several things are dragged as their number, one as its row. */
const showCount = (event: DragEvent, count: number): void => {
  if (count < 2) return;
  const picture = document.createElement('div');
  picture.className = 'drag-count';
  picture.textContent = counted(count, 'thing');
  document.body.append(picture);
  event.dataTransfer.setDragImage(picture, -8, -8);
  setTimeout(() => picture.remove());
};

/** Rows of the collections that are dragged to another place. What is shown of it, and the handlers of row and tree. */
export const useTreeDrag = (
  rows: readonly TreeRow[],
  rowHeight: number,
  scroller: RefObject<HTMLDivElement | null>,
  /** What goes along when a row is dragged: all that are selected with it, or it alone. */
  draggedWith: (node: TreeNode) => readonly TreeNode[],
) => {
  const moved = useRef<Moved | null>(null);
  const [mark, setMark] = useState<DropMark | null>(null);
  const resting = useRef<{ key: string; timer: ReturnType<typeof setTimeout> } | null>(null);

  const rest = (row: TreeRow | undefined) => {
    const key = row && row.node.children.length > 0 && !row.expanded ? row.node.key : null;
    if (key === (resting.current?.key ?? null)) return;
    clearTimeout(resting.current?.timer);
    resting.current = key === null ? null : { key, timer: setTimeout(() => setOpen([key], true), unfoldAfter) };
  };
  const leave = () => {
    rest(undefined);
    setMark(null);
  };
  const end = () => {
    moved.current = null;
    leave();
  };
  useEffect(() => () => clearTimeout(resting.current?.timer), []);

  /** Where things would fall now; null where they cannot. */
  const dropOf = (event: DragEvent<HTMLElement>): Drop | null => {
    const from = event.clientY - event.currentTarget.getBoundingClientRect().top;
    const at = Math.floor(from / rowHeight);
    rest(rows[at]);
    return moved.current && dropAt(rows, at, from / rowHeight - at, moved.current, collections.get);
  };

  const scrollAtEdge = ({ clientY }: DragEvent): void => {
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return;
    const by = clientY < box.top + edge ? -stride : clientY > box.bottom - edge ? stride : 0;
    if (by !== 0) scroller.current?.scrollBy(0, by);
  };

  return {
    mark,
    start: (event: DragEvent, node: TreeNode) => {
      const nodes = draggedWith(node);
      moved.current = movedOrSaid(nodes);
      if (!moved.current) return event.preventDefault();
      event.dataTransfer.setData(type, '');
      event.dataTransfer.effectAllowed = 'move';
      showCount(event, nodes.length);
    },
    over: (event: DragEvent<HTMLElement>) => {
      if (!moved.current) return;
      scrollAtEdge(event);
      const drop = dropOf(event);
      setMark(drop?.mark ?? null);
      // Where the default is left alone, the pointer says that nothing can be put there.
      if (!drop) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    leave: (event: DragEvent<HTMLElement>) => {
      const into = event.relatedTarget;
      if (!(into instanceof Node && event.currentTarget.contains(into))) leave();
    },
    drop: (event: DragEvent<HTMLElement>) => {
      const drop = dropOf(event);
      const going = moved.current;
      end();
      if (!drop || !going) return;
      event.preventDefault();
      const into = collections.get(drop.spot.collection);
      if (!into || staysPut(going, into, drop.spot)) return;
      void moveItems({ collection: going.collection, ids: [...going.ids], to: drop.spot });
    },
    end,
  };
};
