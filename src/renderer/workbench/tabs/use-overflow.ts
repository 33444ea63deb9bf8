import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether a strip holds more than there is room for; looked at again whenever `what` changes. */
export const useOverflow = (strip: RefObject<HTMLElement | null>, what: unknown): boolean => {
  const [over, setOver] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in the strip decides
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    const look = () => setOver(element.scrollWidth > element.clientWidth + 1);
    look();
    const observer = new ResizeObserver(look);
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [strip, what]);
  return over;
};
