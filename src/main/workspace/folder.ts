import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { done, type Refusal, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { type DocumentFile, openDocument } from './document-file';
import { newDocumentId } from './document-id';
import type { Ahead } from './read-ahead';
import { trashedId, trashName } from './trash';

/** How long edits of one document are gathered before they are written, in milliseconds. */
const writeDelay = 10;
/** When a write that failed is tried again, in milliseconds. */
const retryDelay = 5_000;

const ending = '.json';

export interface FolderOptions {
  readonly directory: string;
  /** Where deleted documents of this folder go. */
  readonly trash: string;
  /** Makes a document out of what was read: migrations, ids. Refuses what the app cannot work with. */
  readonly accept: (document: JsonObject) => Result<JsonObject>;
  /** A document is new or different; `part` is the id of the only part of it that is, where that is known. */
  readonly onChanged: (id: string, part?: string) => void;
  /** A document is gone: into the trash, or deleted by something else. */
  readonly onRemoved: (id: string) => void;
  readonly onProblem: (file: string, error: Refusal) => void;
  readonly onSolved: (file: string) => void;
  /** When a write that failed is tried again, in milliseconds. */
  readonly retryDelay?: number;
  /** Where the documents lie; each a file of the folder where nothing else is said. */
  readonly layout?: Layout;
  /** Documents that were read already. */
  readonly ahead?: Ahead;
}

/** How a folder keeps its documents. */
export interface Layout {
  /** The ids of those that are there. */
  readonly ids: () => string[];
  readonly open: (id: string) => DocumentFile;
  /** What is moved to the trash: the file, or the folder it has for itself. */
  readonly path: (id: string) => string;
}

const namesIn = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory) : []);

const filesOf = (directory: string, ahead: Ahead | undefined): Layout => ({
  ids: () =>
    namesIn(directory)
      .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
      .map((name) => name.slice(0, -ending.length)),
  open: (id) => openDocument(directory, id, ahead),
  path: (id) => join(directory, `${id}${ending}`),
});

/** The documents of one kind: each a file of this folder, held in memory, changed in place and then saved. */
export interface Folder {
  readonly ids: () => string[];
  readonly get: (id: string) => JsonObject | undefined;
  /** Adds a document under a new id made of its name; resolves when it is on disk. */
  readonly create: (name: string, document: JsonObject) => Promise<string>;
  /**
   * Tells everyone of a change made in place; resolves when it is on disk, or was refused by the disk.
   * `part` is the id of the only part that changed, where that is known: a large document need not be looked through.
   */
  readonly save: (id: string, part?: string) => Promise<Result<void>>;
  /** Tells everyone of a change in what is kept of it elsewhere. Its file stays, or is saved where it is to be anyway. */
  readonly tell: (id: string) => Promise<Result<void>>;
  /** Moves a document to the trash; gives its key there. Things deleted together go at one time. */
  readonly remove: (id: string, at?: Date) => Result<string>;
  /** Moves a document back from the trash, by its name there; gives its id, a new one where the old one is taken. */
  readonly restore: (name: string) => Result<string>;
  /** Takes in what lies on disk under this name now: new, changed or gone. `beside`: what lies beside it changed. */
  readonly refresh: (id: string, beside?: boolean) => void;
  /** Takes in whatever changed while nobody watched. */
  readonly rescan: () => void;
  /** Writes what waits to be written. */
  readonly flush: () => void;
  /** Writes nothing any more. */
  readonly close: () => void;
}

interface Waiting {
  readonly saved: Promise<Result<void>>;
  readonly settle: (result: Result<void>) => void;
  readonly timer: NodeJS.Timeout;
}

