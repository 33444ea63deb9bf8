import type { JsonObject } from '../../shared/json';
import type { NewHistoryEntry, SkippedEntry } from '../../shared/model/history-entry';

/** A file that could be read: what it is, and the document to keep. */
export interface ReadDocument {
  readonly kind: 'collection' | 'environment';
  readonly name: string;
  /** What the file was, in the field's words: "Postman collection v2.1". */
  readonly format: string;
  readonly document: JsonObject;
}

/** A file of requests that were sent, and of what answered them. */
export interface ReadHistory {
  readonly kind: 'history';
  readonly name: string;
  readonly format: string;
  readonly entries: readonly NewHistoryEntry[];
  readonly skipped: readonly SkippedEntry[];
}
