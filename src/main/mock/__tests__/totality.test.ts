import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../shared/json';
import { defaultMockSettings } from '../../../shared/model/mock-settings';
import { answer } from '../answer';
import type { MockCall } from '../call';
import { compile } from '../compile';
import { loadFaker } from '../dynamic/variables';
import { explain } from '../explain';
import { headerFault } from '../headers';
import { headersOf } from './ask';

beforeAll(() => loadFaker());

/** Texts with what the engine looks for in them, and with anything. */
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '{{',
          '}}',
          '{{a}}',
          '{{$guid}}',
          "{{$body 'a' '",
          "'}}",
          "{{$headers '",
          ':id',
          '/',
          '//',
          '?',
          '&',
          '=',
          '#',
        ],
        ...[
          '%',
          '%zz',
          '%00',
          '%2F',
          '%E0%A4%A',
          '://',
          'a',
          '1',
          '.',
          '\\',
          '{',
          '[',
          '"',
          '\r\n',
          '__proto__',
          'constructor',
          "{{$headers 'constructor'}}",
          '\ud800',
          '☃',
        ],
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join('')),
);

const json = fc.oneof(fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>, odd);
const keyed = (keys: readonly string[]): fc.Arbitrary<Json> =>
  fc.oneof(
    { weight: 1, arbitrary: json },
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(keys.map((key) => [key, json])), {
        requiredKeys: [],
      }) as fc.Arbitrary<Json>,
    },
  );
const rows = fc.oneof(
  { weight: 1, arbitrary: json },
  { weight: 3, arbitrary: fc.array(keyed(['key', 'value', 'disabled', 'type']), { maxLength: 3 }) },
);
const own = <T extends Record<string, fc.Arbitrary<Json>>>(model: T) =>
  fc.oneof(
    { weight: 1, arbitrary: json },
    { weight: 6, arbitrary: fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Json> },
  );

const url = own({
  raw: odd,
  host: json,
  path: fc.oneof(json, fc.array(odd, { maxLength: 4 })),
  query: rows,
  variable: rows,
});
const body = own({
  mode: fc.constantFrom('raw', 'urlencoded', 'formdata', 'graphql', 'file'),
  raw: odd,
  urlencoded: rows,
  formdata: rows,
  graphql: keyed(['query', 'variables', 'operationName']),
  disabled: json,
});
const request = own({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'HEAD'), json),
  url: fc.oneof(url, odd),
  header: rows,
  body,
});
const response = own({
  id: json,
  name: json,
  code: fc.oneof(fc.constantFrom(200, 204, 404), json),
  originalRequest: request,
  header: rows,
  body: fc.oneof(odd, json),
  _postman_previewlanguage: json,
  understudy: keyed(['id', 'default', 'delay']),
});
const item = own({ id: json, name: json, request, response: fc.array(response, { maxLength: 3 }) });
const collection = fc.record(
  {
    item: fc.oneof({ weight: 1, arbitrary: json }, { weight: 8, arbitrary: fc.array(item, { maxLength: 4 }) }),
    variable: rows,
  },
  { requiredKeys: [] },
);

const settings = fc.record({
  private: fc.constantFrom(false, false, false, true),
  apiKey: odd,
  matchBody: fc.boolean(),
  matchHeaders: fc.array(odd, { maxLength: 2 }),
  controlByQuery: fc.boolean(),
});

const call: fc.Arbitrary<MockCall> = fc.record({
  method: fc.oneof(fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS'), odd),
  path: fc.oneof(
    fc.constantFrom('/', ''),
    odd.map((text) => `/${text}`),
    odd,
  ),
  query: fc.oneof(
    odd,
    odd.map((text) => `__mock_response_name=${text}`),
  ),
  headers: fc.dictionary(
    fc.constantFrom(
      ...['x-mock-response-code', 'x-mock-response-id', 'x-mock-response-name', 'x-mock-match-request-body'],
      ...['x-mock-match-request-headers', 'x-mock-response-delay', 'x-mock-explain', 'content-type', 'x-api-key'],
    ),
    fc.oneof(
      odd,
      fc.constantFrom('true', 'false', '200', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'),
    ),
  ),
  body: fc.oneof(
    fc.uint8Array(),
    odd.map((text) => new Uint8Array(Buffer.from(text))),
    fc.json().map((text) => new Uint8Array(Buffer.from(text))),
  ),
});

/** What an answer is, whatever was asked: something a server can send. */
const expectSendable = (given: ReturnType<typeof answer>): void => {
  expect(Number.isInteger(given.status) && given.status >= 200 && given.status <= 999).toBe(true);
  expect(given.delay >= 0 && given.delay <= 180_000).toBe(true);
  for (const [name, value] of headersOf(given)) expect(headerFault(name, value)).toBeUndefined();
};

describe('every call gets an answer', () => {
  test('whatever the collection, the environment and the call hold', () => {
    fc.assert(
      fc.property(
        collection,
        keyed(['values', 'name']),
        settings,
        fc.array(call, { minLength: 1, maxLength: 3 }),
        (held, environment, some, calls) => {
          const table = compile({
            collection: held as JsonObject,
            environment:
              environment !== null && typeof environment === 'object' && !Array.isArray(environment)
                ? environment
                : null,
            settings: { ...defaultMockSettings, ...some },
          });
          for (const one of calls) {
            expectSendable(answer(table, one));
            const told = explain(table, one);
            expect(told.candidates.length).toBeLessThanOrEqual(told.count);
          }
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('whatever the collection is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('item', 'variable', 'info'), fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<Json>),
        call,
        (held, one) => {
          const table = compile({ collection: held, environment: null, settings: defaultMockSettings });
          expectSendable(answer(table, one));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
