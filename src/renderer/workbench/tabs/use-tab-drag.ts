import { type PointerEvent, useCallback } from 'react';
import { tabActions, useTabs } from '../../state/tabs/tabs';

/** A press that moves less than this is a click, in CSS pixels. */
const threshold = 5;

/** Lets a tab be dragged among the others: it takes the place of the one it is dragged over. */
export const useTabDrag = (key: string) =>
  useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const strip = event.currentTarget.closest('.tab-bar');
      if (event.button !== 0 || !strip) return;
      const from = event.clientX;
      let dragging = false;
      const move = ({ clientX }: globalThis.PointerEvent) => {
        if (!dragging && Math.abs(clientX - from) < threshold) return;
        dragging = true;
        const boxes = [...strip.querySelectorAll('.tab')].map((tab) => tab.getBoundingClientRect());
        const at = useTabs.getState().tabs.findIndex((tab) => tab.key === key);
        const own = boxes[at];
        const to = boxes.findIndex(({ left, right }) => clientX >= left && clientX <= right);
        const over = boxes[to];
        if (!own || !over || to === at) return;
        // A wide tab is not passed before it would not jump back at once.
        if (to > at ? clientX > over.right - own.width : clientX < over.left + own.width) tabActions.move(key, to);
      };
      const end = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
        if (dragging) tabActions.keep(key);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
    },
    [key],
  );
