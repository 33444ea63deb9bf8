import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'libsql';
import type { Refusal } from '../../shared/errors';
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

/** Moves a database that cannot be read, and what SQLite keeps beside it, out of the way under a name that says so. */
const setAside = (file: string): string => {
  const aside = `${file}.damaged-${new Date().toISOString().replace(/[-:.]/g, '')}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(`${file}${ending}`)) renameSync(`${file}${ending}`, `${aside}${ending}`);
  }
  return basename(aside);
};

/**
 * Opens the journal, made if it is not there. One that is damaged is set aside under its name, told through
 * `onProblem`, and a new one is begun: nothing is overwritten.
 */
export const openJournal = (file: string, onProblem: (error: Refusal) => void = () => undefined): Journal => {
  mkdirSync(dirname(file), { recursive: true });
  let db: Database.Database;
  try {
    db = open(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    onProblem({ code: 'disk', file: basename(file), reason: `${reason}; kept as ${setAside(file)}` });
    db = open(file);
  }
  return {
    db,
    close: () => {
      if (db.open) db.close();
    },
  };
};
