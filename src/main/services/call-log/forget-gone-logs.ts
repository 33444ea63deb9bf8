import type { CallJournal } from '../../journal/calls';

/**
 * Drops the logs of mock servers that are gone for good: neither in the workspace, readable or not, nor in its trash.
 * `known` is null where that cannot be told now: then all stay.
 */
export const forgetGoneLogs = (journal: CallJournal, known: ReadonlySet<string> | null): void => {
  if (!known) return;
  try {
    for (const mock of journal.mocks()) if (!known.has(mock)) journal.drop(mock);
  } catch {
    // A disk that takes nothing now is no reason not to open; the journal has told of it, and a later start drops them.
  }
};
