import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type ReadText, readText, stampOf } from './document-text';

/** A document that was read before its folder was opened, and the time and size its file had then. */
export interface ReadBefore {
  readonly stamp: string;
  readonly read: ReadText;
}

/** By path. What is taken over is taken out. */
export type Ahead = Map<string, ReadBefore>;

/** So long this works at a stretch, in milliseconds: the page of the window that starts meanwhile comes from this process. */
const stretch = 5;

/**
 * Reads the documents of a folder piece by piece, so that opening it takes a moment only. What cannot be read is left
 * to the opening, which says why.
 */
export const readAhead = async (folder: string): Promise<Ahead> => {
  const ahead: Ahead = new Map();
  let from = performance.now();
  for (const path of filesOf(folder)) {
    const before = readOne(path);
    if (before) ahead.set(path, before);
    if (performance.now() - from < stretch) continue;
    await setImmediate();
    from = performance.now();
  }
  return ahead;
};

const filesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const readOne = (path: string): ReadBefore | undefined => {
  try {
    const stamp = stampOf(statSync(path));
    return { stamp, read: readText(readFileSync(path, 'utf8'), path) };
  } catch {
    return undefined;
  }
};
