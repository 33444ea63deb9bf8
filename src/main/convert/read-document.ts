import type { JsonObject } from '../../shared/json';

/** A file that could be read: what it is, and the document to keep. */
export interface ReadDocument {
  readonly kind: 'collection' | 'environment';
  readonly name: string;
  /** What the file was, in the field's words: "Postman collection v2.1". */
  readonly format: string;
  readonly document: JsonObject;
}
