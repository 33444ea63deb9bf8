import type { JsonObject } from '../../shared/json';
import type { NewHistoryEntry, SkippedEntry } from '../../shared/model/history-entry';
import type { RequestParts } from '../../shared/model/request';

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

/** The definition of an API: its text, which is not looked into yet. */
export interface ReadDefinition {
  readonly kind: 'definition';
  /** The file's name without its ending. */
  readonly name: string;
  /** What it is, in words. */
  readonly format: string;
  readonly text: string;
}

/** Requests without answers. */
export interface ReadRequests {
  readonly kind: 'requests';
  readonly name: string;
  readonly format: string;
  readonly requests: readonly { readonly name: string; readonly parts: RequestParts }[];
}

/** Whatever a file may hold. */
export type ReadImport = ReadDocument | ReadHistory | ReadDefinition | ReadRequests;
