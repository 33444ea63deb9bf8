/**
 * Requests that were sent, and their responses where they were kept (SPEC section 8).
 * What the list shows stands apart from what an entry holds, so that listing reads no bodies.
 */
export const historySchema = `
  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    status INTEGER,
    bytes INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX history_by_time ON history (at DESC, id DESC);
  CREATE INDEX history_removed ON history (removed) WHERE removed <> 0;
  CREATE TABLE history_content (
    id INTEGER PRIMARY KEY,
    request TEXT NOT NULL,
    sent TEXT NOT NULL,
    response TEXT,
    body BLOB,
    reason TEXT
  );
`;
