import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { done, type Result, refuse } from '../../shared/errors';
import type { JsonObject } from '../../shared/json';
import { draftSchema, type KeptDraft } from '../../shared/model/draft';
import { type DocumentFile, openDocument } from './document-file';

/** Edits that are not saved, kept over a restart: a file each, so that one large body does not slow the others. */
export interface Drafts {
  readonly all: () => { readonly key: string; readonly draft: KeptDraft }[];
  /** Keeps a draft under the key of its document, or forgets it; on disk when it returns. */
  readonly keep: (key: string, draft: KeptDraft | null) => Result<void>;
  /** The keys of those that nobody has typed in for so many days. */
  readonly untouched: (days: number, now?: number) => string[];
}

const fileSchema = z.object({ key: z.string(), draft: draftSchema });
const ending = '.json';

/** Opens the drafts of a folder. One that cannot be read stays on disk and is not shown. */
export const openDrafts = (folder: string): Drafts => {
  const files = new Map<string, DocumentFile>();
  const fileOf = (name: string): DocumentFile => {
    const file = files.get(name) ?? openDocument(folder, name);
    files.set(name, file);
    return file;
  };
  const names = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => /^[0-9a-f]{40}\.json$/.test(name));
    } catch {
      return [];
    }
  };
  const drafts = new Map<string, KeptDraft>(
    names().flatMap((name) => {
      const read = fileOf(name.slice(0, -ending.length)).read();
      const kept = fileSchema.safeParse(read.ok ? read.value : undefined);
      return kept.success ? [[kept.data.key, kept.data.draft] as const] : [];
    }),
  );
  const nameOf = (key: string): string => createHash('sha1').update(key).digest('hex');
  return {
    untouched: (days, now = Date.now()) =>
      [...drafts.keys()].filter((key) => {
        const stats = statSync(join(folder, `${nameOf(key)}${ending}`), { throwIfNoEntry: false });
        return stats !== undefined && now - stats.mtimeMs > days * 86_400_000;
      }),
    all: () => [...drafts].map(([key, draft]) => ({ key, draft })),
    keep: (key, draft) => {
      const name = nameOf(key);
      if (draft) drafts.set(key, draft);
      else drafts.delete(key);
      if (draft) {
        const written = fileOf(name).write({ key, draft: draft as unknown as JsonObject });
        return written.ok ? done(undefined) : written;
      }
      try {
        files.delete(name);
        rmSync(join(folder, `${name}${ending}`), { force: true });
        return done(undefined);
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? String(error);
        return refuse({ code: 'disk', file: `drafts/${name}${ending}`, reason });
      }
    },
  };
};
