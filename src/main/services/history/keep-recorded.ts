import { setImmediate as turn } from 'node:timers/promises';
import { done, type Result, refuse } from '../../../shared/errors';
import type { NewHistoryEntry } from '../../../shared/model/history-entry';
import { diskFault } from '../../bridge/disk-fault';
import type { HistoryService } from './history';

/** So many entries, or bytes of their answers, are written at once: few enough that the window is answered in between. */
const mostEntries = 1_000;
const mostBytes = 4 * 1024 * 1024;

function* parts(entries: readonly NewHistoryEntry[]): Generator<NewHistoryEntry[]> {
  let part: NewHistoryEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    part.push(entry);
    bytes += entry.response?.body.length ?? 0;
    if (part.length < mostEntries && bytes < mostBytes) continue;
    yield part;
    part = [];
    bytes = 0;
  }
  if (part.length > 0) yield part;
}

/**
 * Keeps what a file recorded, a part at a time, and tells how many there are; gives the ids of those that found room.
 * Where the disk refuses one, or it is given up, none of them stays.
 */
export const keepRecorded = async (
  history: Pick<HistoryService, 'keepAll' | 'discard'>,
  entries: readonly NewHistoryEntry[],
  signal: AbortSignal,
  told: (count: number) => void,
): Promise<Result<number[]>> => {
  const ids = new Set<number>();
  let count = 0;
  try {
    for (const part of parts(entries)) {
      if (signal.aborted) {
        history.discard([...ids]);
        return refuse({ code: 'cancelled' });
      }
      const { rows, gone } = history.keepAll(part);
      for (const { id } of rows) ids.add(id);
      for (const id of gone) ids.delete(id);
      count += part.length;
      told(count);
      await turn();
    }
    return done([...ids]);
  } catch (thrown) {
    const error = diskFault(thrown);
    if (!error) throw thrown;
    try {
      history.discard([...ids]);
    } catch {
      // What the disk does not let go either stays; the journal has told of it.
    }
    return refuse(error);
  }
};
