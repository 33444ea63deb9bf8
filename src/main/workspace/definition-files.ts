import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { done, type Result, refuse } from '../../shared/errors';
import { importLimit } from '../../shared/import-limit';
import type { KeptVersion } from '../../shared/model/api';
import { writeWhole } from './write-whole';

/** The texts of API definitions: each a file that people can open, beside the JSON of its API. */
export interface DefinitionFiles {
  /** The text; empty where there is no file yet. */
  readonly read: (api: string, version: KeptVersion) => Result<string>;
  /** Writes it whole, or not at all. */
  readonly write: (api: string, version: KeptVersion, text: string) => Result<void>;
  readonly remove: (api: string, version: KeptVersion) => void;
  /** What tells one text from another; empty where there is none. */
  readonly hash: (api: string, version: KeptVersion) => string;
}

/** What tells one definition from another. */
export const hashOfText = (text: string): string => createHash('sha1').update(text).digest('base64url');

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

export const createDefinitionFiles = (directory: string): DefinitionFiles => {
  const known = new Map<string, { readonly stamp: string; readonly hash: string }>();
  const pathOf = (api: string, { id, format }: KeptVersion): string =>
    join(directory, basename(api), `${basename(id)}.${format}`);

  return {
    read: (api, version) => {
      const path = pathOf(api, version);
      try {
        const { size } = statSync(path);
        if (size > importLimit)
          return refuse({ code: 'file-too-large', when: 'opened', bytes: size, limit: importLimit });
        return done(readFileSync(path, 'utf8'));
      } catch (error) {
        const reason = reasonOf(error);
        return reason === 'ENOENT' ? done('') : refuse({ code: 'disk', file: basename(path), reason });
      }
    },
    write: (api, version, text) => {
      const path = pathOf(api, version);
      try {
        writeWhole(path, text);
        return done(undefined);
      } catch (error) {
        return refuse({ code: 'disk', file: basename(path), reason: reasonOf(error) });
      }
    },
    remove: (api, version) => rmSync(pathOf(api, version), { force: true }),
    hash: (api, version) => {
      const path = pathOf(api, version);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats || stats.size > importLimit) return '';
      const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
      const before = known.get(path);
      if (before?.stamp === stamp) return before.hash;
      const hash = hashOfText(readFileSync(path, 'utf8'));
      known.set(path, { stamp, hash });
      return hash;
    },
  };
};
