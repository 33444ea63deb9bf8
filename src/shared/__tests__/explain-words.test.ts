import { describe, expect, it } from 'vitest';
import { nearestWords, outWords, ownWords, scoreLines, verdictWords } from '../explain-words';
import type { LoggedCall } from '../model/call';
import type { Candidate, Out } from '../model/explanation';

const candidate = (fields: Partial<Candidate> = {}): Candidate => ({
  id: 'e',
  name: 'One product',
  requestName: 'Products',
  method: 'GET',
  url: '/v1/products/:id',
  code: 200,
  step: 'exact',
  stepCost: 0,
  baseCost: 0,
  query: 'equal',
  queryPoints: 10,
  missing: [],
  extra: [],
  score: 110,
  outs: [],
  ...fields,
});
const path = (fields: Partial<Extract<Out, { kind: 'path' }>>): Out => ({
  kind: 'path',
  longerBy: 0,
  distance: 1,
  apart: 1,
  ...fields,
});
const segment = { place: 1, wanted: 'products', given: 'product' };

describe('a score card', () => {
  it('has a line for everything that gave or took points', () => {
    expect(scoreLines(candidate())).toEqual([
      { what: 'Path exact', points: '100' },
      { what: 'Query equal', points: '+10' },
    ]);
    const lost = candidate({
      ...{ step: 'wildcard', stepCost: 20, baseCost: 1, query: 'different', queryPoints: -10 },
      missing: [['page', '2']],
      extra: [['sort', 'name']],
    });
    expect(scoreLines(lost)).toEqual([
      { what: 'Path by a variable segment', points: '100 − 20' },
      { what: 'Without the path of its base URL', points: '−1' },
      { what: 'Query differs: page=2 missing; the call also has sort=name', points: '−10' },
    ]);
  });
});

describe('what puts an example out', () => {
  it.each<[Out, string]>([
    [{ kind: 'method' }, 'Answers GET only'],
    [path({ segment }), 'Segment 2 is “product”, not “products”'],
    [path({ segment, distance: 2 }), 'Segment 2 is “product”, not “products”, and 1 segment more differs'],
    [path({ segment, distance: 4 }), 'Segment 2 is “product”, not “products”, and 3 segments more differ'],
    [path({ segment, distance: 2, longerBy: -1 }), 'Segment 2 is “product”, not “products”. One segment too few'],
    [path({ longerBy: 2, distance: 2 }), '2 segments too many'],
    [path({ segment: { place: 1, wanted: ':id', given: '' } }), 'Segment 2 is empty, not “:id”'],
    [{ kind: 'code' }, 'Its status is 200: the call asks for another with x-mock-response-code'],
    [{ kind: 'header', name: 'x-tier', wanted: 'gold' }, 'Header x-tier is missing: it needs “gold”'],
    [{ kind: 'header', name: 'x-tier', wanted: 'gold', given: 'tin' }, 'Header x-tier is “tin”, not “gold”'],
    [{ kind: 'header', name: 'x-tier', given: 'tin' }, 'Header x-tier is not part of this example'],
    [
      { kind: 'operation', wanted: 'query pets', given: 'mutation addPet' },
      'Answers “query pets” only: the call asks for “mutation addPet”',
    ],
    [{ kind: 'body' }, 'The request body is not the one it was saved with'],
  ])('%j: %s', (out, words) => {
    expect(outWords(out, candidate())).toBe(words);
  });
});

describe('the sentence above', () => {
  it('says how many fit, and what decided', () => {
    const two = [candidate(), candidate({ id: 'f' })];
    expect(verdictWords({ winner: 'e', decidedBy: 'default', candidates: two, count: 2 })).toBe(
      'Two examples fit. The first answers by being set as default, among equal scores.',
    );
    expect(verdictWords({ winner: 'e', decidedBy: 'score', candidates: [candidate()], count: 1 })).toBe(
      'One example fits, and it answers.',
    );
  });

  it('says how near the nearest came', () => {
    const outBy = (...outs: Out[]) => nearestWords({ candidates: [candidate({ outs })], count: 1 });
    expect(outBy(path({ segment }))).toBe('The nearest would have needed one change:');
    expect(outBy({ kind: 'method' })).toBe('The nearest would have needed one change:');
    expect(outBy({ kind: 'method' }, path({ segment }))).toBe('The nearest would have needed two changes:');
    expect(outBy(path({ segment, distance: 3 }), { kind: 'body' })).toBe('The nearest would have needed four changes:');
    expect(outBy({ kind: 'method' }, path({ distance: 11 }))).toBe('The nearest would have needed 12 changes:');
    expect(nearestWords({ winner: 'e', candidates: [candidate()], count: 1 })).toBe('');
    expect(nearestWords({ candidates: [], count: 0 })).toBe('The collection has no examples yet.');
    expect(nearestWords({ candidates: [candidate()], count: 1, bare: { id: 'r', name: 'Pay' } })).toContain('“Pay”');
  });

  it.each<[Partial<LoggedCall>, string, string]>([
    [{ answeredBy: 'server-stub', example: 'Down', status: 503 }, '', 'The server stub “Down” is active'],
    [{ answeredBy: 'preflight', status: 204 }, '', 'CORS preflight'],
    [{ status: 401 }, '', 'no right x-api-key'],
    [{ status: 404, said: 'You need an example' }, '', 'has no example yet'],
    [
      { status: 500, said: 'It broke' },
      '{"error":{"message":"header “x” cannot be sent"}}',
      'header “x” cannot be sent',
    ],
    [{ status: 500, said: 'It broke' }, 'cut off {', 'It broke'],
  ])('of %j', (fields, body, words) => {
    const call = { answeredBy: 'mock-server', example: null, said: null, ...fields } as LoggedCall;
    expect(ownWords(call, body)).toContain(words);
  });
});
