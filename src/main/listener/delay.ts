import type { ServerResponse } from 'node:http';

/** Waits before an answer, in milliseconds; false where the caller hung up meanwhile. */
export const wait = (response: ServerResponse, time: number): Promise<boolean> =>
  new Promise((resolve) => {
    const gone = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      response.off('close', gone);
      resolve(true);
    }, time);
    response.once('close', gone);
  });
