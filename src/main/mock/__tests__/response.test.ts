import { describe, expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../../shared/json';
import { ask, headerOf } from './ask';
import { collectionOf, type ExampleRow } from './collections';

const one = (row: Omit<ExampleRow, 'at'>, variables?: Record<string, string>) =>
  ask(collectionOf([{ at: 'GET {{url}}/a', ...row }], variables), 'GET /a');

describe('the response of an example', () => {
  test('status and exactly its bytes', () => {
    const { status, body } = one({ code: 418, body: ' {"é":\n"✓"}\n' });
    expect([status, body.toString('utf8')]).toEqual([418, ' {"é":\n"✓"}\n']);
  });
  test('bytes that no text holds, as our own key has them, until a text takes their place', () => {
    const collection = collectionOf([{ at: 'GET {{url}}/a', headers: [['X-At', '{{$timestamp}}']] }]);
    const saved = JSON.parse(JSON.stringify(collection), (_key, value: unknown) =>
      isObject(value) && 'originalRequest' in value
        ? { ...value, body: '', understudy: { base64: 'AP97eyRndWlkfX0=' } }
        : value,
    ) as JsonObject;
    const answer = ask(saved, 'GET /a');
    expect(Buffer.from(answer.body as Buffer).toString('latin1')).toBe('\x00\xff{{$guid}}');
    expect(headerOf(answer, 'content-length')).toEqual(['11']);
    const edited = JSON.parse(JSON.stringify(saved).replace('"body":""', '"body":"text"')) as JsonObject;
    expect(ask(edited, 'GET /a').body.toString()).toBe('text');
  });
  test('its length in bytes', () => expect(headerOf(one({ body: '✓' }), 'content-length')).toEqual(['3']));
  test('headers of the recorded connection are dropped', () => {
    const dropped = ['Content-Encoding', 'Transfer-Encoding', 'Content-Length', 'Connection', 'Keep-Alive', 'Date'];
    const answer = one({ headers: [...dropped.map((name) => [name, 'x'] as const), ['X-Kept', 'y']] });
    expect(dropped.flatMap((name) => headerOf(answer, name.toLowerCase()))).toEqual([String(answer.body.length)]);
    expect(headerOf(answer, 'x-kept')).toEqual(['y']);
  });
  test('repeated headers stay repeated', () => {
    const answer = one({
      headers: [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ],
    });
    expect(headerOf(answer, 'set-cookie')).toEqual(['a=1', 'b=2']);
  });
  test.each([
    ['json', 'application/json; charset=utf-8'],
    ['xml', 'application/xml; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
    ['auto', 'text/plain; charset=utf-8'],
    [undefined, 'text/plain; charset=utf-8'],
  ])('without a content type, %s is %s', (language, type) => {
    expect(headerOf(one(language === undefined ? {} : { language }), 'content-type')).toEqual([type]);
  });
  test('a content type that is none counts as missing', () => {
    expect(headerOf(one({ headers: [['Content-Type', '*/*']], language: 'json' }), 'content-type')).toEqual([
      'application/json; charset=utf-8',
    ]);
  });
  test.each([204, 304])('%i carries no body, no type, no length', (code) => {
    const answer = one({ code, body: 'x' });
    expect([answer.body.length, headerOf(answer, 'content-length'), headerOf(answer, 'content-type')]).toEqual([
      0,
      [],
      [],
    ]);
  });
  test('any origin may read it, or the one the example names', () => {
    expect(headerOf(one({}), 'access-control-allow-origin')).toEqual(['*']);
    const own = one({ headers: [['access-control-allow-origin', 'https://app.test']] });
    expect(headerOf(own, 'access-control-allow-origin')).toEqual(['https://app.test']);
  });
  test.each([
    ['X-Bad', 'a\r\nInjected: yes'],
    ['X-Bad', 'snow ☃'],
    ['X Bad', 'value'],
  ])('a header no server could send (%s: %j) is a 500 that names it', (name, value) => {
    const { status, body } = one({ headers: [[name, value]] });
    expect(status).toBe(500);
    expect(JSON.parse(body.toString()).error.message).toContain(name);
  });
  test.each([0, 99, 1000, 200.5])('a status no server could send (%d) is a 500 that names it', (code) => {
    const { status, body } = one({ code });
    expect(status).toBe(500);
    expect(JSON.parse(body.toString()).error.message).toContain(String(code));
  });
  test('HEAD is answered as GET', () => {
    expect(ask(collectionOf([{ at: 'GET {{url}}/a', body: 'x' }]), 'HEAD /a').status).toBe(200);
  });
});

describe('variables', () => {
  const environment: JsonObject = {
    values: [
      { key: 'who', value: 'environment', enabled: true },
      { key: 'off', value: 'never', enabled: false },
    ],
  };
  const said = (body: string, variables: Record<string, string> = {}) =>
    ask(collectionOf([{ at: 'GET {{url}}/a', body }], variables), 'GET /a', { environment }).body.toString();

  test('the environment wins over the collection', () =>
    expect(said('{{who}}', { who: 'collection' })).toBe('environment'));
  test('a row switched off does not count', () => expect(said('{{off}}', { off: 'collection' })).toBe('collection'));
  test('values hold further variables', () =>
    expect(said('{{a}}', { a: '<{{b}}>', b: '{{who}}' })).toBe('<environment>'));
  test('spaces inside the braces are fine', () => expect(said('{{ who }}')).toBe('environment'));
  test('unknown ones stay as they are', () => expect(said('{{ nope }}')).toBe('{{ nope }}'));
  test('one that holds itself ends', () => expect(said('{{a}}', { a: 'x{{a}}' })).toContain('{{a}}'));
  test('values that double each other do not fill the memory', () => {
    const bomb = Object.fromEntries(Array.from({ length: 19 }, (_, i) => [`v${i}`, `{{v${i + 1}}}`.repeat(10)]));
    expect(said('{{v0}}', bomb).length).toBeLessThan(20 * 1024 * 1024);
  });
  test('__proto__ is a name like any other', () =>
    expect(said('{{__proto__}}', JSON.parse('{"__proto__": "plain"}'))).toBe('plain'));
  test('a captured segment is put in by its name, in body and headers', () => {
    const collection = collectionOf([
      { at: 'GET {{url}}/users/:id/{{tab}}', body: '{{id}} {{tab}}', headers: [['X-Id', '{{id}}']] },
    ]);
    const answer = ask(collection, 'GET /users/c%20d/orders');
    expect([answer.body.toString(), headerOf(answer, 'x-id')]).toEqual(['c d orders', ['c d']]);
  });
  test('what a call puts in is data: variables in it are not looked up', () => {
    const collection = collectionOf([{ at: 'GET {{url}}/users/:id', body: '{{id}}' }], { secret: 'hidden' });
    expect(ask(collection, 'GET /users/%7B%7Bsecret%7D%7D').body.toString()).toBe('{{secret}}');
  });
  test('a captured segment that no header can carry is a 500', () => {
    const collection = collectionOf([{ at: 'GET {{url}}/users/:id', headers: [['X-Id', '{{id}}']] }]);
    expect(ask(collection, 'GET /users/%0d%0aX: y').status).toBe(500);
  });
});

describe('nothing matches', () => {
  const error = (collection: JsonObject, line: string) => JSON.parse(ask(collection, line).body.toString()).error;
  test('404 in the words of Postman', () => {
    expect(ask(collectionOf([]), 'GET /a').status).toBe(404);
    expect(error(collectionOf([]), 'GET /a')).toEqual({
      name: 'mockRequestNotFoundError',
      message: 'Double check your method and the request path and try again.',
      header: 'No matching requests',
    });
  });
  test('a request that has no example yet', () => {
    const collection = { item: [{ name: 'x', request: { method: 'PUT', url: '{{url}}/a/:id' }, response: [] }] };
    expect(error(collection, 'PUT /a/7').header).toBe('You need an example');
    expect(error(collection, 'GET /a/7').header).toBe('No matching requests');
  });
});
