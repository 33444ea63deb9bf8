import { basename } from 'node:path';
import type { Refusal } from '../../shared/errors';

const codes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'EBUSY', 'ENOTDIR']);

/** What the disk or the database refused, as a refusal; undefined for any other error, which is a bug. */
export const diskFault = (error: unknown): Refusal | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (/^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|BUSY|PERM)/.test(code))
    return { code: 'disk', file: 'journal.db', reason: error.message };
  return codes.has(code) ? { code: 'disk', file: basename(path ?? ''), reason: code } : undefined;
};
