/** What of an IPC message says who sent it. */
export interface Sender {
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** The origin the window's own pages are served from. */
export const appOrigin = 'app://understudy';

/** Whether a message comes from our own page: the window's main frame, on our origin. Everything else is a stranger. */
export const isTrusted = ({ isMainFrame, url }: Sender): boolean => isMainFrame && url.startsWith(`${appOrigin}/`);
