import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { done, type Result, refuse } from '../../shared/errors';
import { decoded } from './decoded';
import type { Outgoing } from './outgoing';
import { type SendOptions, withAnswer } from './with-answer';

const ofTheDisk = /^(?:ENOSPC|EDQUOT|EFBIG|EACCES|EPERM|EROFS|EISDIR|ENOENT|ENOTDIR|EIO|EMFILE)$/;

/** Sends a request and writes the whole body of its answer to a file, decoded, however long it is. What is there stays until all has come. */
export const download = (first: Outgoing, options: SendOptions, path: string): Promise<Result<void>> =>
  withAnswer(first, { ...options, headOnly: true }, async ({ header, bytes }) => {
    const part = `${path}.part`;
    try {
      await pipeline(decoded(bytes(), header('content-encoding') ?? ''), createWriteStream(part), {
        signal: options.cancel,
      });
      await rename(part, path);
      return done(undefined);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      const { code = '' } = error as NodeJS.ErrnoException;
      if (ofTheDisk.test(code)) return refuse({ code: 'disk', file: basename(path), reason: code });
      throw error;
    }
  });
