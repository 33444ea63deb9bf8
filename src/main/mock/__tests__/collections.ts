import type { Json, JsonObject } from '../../../shared/json';

/** An example for a table of tests: `GET {{url}}/users?page=1` and what it answers. */
export interface ExampleRow {
  readonly at: string;
  readonly name?: string;
  readonly id?: string;
  readonly code?: Json;
  readonly body?: Json;
  readonly headers?: readonly (readonly [string, string])[];
  readonly requestBody?: string;
  readonly requestHeaders?: Json;
  /** The saved request's body in Postman's form; wins over `requestBody`. */
  readonly savedBody?: Json;
  /** The saved request's URL in Postman's form; wins over the one in `at`. */
  readonly url?: Json;
  readonly language?: string;
  /** Values of path variables. */
  readonly values?: Readonly<Record<string, Json>>;
  readonly isDefault?: boolean;
  readonly delay?: Json;
  /** The request it is kept under, where that is another by now. */
  readonly under?: string;
}

const request = ({ at, requestBody, requestHeaders, savedBody, url, values }: ExampleRow): JsonObject => {
  const [method = '', raw = ''] = [at.slice(0, at.indexOf(' ')), at.slice(at.indexOf(' ') + 1)];
  const variable: Json[] = Object.entries(values ?? {}).map(([key, value]) => ({ key, value }));
  const body: Json | undefined =
    savedBody ?? (requestBody === undefined ? undefined : { mode: 'raw', raw: requestBody });
  return {
    method,
    url: url ?? { raw, ...(values ? { variable } : {}) },
    ...(requestHeaders === undefined ? {} : { header: requestHeaders }),
    ...(body === undefined ? {} : { body }),
  };
};

const ownKeys = ({ isDefault, delay }: ExampleRow): JsonObject => ({
  ...(isDefault === undefined ? {} : { default: isDefault }),
  ...(delay === undefined ? {} : { delay }),
});

const item = (row: ExampleRow, i: number): JsonObject => ({
  name: row.at,
  request: request(row.under === undefined ? row : { at: row.under }),
  response: [
    {
      ...(row.id === undefined ? {} : { id: row.id }),
      name: row.name ?? row.at,
      code: row.code ?? 200,
      originalRequest: request(row),
      header: (row.headers ?? []).map(([key, value]) => ({ key, value })),
      body: row.body ?? `answer ${i}`,
      ...(row.language === undefined ? {} : { _postman_previewlanguage: row.language }),
      understudy: ownKeys(row),
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
