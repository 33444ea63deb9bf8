import { vi } from 'vitest';

/** What a busy machine may take at most, in milliseconds; a test that passes does not wait for it. */
const patience = 15_000;

/**
 * What `check` returns once it does not throw any more. For what another thread, a socket or the
 * disk does in its own time.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: patience, interval: 20 });
