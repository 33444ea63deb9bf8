import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { z } from 'zod';
import { done, type Result, refuse } from '../../shared/errors';
import { draftSchema, type KeptDraft } from '../../shared/model/draft';

/** Edits that are not saved, kept over a restart: a file each, so that one large body does not slow the others. */
export interface Drafts {
  readonly all: () => { readonly key: string; readonly draft: KeptDraft }[];
  /** Keeps a draft under the key of its document, or forgets it; on disk when it returns. */
  readonly keep: (key: string, draft: KeptDraft | null) => Result<void>;
}

const fileSchema = z.object({ key: z.string(), draft: draftSchema });
const ending = '.json';

/** Opens the drafts of a folder. One that cannot be read stays on disk and is not shown. */
export const openDrafts = (folder: string): Drafts => {
  const nameOf = (key: string): string => createHash('sha1').update(key).digest('hex');
  const open = (name: string) =>
    new Store({ cwd: folder, name, clearInvalidConfig: false, accessPropertiesByDotNotation: false });
  const names = (): string[] => {
    try {
      return readdirSync(folder).filter((name) => /^[0-9a-f]{40}\.json$/.test(name));
    } catch {
      return [];
    }
  };
  return {
    all: () =>
      names().flatMap((name) => {
        try {
          const kept = fileSchema.safeParse(open(name.slice(0, -ending.length)).store);
          return kept.success ? [kept.data] : [];
        } catch {
          return [];
        }
      }),
    keep: (key, draft) => {
      const name = nameOf(key);
      try {
        if (draft) open(name).store = { key, draft };
        else rmSync(join(folder, `${name}${ending}`), { force: true });
        return done(undefined);
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? String(error);
        return refuse({ code: 'disk', file: `drafts/${name}${ending}`, reason });
      }
    },
  };
};
