import type { HistoryEntry, HistoryRow, NewHistoryEntry } from '../../../shared/model/history-entry';

type Original = Pick<HistoryEntry, 'request' | 'sent'> & { readonly headers: readonly (readonly [string, string])[] };

/** So many entries are remembered, the newest. */
const most = 5_000;

/** What the secrets of the newest entries are: in memory only, until Understudy ends. On disk they are masked. */
export interface SecretsOfNow {
  /** Remembers entries that were kept, each with its row. */
  readonly keep: (rows: readonly HistoryRow[], entries: readonly NewHistoryEntry[]) => void;
  /** An entry as it was sent and answered, as far as that is remembered. */
  readonly whole: (entry: HistoryEntry) => HistoryEntry;
  /** An entry as it was answered; what was sent stays masked. */
  readonly answered: (entry: HistoryEntry) => HistoryEntry;
}

export const createSecretsOfNow = (): SecretsOfNow => {
  const originals = new Map<number, Original>();
  const answered = (entry: HistoryEntry): HistoryEntry => {
    const original = originals.get(entry.id);
    if (!original || !entry.response) return entry;
    return {
      ...entry,
      response: { ...entry.response, headers: original.headers.map(([name, value]) => [name, value]) },
    };
  };
  return {
    keep: (rows, entries) => {
      // Where there was no room for all, nobody knows whose row is whose.
      if (rows.length !== entries.length) return;
      entries.forEach(({ request, sent, response }, at) => {
        const row = rows[at];
        if (row) originals.set(row.id, { request, sent, headers: response?.headers ?? [] });
      });
      for (const id of originals.keys()) {
        if (originals.size <= most) return;
        originals.delete(id);
      }
    },
    whole: (entry) => {
      const original = originals.get(entry.id);
      return original ? { ...answered(entry), request: original.request, sent: original.sent } : entry;
    },
    answered,
  };
};
