import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isExpired } from './trash';

/** Deletes for good what has lain in the trash for its time. Names that are not ours stay. */
export const emptyTrash = (trash: string, now = new Date()): void => {
  try {
    for (const entry of readdirSync(trash, { withFileTypes: true, recursive: true })) {
      // An API lies there as a folder.
      if (isExpired(entry.name, now)) rmSync(join(entry.parentPath, entry.name), { recursive: true, force: true });
    }
  } catch {
    // There is none yet, or the disk lets nothing go: no reason not to open.
  }
};
