import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'libsql';
import type { Refusal } from '../../shared/errors';
import { setAside } from '../set-aside';
import { migrateJournal } from './migrations';

/** The open database of history and calls. */
export interface Journal {
  readonly db: Database.Database;
  readonly close: () => void;
}

const open = (file: string): Database.Database => {
  const db = new Database(file);
  // A kill loses at most what was not committed, and readers never wait for a writer.
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  migrateJournal(db);
  return db;
};

/** What says at the next start that a database turned out to be damaged while it was open. */
const markOf = (file: string): string => `${file}.damaged`;
const beside = ['-wal', '-shm'];

/** What SQLite says of a file that is none of its own, or not any more. */
const isDamage = (error: unknown): boolean =>
  /CORRUPT|NOTADB|malformed|not a database|written by a newer|no such (table|column)|already exists/i.test(
    `${(error as { code?: string }).code} ${error instanceof Error ? error.message : ''}`,
  );

const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // What is left to do is done at the next start.
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens the journal, made if it is not there, and hands it to `use`. One that is damaged is set aside under its name,
 * told through `onProblem`, and a new one is begun: nothing is overwritten. Where the disk gives none, history and calls
 * are kept in memory, for as long as the app runs.
 */
export const openJournal = <T>(
  file: string,
  use: (journal: Journal) => T,
  onProblem: (error: Refusal) => void = () => undefined,
): T & Pick<Journal, 'close'> => {
  const begin = (path: string) => {
    const db = open(path);
    try {
      const close = (): void => {
        if (!db.open) return;
        // The next start finds one file and has nothing to catch up with; if the disk lets it.
        if (path !== ':memory:') attempt(() => db.pragma('wal_checkpoint(TRUNCATE)'));
        db.close();
      };
      return { ...use({ db, close }), close };
    } catch (error) {
      db.close();
      throw error;
    }
  };
  try {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(markOf(file))) throw new Error('malformed');
    return begin(file);
  } catch (error) {
    try {
      if (!isDamage(error)) throw error;
      const as = setAside(file, beside);
      rmSync(markOf(file), { force: true });
      const fresh = begin(file);
      onProblem({ code: 'set-aside', file: basename(file), as });
      return fresh;
    } catch (why) {
      onProblem({ code: 'disk', file: basename(file), reason: reasonOf(why) });
      return begin(':memory:');
    }
  }
};

/** Takes note of an error of the open journal: one that is damaged is set aside at the next start. */
export const journalFault = (file: string, error: unknown): Refusal => {
  if (isDamage(error)) attempt(() => writeFileSync(markOf(file), ''));
  return { code: 'disk', file: basename(file), reason: reasonOf(error) };
};
