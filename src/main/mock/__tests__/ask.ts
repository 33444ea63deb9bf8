import type { JsonObject } from '../../../shared/json';
import { defaultMockSettings, type MockSettings } from '../../../shared/model/mock-settings';
import { answer } from '../answer';
import { compile } from '../compile';
import type { Answer } from '../error-answers';

export interface Asked {
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly environment?: JsonObject;
  readonly settings?: Partial<MockSettings>;
}

/** Calls a collection: `GET /users?page=1`. */
export const ask = (
  collection: JsonObject,
  line: string,
  { headers = {}, body = '', environment, settings }: Asked = {},
): Answer => {
  const [method = 'GET', target = '/'] = line.split(' ');
  const [path = '', query = ''] = target.split('?');
  const table = compile({
    collection,
    environment: environment ?? null,
    settings: { ...defaultMockSettings, ...settings },
  });
  return answer(table, { method, path, query, headers, body: Buffer.from(body) });
};

export const headersOf = (answer: Answer): [string, string][] => {
  const pairs: [string, string][] = [];
  for (let i = 0; i < answer.headers.length; i += 2) pairs.push([answer.headers[i] ?? '', answer.headers[i + 1] ?? '']);
  return pairs;
};
export const headerOf = (answer: Answer, name: string): string[] =>
  headersOf(answer).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
