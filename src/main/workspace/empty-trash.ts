import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isExpired } from './trash';

/** Deletes for good what has lain in the trash for its time. Names that are not ours stay. */
export const emptyTrash = (trash: string, now = new Date()): void => {
  try {
    for (const entry of readdirSync(trash, { withFileTypes: true, recursive: true })) {
      if (entry.isFile() && isExpired(entry.name, now)) rmSync(join(entry.parentPath, entry.name));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
};
