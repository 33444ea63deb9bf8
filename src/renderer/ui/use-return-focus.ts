import { useState } from 'react';

/**
 * Gives the focus back, when a dialog goes, to what had it when the dialog came;
 * unless that is gone, or something else has taken the focus since.
 */
export const useReturnFocus = () => {
  const [before] = useState(() => document.activeElement);
  return (event: Event) => {
    event.preventDefault();
    const now = document.activeElement;
    const free = now === null || now === document.body;
    if (free && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
};
