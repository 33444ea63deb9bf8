import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Windows refuses to replace a file that a virus scanner or an indexer looks at just now: a moment later it does. */
const passing = new Set(['EPERM', 'EACCES', 'EBUSY']);
const tries = process.platform === 'win32' ? 20 : 1;

const replace = (draft: string, path: string, left = tries): void => {
  try {
    renameSync(draft, path);
  } catch (error) {
    if (left <= 1 || !passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
    replace(draft, path, left - 1);
  }
};

/**
 * Writes a file whole or not at all: beside it first, and over it only when the disk has taken every byte.
 * What it replaces keeps its rights, and a link stays a link.
 */
export const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const before = statSync(path, { throwIfNoEntry: false });
  const target = before ? realpathSync(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    writeFileSync(draft, text, { flush: true, ...(before && { mode: before.mode }) });
    replace(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/** Drafts of ours, and of electron-store as it wrote itself in earlier versions. */
const isDraft = (name: string): boolean =>
  /^\..+\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name) || /\.json\.tmp-\d{10}[0-9a-f]{6}$/.test(name);

/** Somebody may be writing one this very moment. */
const youngest = 60_000;

/** Removes the drafts that a kill in the middle of a write left in a folder, and where said in those in it. */
export const sweepDrafts = (folder: string, recursive: boolean, now = Date.now()): void => {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive })) {
      if (!entry.isFile() || !isDraft(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      if (now - statSync(path).mtimeMs > youngest) rmSync(path, { force: true });
    }
  } catch {
    // They harm nobody: another start will do.
  }
};
