import type { Json, JsonObject } from '../../../shared/json';
import { mockSettingsSchema } from '../../../shared/model/mock-settings';
import type { MockCall } from '../call';
import type { MockSource } from '../source';
import { collectionOf, type ExampleRow } from './collections';
import type { CallSpec, ConformanceRow, ExampleSpec } from './conformance-rows';

const headerRows = (headers: Json | undefined): Json | undefined =>
  headers === undefined || typeof headers !== 'object' || Array.isArray(headers) || headers === null
    ? headers
    : Object.entries(headers).map(([key, value]) => ({ key, value }));

const pairsOf = (headers: ExampleSpec['headers'] = {}): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));

const defined = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const rowOf = (spec: string | ExampleSpec, i: number): ExampleRow => {
  const { at, name, id, code, body, headers, language, values, url, under, delay, sent, ...rest } =
    typeof spec === 'string' ? { at: spec } : spec;
  const requestBody = typeof sent?.body === 'string' ? sent.body : undefined;
  return defined({
    ...{ at, name, code, body, language, values, url, under, delay, requestBody },
    id: id ?? `example-${i}`,
    headers: pairsOf(headers),
    isDefault: rest.default,
    requestHeaders: headerRows(sent?.headers),
    savedBody: requestBody === undefined ? sent?.body : undefined,
  }) as ExampleRow;
};

const variableRows = (given: ConformanceRow['variables'] = {}): Json[] =>
  Array.isArray(given) ? given : Object.entries(given).map(([key, value]) => ({ key, value }));

const bare = (at: string): JsonObject => ({
  name: at,
  request: { method: at.split(' ')[0] ?? '', url: { raw: at.slice(at.indexOf(' ') + 1) } },
  response: [],
});

/** What a row compiles. */
export const sourceOf = (row: ConformanceRow): MockSource => {
  const made = collectionOf((row.examples ?? []).map(rowOf));
  const items = [...(made.item as Json[]), ...(row.requests ?? []).map(bare)];
  return {
    collection: { ...made, item: items, variable: variableRows(row.variables), ...row.collection },
    environment: row.environment === undefined ? null : { values: variableRows(row.environment) },
    settings: mockSettingsSchema.parse(row.settings ?? {}),
  };
};

/** The name of the example that a row with one example means. */
export const nameOf = (spec: string | ExampleSpec): string =>
  typeof spec === 'string' ? spec : (spec.name ?? spec.at);

export const callSpecOf = ({ call }: ConformanceRow): CallSpec => (typeof call === 'string' ? { at: call } : call);

/** The call a row makes. Node gives header names in lower case. */
export const callOf = (row: ConformanceRow): MockCall => {
  const { at, headers = {}, body = '' } = callSpecOf(row);
  const target = at.slice(at.indexOf(' ') + 1);
  const mark = target.indexOf('?');
  return {
    method: at.slice(0, at.indexOf(' ')),
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body),
  };
};
