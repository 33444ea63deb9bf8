import { existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';

/** Moves a file that is not to be written over out of the way, under its name and the time; gives that name. */
export const setAside = (path: string, beside: readonly string[] = []): string => {
  const ending = `.set-aside-${new Date().toISOString().replace(/[-:.]/g, '')}`;
  for (const file of ['', ...beside]) {
    if (existsSync(`${path}${file}`)) renameSync(`${path}${file}`, `${path}${ending}${file}`);
  }
  return `${basename(path)}${ending}`;
};
