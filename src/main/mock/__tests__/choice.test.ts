import { describe, expect, test } from 'vitest';
import { ask } from './ask';
import { collectionOf } from './collections';

const text = (rows: Parameters<typeof collectionOf>[0], line: string, asked?: Parameters<typeof ask>[2]) => {
  const { status, body } = ask(collectionOf(rows), line, asked);
  return status < 300 ? body.toString() : `${status}`;
};

describe('the highest score answers', () => {
  test('an exact path before a wildcard', () => {
    expect(
      text(
        [
          { at: 'GET {{url}}/users/:id', body: 'any' },
          { at: 'GET {{url}}/users/me', body: 'me' },
        ],
        'GET /users/me',
      ),
    ).toBe('me');
  });
  test('the example with the query of the call', () => {
    const rows = [1, 2, 3].map((page) => ({ at: `GET {{url}}/items?page=${page}`, body: `page ${page}` }));
    expect(text(rows, 'GET /items?page=2')).toBe('page 2');
  });
  test('an example without query where the call has none', () => {
    expect(
      text(
        [
          { at: 'GET {{url}}/a?x=1', body: 'x' },
          { at: 'GET {{url}}/a', body: 'plain' },
        ],
        'GET /a',
      ),
    ).toBe('plain');
  });
});

describe('equal scores', () => {
  test('the better path step: an exact path with another query before a wildcard', () => {
    expect(
      text(
        [
          { at: 'GET {{url}}/{{any}}?x=2', body: 'wild' },
          { at: 'GET {{url}}/a?x=1', body: 'exact' },
        ],
        'GET /a?x=2',
      ),
    ).toBe('exact');
  });
  test('then fewer wildcards', () => {
    expect(
      text(
        [
          { at: 'GET {{url}}/{{a}}/{{b}}', body: 'two' },
          { at: 'GET {{url}}/x/{{b}}', body: 'one' },
        ],
        'GET /x/y',
      ),
    ).toBe('one');
  });
  test('then 2xx', () => {
    expect(
      text(
        [
          { at: 'GET {{url}}/a', code: 500 },
          { at: 'GET {{url}}/a', body: 'fine' },
        ],
        'GET /a',
      ),
    ).toBe('fine');
  });
  test('then the first in the sidebar', () => {
    expect(
      text(
        [
          { at: 'POST {{url}}/a', body: 'first', requestBody: '1' },
          { at: 'POST {{url}}/a', body: 'second', requestBody: '2' },
        ],
        'POST /a',
        { body: '2' },
      ),
    ).toBe('first');
  });
});

describe('control headers keep only what fits them', () => {
  const rows = [
    { at: 'GET {{url}}/a', name: 'Fine', code: 200, body: 'fine' },
    { at: 'GET {{url}}/a', name: 'Made', code: 201, body: 'made' },
    { at: 'GET {{url}}/a', name: 'Zoë – gone', code: 202, body: 'zoë' },
  ];
  test('x-mock-response-name', () =>
    expect(text(rows, 'GET /a', { headers: { 'x-mock-response-name': 'Made' } })).toBe('made'));
  test('x-mock-response-name sent as UTF-8', () => {
    const name = Buffer.from('Zoë – gone').toString('latin1');
    expect(text(rows, 'GET /a', { headers: { 'x-mock-response-name': name } })).toBe('zoë');
  });
  test('x-mock-response-code', () =>
    expect(text(rows, 'GET /a', { headers: { 'x-mock-response-code': '201' } })).toBe('made'));
  test('both together', () => {
    expect(text(rows, 'GET /a', { headers: { 'x-mock-response-code': '201', 'x-mock-response-name': 'Fine' } })).toBe(
      '404',
    );
  });
  test('a name on another path does not answer', () => {
    expect(
      text([{ at: 'GET {{url}}/other', name: 'Fine' }], 'GET /a', { headers: { 'x-mock-response-name': 'Fine' } }),
    ).toBe('404');
  });
});

describe('several examples of the name that is asked for', () => {
  const rows = ['{"a": 1}', '{"a": 2, "b": [3]}', 'plain'].map((requestBody) => ({
    at: 'POST {{url}}/a',
    name: 'OK',
    requestBody,
    body: `to ${requestBody}`,
  }));
  const named = (body: string) => text(rows, 'POST /a', { headers: { 'x-mock-response-name': 'OK' }, body });

  test('the one saved with the body of the call', () => expect(named('{"b":[3],"a":2}')).toBe('to {"a": 2, "b": [3]}'));
  test('text is compared trimmed', () => expect(named(' plain\n')).toBe('to plain'));
  test('none of them: the first', () => expect(named('{"a": 9}')).toBe('to {"a": 1}'));
  test('a body nested 100,000 deep is only another body', () => {
    expect(named('['.repeat(100_000))).toBe('to {"a": 1}');
  });
});
