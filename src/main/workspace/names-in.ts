import { readdirSync } from 'node:fs';

/** The ids of all documents that have a file in these folders, set aside, deleted or damaged ones too; null where a folder cannot be read. */
export const namesIn = (folders: readonly string[]): ReadonlySet<string> | null => {
  try {
    return new Set(
      folders.flatMap((folder) => {
        try {
          return readdirSync(folder).flatMap((name) => {
            // A date or a mark may stand between id and ending, and an id may hold dots where a person named the file.
            const parts = name.split('.');
            return parts.slice(1).map((_part, at) => parts.slice(0, at + 1).join('.'));
          });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
          throw error;
        }
      }),
    );
  } catch {
    return null;
  }
};
