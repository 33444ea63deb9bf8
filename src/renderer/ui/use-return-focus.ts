import { useState } from 'react';
import { isFocusFree } from './focus-free';

/** Marks a field that opened while a dialog held the focus: it gets it when the dialog goes. */
export const focusNext = { 'data-focus-next': '' } as const;

/**
 * Gives the focus, when a dialog goes, to the field that waits for it, or back to what had it when the dialog came;
 * unless that is gone, or something else has taken the focus since.
 */
export const useReturnFocus = () => {
  const [before] = useState(() => document.activeElement);
  return (event: Event) => {
    event.preventDefault();
    const to = document.querySelector('[data-focus-next]') ?? before;
    if (isFocusFree() && to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true });
  };
};
