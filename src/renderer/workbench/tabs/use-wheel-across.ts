import { type RefObject, useEffect } from 'react';

/** Lets a plain mouse wheel scroll a strip that is wider than its room. */
export const useWheelAcross = (strip: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const element = strip.current;
    const turn = (event: WheelEvent) => {
      if (element && event.deltaX === 0) element.scrollLeft += event.deltaY;
    };
    element?.addEventListener('wheel', turn, { passive: true });
    return () => element?.removeEventListener('wheel', turn);
  }, [strip]);
