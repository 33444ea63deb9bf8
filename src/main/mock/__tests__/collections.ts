import type { Json, JsonObject } from '../../../shared/json';

/** An example for a table of tests: `GET {{url}}/users?page=1` and what it answers. */
export interface ExampleRow {
  readonly at: string;
  readonly name?: string;
  readonly code?: number;
  readonly body?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly requestBody?: string;
  readonly language?: string;
  /** Values of path variables. */
  readonly values?: Readonly<Record<string, string>>;
}

const request = ({ at, requestBody, values }: ExampleRow): JsonObject => {
  const [method = 'GET', raw = ''] = at.split(' ');
  const variable: Json[] = Object.entries(values ?? {}).map(([key, value]) => ({ key, value }));
  return {
    method,
    url: { raw, ...(values ? { variable } : {}) },
    ...(requestBody === undefined ? {} : { body: { mode: 'raw', raw: requestBody } }),
  };
};

const item = (row: ExampleRow, i: number): JsonObject => ({
  name: row.at,
  request: request(row),
  response: [
    {
      name: row.name ?? row.at,
      code: row.code ?? 200,
      originalRequest: request(row),
      header: (row.headers ?? []).map(([key, value]) => ({ key, value })),
      body: row.body ?? `answer ${i}`,
      ...(row.language === undefined ? {} : { _postman_previewlanguage: row.language }),
    },
  ],
});

/** A collection with one request for each row, in this order. */
export const collectionOf = (
  rows: readonly ExampleRow[],
  variables: Readonly<Record<string, string>> = {},
): JsonObject => ({
  info: { name: 'Test', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: rows.map(item),
  variable: Object.entries(variables).map(([key, value]) => ({ key, value })),
});
