import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../workspace/write-whole';

/** What a snapshot is made of. */
export interface Sources {
  readonly dataFolder: string;
  /** Which app it is: another one may show other things of the same files. */
  readonly build: string;
  /** Of the workspace. */
  readonly folder: string;
  /** Where the state of the workspace is kept. */
  readonly state: string;
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'last-snapshot');

/** Time and size of every document and every file of state: by them a snapshot is known to be of now. */
const stampsOf = ({ dataFolder, folder, state }: Sources): string[] => {
  const stamps: string[] = [];
  const look = (within: string, recursive: boolean): void => {
    for (const entry of namesIn(within, recursive)) {
      const path = join(within, entry);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats?.isFile() && (recursive || entry.endsWith('.json')))
        stamps.push(`${path} ${stats.mtimeMs} ${stats.size}`);
    }
  };
  for (const name of ['collections', 'environments', 'mocks', 'apis']) look(join(folder, name), true);
  look(join(state, 'drafts'), true);
  for (const one of new Set([dataFolder, state])) look(one, false);
  return stamps;
};

const namesIn = (folder: string, recursive: boolean): string[] => {
  try {
    return (readdirSync(folder, { recursive }) as string[]).sort();
  } catch {
    return [];
  }
};

/** Keeps what the window is to show at the next start, if nothing changes until then. */
export const keepFirstSnapshot = (sources: Sources, text: string): void => {
  try {
    writeWhole(fileOf(sources.dataFolder), `${JSON.stringify({ sources, stamps: stampsOf(sources) })}\n${text}`);
  } catch {
    // The next start reads the workspace before it shows it.
  }
};

/**
 * Takes the snapshot that was kept at the end of the last run out of its file; undefined where something has changed since, or
 * where that run did not end by itself. It is there once: whatever is wrong with it, the start after reads the workspace.
 */
export const takeFirstSnapshot = (dataFolder: string, build: string): string | undefined => {
  try {
    const file = fileOf(dataFolder);
    const kept = readFileSync(file, 'utf8');
    rmSync(file);
    const end = kept.indexOf('\n');
    const { sources, stamps } = JSON.parse(kept.slice(0, end));
    if (sources.dataFolder !== dataFolder || sources.build !== build) return undefined;
    return JSON.stringify(stampsOf(sources)) === JSON.stringify(stamps) ? kept.slice(end + 1) : undefined;
  } catch {
    return undefined;
  }
};
