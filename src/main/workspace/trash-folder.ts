import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { done, type Refusal, type Result, refuse } from '../../shared/errors';
import { isObject, type JsonObject } from '../../shared/json';
import { parseJson } from '../convert/json/parse-json';
import { emptyTrash } from './empty-trash';
import { deletedAt, trashedId, trashName } from './trash';
import { writeWhole } from './write-whole';

/** The folders of the trash: one for each folder of the workspace, and two for parts of documents. */
const trashFolders = ['collections', 'environments', 'mocks', 'apis', 'items', 'api-versions'] as const;
export type TrashFolderName = (typeof trashFolders)[number];

/** One thing in the trash. */
export interface TrashEntry {
  /** `FOLDER/NAME`: what it is called by whoever cannot be trusted with a path. */
  readonly key: string;
  readonly folder: TrashFolderName;
  readonly name: string;
  readonly id: string;
  readonly at: Date;
}

/** What lies in the trash on disk. */
export interface TrashFolder {
  /** All of it, newest first. What has lain there for its time goes first; names that are not ours are left out. */
  readonly list: () => Result<TrashEntry[]>;
  /** The thing of this key, if the trash has it. */
  readonly find: (key: string) => TrashEntry | undefined;
  readonly read: (entry: TrashEntry) => Result<JsonObject>;
  /** Keeps a part of a document; gives its key. Things deleted together go at one time. */
  readonly keep: (folder: 'items' | 'api-versions', id: string, content: JsonObject, at: Date) => Result<string>;
  /** Deletes for good. */
  readonly remove: (entry: TrashEntry) => Result<void>;
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
const diskRefusal = (file: string, error: unknown): { readonly ok: false; readonly error: Refusal } =>
  refuse({ code: 'disk', file, reason: reasonOf(error) });

/** An item's id comes from its file and may be anything; a file's name may not. */
const safeId = (id: string): string =>
  /^[A-Za-z0-9_-]{1,100}$/.test(id) ? id : createHash('sha1').update(id).digest('hex').slice(0, 12);

/** Opens the trash of a workspace. */
export const openTrash = (directory: string): TrashFolder => {
  const pathOf = ({ folder, name }: TrashEntry): string => join(directory, folder, name);

  const entriesOf = (folder: TrashFolderName): TrashEntry[] => {
    let names: string[] = [];
    try {
      names = readdirSync(join(directory, folder));
    } catch (error) {
      if (reasonOf(error) !== 'ENOENT') throw error;
    }
    return names.flatMap((name) => {
      const at = deletedAt(name);
      return at ? [{ key: `${folder}/${name}`, folder, name, id: trashedId(name), at }] : [];
    });
  };

  return {
    list: () => {
      try {
        emptyTrash(directory);
        const entries = trashFolders.flatMap(entriesOf);
        return done(entries.sort((one, other) => other.at.getTime() - one.at.getTime()));
      } catch (error) {
        return diskRefusal(basename(directory), error);
      }
    },
    find: (key) => {
      const folder = trashFolders.find((each) => key.startsWith(`${each}/`));
      try {
        return folder && entriesOf(folder).find((entry) => entry.key === key);
      } catch {
        return undefined;
      }
    },
    read: (entry) => {
      try {
        const file = entry.folder === 'apis' ? join(pathOf(entry), 'api.json') : pathOf(entry);
        const parsed = parseJson(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
        if (!parsed.ok) return parsed;
        if (isObject(parsed.value)) return done(parsed.value);
        return refuse({ code: 'file-malformed', at: '', expected: 'an object', found: typeof parsed.value });
      } catch (error) {
        return diskRefusal(entry.name, error);
      }
    },
    keep: (folder, id, content, at) => {
      const file = safeId(id);
      let now = at.getTime();
      // Two parts of one id, deleted in the same moment.
      while (existsSync(join(directory, folder, trashName(file, new Date(now))))) now += 1;
      const name = trashName(file, new Date(now));
      try {
        writeWhole(join(directory, folder, name), `${JSON.stringify(content, null, '\t')}\n`);
        return done(`${folder}/${name}`);
      } catch (error) {
        return diskRefusal(name, error);
      }
    },
    remove: (entry) => {
      try {
        rmSync(pathOf(entry), { recursive: true, force: true });
        return done(undefined);
      } catch (error) {
        return diskRefusal(entry.name, error);
      }
    },
  };
};
