/** Sends the request whose tab is shown; null where that shows none. */
let send: (() => void) | null = null;

/** What Ctrl+Enter sends from now on, wherever the focus is; gives what ends that. */
export const offerSending = (how: () => void): (() => void) => {
  send = how;
  return () => {
    if (send === how) send = null;
  };
};

/** Sends the request whose tab is shown. */
export const sendNow = (): void => send?.();
