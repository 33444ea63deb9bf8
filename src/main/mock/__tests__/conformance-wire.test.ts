import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serveCollection } from '../../listener/__tests__/serve-collection';
import { type ConformanceRow, conformanceFiles, errors } from './conformance-rows';
import { callOf, callSpecOf, sourceOf } from './conformance-source';

interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const send = (port: number, row: ConformanceRow): Promise<Received> => {
  const { method, body } = callOf(row);
  const { at, headers = {} } = callSpecOf(row);
  const path = at.slice(method.length + 1);
  return new Promise((resolve, reject) => {
    const sent = request({ port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
};

const check = async (row: ConformanceRow): Promise<void> => {
  const { collection, settings } = sourceOf(row);
  const { port } = await serveCollection(collection, { settings });
  const from = performance.now();
  const given = await send(port, row);
  expect(given.status).toBe(row.status);
  if (row.body !== undefined) expect(given.body).toBe(row.body);
  if (row.error) expect(JSON.parse(given.body).error).toMatchObject({ name: errors[row.error][1], header: row.error });
  for (const [name, value] of Object.entries(row.headers ?? {})) expect(given.headers[name]).toBe(value ?? undefined);
  // A timer may fire a little early by this clock.
  expect(performance.now() - from).toBeGreaterThan((row.delay ?? 2) - 2);
};

describe.each(conformanceFiles.filter(({ wire }) => wire))('$rule ($name)', ({ rows }) => {
  test.each(rows.map((row) => [row.says, row] as const))('%s', (_, row) => check(row));
});
