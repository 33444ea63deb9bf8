import { type RefObject, useEffect } from 'react';

/** Where a part folds away with the focus in it, the focus goes on to the way back. */
export const useFoldedFocus = (part: RefObject<HTMLElement | null>, back: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    const { current } = part;
    if (current?.contains(document.activeElement) && !current.checkVisibility({ visibilityProperty: true }))
      back.current?.focus();
  });
