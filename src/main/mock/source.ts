import type { JsonObject } from '../../shared/json';

/** What a mock server answers from: documents as they lie on disk, and the mock server's own settings. */
export interface MockSource {
  /** A Postman Collection v2.1. */
  readonly collection: JsonObject;
  /** A Postman environment, where the mock server has one. */
  readonly environment: JsonObject | null;
}
