/**
 * Calls that mock servers received (SPEC section 7). What a row of the log shows is apart from what a call holds, so
 * that listing never reads a body. `forgotten` counts the calls of a mock server that are not kept any more.
 */
export const callsSchema = `
  CREATE TABLE calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mock TEXT NOT NULL,
    at INTEGER NOT NULL,
    method TEXT NOT NULL,
    target TEXT NOT NULL,
    status INTEGER NOT NULL,
    example TEXT,
    duration REAL NOT NULL,
    answered_by TEXT NOT NULL,
    example_id TEXT,
    request_name TEXT,
    said TEXT,
    counted INTEGER NOT NULL,
    size INTEGER NOT NULL
  );
  CREATE INDEX calls_of_mock ON calls (mock, id);
  CREATE TABLE call_contents (call INTEGER PRIMARY KEY, content TEXT NOT NULL);
  CREATE TABLE call_totals (mock TEXT PRIMARY KEY, forgotten INTEGER NOT NULL);
`;
