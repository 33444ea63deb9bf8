/** How much of an answer is there: bytes as they come, and of how many, where the server says. */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

/** The window is told so often at most, in milliseconds: five times a second. */
const every = 200;

/** Tells of progress, not more often than the eye follows. */
export const seldom = (tell: (progress: Progress) => void): ((progress: Progress) => void) => {
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < every) return;
    last = now;
    tell(progress);
  };
};
