import type Database from 'libsql';
import { callsSchema } from './calls-schema';
import { historySchema } from './history-schema';

/** Steps of SQL; the first takes an empty database to version 1. A step, once released, is never changed. */
const steps: readonly string[] = [callsSchema + historySchema];

/** Brings a journal to the version we write, each step whole or not at all. */
export const migrateJournal = (db: Database.Database): void => {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > steps.length) throw new Error(`written by a newer Understudy (version ${version})`);
  steps.slice(version).forEach((step, i) => {
    db.exec(`BEGIN; ${step} PRAGMA user_version = ${version + i + 1}; COMMIT;`);
  });
};
