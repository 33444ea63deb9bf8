import { type KeyboardEvent, useCallback } from 'react';
import { isMac } from '../../bridge';

/** The key that sends (Ctrl+Enter), wherever in a tab the focus is. */
export const useSendKey = () =>
  useCallback(
    (send: () => void) => (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(isMac() ? event.metaKey : event.ctrlKey)) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    [],
  );
