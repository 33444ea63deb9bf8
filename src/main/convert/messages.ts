import type { Result } from '../../shared/errors';
import type { ReadImport } from './read-document';

/** A file as it goes to the worker, one at a time. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes back for it. */
export type ReadResult = Result<ReadImport>;
