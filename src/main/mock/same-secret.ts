import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a caller's key is the right one, in a time that tells nothing of how much of it is. No key at all fits nothing. */
export const isSameSecret = (wanted: string, given: string | undefined): boolean =>
  timingSafeEqual(digest(wanted), digest(given ?? '')) && wanted !== '';