export const openFolder = (options: FolderOptions): Folder => {
  const { directory, trash, accept } = options;
  const layout = options.layout ?? filesOf(directory, options.ahead);
  const documents = new Map<string, JsonObject>();
  const files = new Map<string, DocumentFile>();
  const waiting = new Map<string, Waiting>();
  const fileName = (id: string): string => relative(dirname(directory), fileOf(id).path);

  const fileOf = (id: string): DocumentFile => {
    const file = files.get(id) ?? layout.open(id);
    files.set(id, file);
    return file;
  };

  /** Documents that the disk has refused, each with when it is tried again. */
  const unsaved = new Map<string, NodeJS.Timeout>();
  const solve = (id: string): void => {
    clearTimeout(unsaved.get(id));
    unsaved.delete(id);
    options.onSolved(fileName(id));
  };
  /** Whether the disk is still to take what is in memory. */
  const isDue = (id: string): boolean => waiting.has(id) || unsaved.has(id);

  const write = (id: string): Result<void> => {
    const entry = waiting.get(id);
    if (entry) clearTimeout(entry.timer);
    waiting.delete(id);
    const document = documents.get(id);
    const written = document ? fileOf(id).write(document) : done(undefined);
    const result: Result<void> = written.ok ? done(undefined) : written;
    if (written.ok) {
      solve(id);
      if (written.value) {
        const file = join(dirname(fileName(id)), written.value);
        options.onProblem(file, { code: 'set-aside', file: fileName(id), as: written.value });
      }
    } else {
      options.onProblem(fileName(id), written.error);
      // Kept in memory, and tried again until the disk takes it.
      clearTimeout(unsaved.get(id));
      unsaved.set(id, setTimeout(() => write(id), options.retryDelay ?? retryDelay).unref());
    }
    entry?.settle(result);
    return result;
  };

  const save = (id: string, part?: string): Promise<Result<void>> => {
    options.onChanged(id, part);
    const already = waiting.get(id);
    if (already) return already.saved;
    let settle: Waiting['settle'] = () => undefined;
    const saved = new Promise<Result<void>>((resolve) => {
      settle = resolve;
    });
    waiting.set(id, { saved, settle, timer: setTimeout(() => write(id), writeDelay) });
    return saved;
  };

  /** Gives what is wrong with it. */
  const refresh = (id: string, beside = false): Refusal | undefined => {
    if (beside && documents.has(id)) options.onChanged(id);
    // An edit goes first: its write sets aside what has come meanwhile.
    if (documents.has(id) && isDue(id)) return undefined;
    const read = fileOf(id).read();
    if (!read.ok && read.error.code === 'not-found') {
      files.delete(id);
      options.onSolved(fileName(id));
      if (documents.delete(id)) options.onRemoved(id);
      return read.error;
    }
    const accepted = !read.ok || read.value === 'same' ? read : accept(read.value);
    if (!accepted.ok) {
      fileOf(id).disown();
      options.onProblem(fileName(id), accepted.error);
      return accepted.error;
    }
    options.onSolved(fileName(id));
    if (accepted.value === 'same') return undefined;
    documents.set(id, accepted.value);
    options.onChanged(id);
    return undefined;
  };

  const diskRefusal = (id: string, error: unknown) =>
    refuse({ code: 'disk', file: fileName(id), reason: (error as NodeJS.ErrnoException).code ?? String(error) });

  const rescan = (): void => {
    for (const id of new Set([...layout.ids().sort(), ...documents.keys()])) {
      if (!isDue(id) && !files.get(id)?.isUntouched()) refresh(id);
    }
  };

  try {
    mkdirSync(directory, { recursive: true });
  } catch {
    // A disk that may only be read: what is missing there is empty.
  }
  rescan();

  return {
    ids: () => [...documents.keys()],
    get: (id) => documents.get(id),
    create: async (name, document) => {
      const id = newDocumentId(name);
      documents.set(id, document);
      await save(id);
      return id;
    },
    save,
    tell: async (id) => {
      if (isDue(id)) return save(id);
      options.onChanged(id);
      return done(undefined);
    },
    remove: (id, at) => {
      const document = documents.get(id);
      if (!document) return refuse({ code: 'not-found', what: basename(directory), id });
      if (isDue(id)) write(id);
      const name = trashName(id, at);
      try {
        mkdirSync(join(trash, basename(directory)), { recursive: true });
        renameSync(layout.path(id), join(trash, basename(directory), name));
      } catch (error) {
        return diskRefusal(id, error);
      }
      documents.delete(id);
      files.delete(id);
      solve(id);
      options.onRemoved(id);
      return { ok: true, value: `${basename(directory)}/${name}` };
    },
    restore: (name) => {
      const wanted = trashedId(name);
      const id = documents.has(wanted) || existsSync(layout.path(wanted)) ? newDocumentId(wanted) : wanted;
      const from = join(trash, basename(directory), name);
      try {
        renameSync(from, layout.path(id));
        const wrong = refresh(id);
        if (!wrong) return { ok: true, value: id };
        // What the app cannot work with stays in the trash.
        renameSync(layout.path(id), from);
        refresh(id);
        return refuse(wrong);
      } catch (error) {
        return diskRefusal(id, error);
      }
    },
    refresh,
    rescan,
    flush: () => {
      for (const id of [...waiting.keys(), ...unsaved.keys()]) write(id);
    },
    close: () => {
      for (const timer of unsaved.values()) clearTimeout(timer);
    },
  };
};
