import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../shared/json';
import { defaultMockSettings as settings } from '../../../shared/model/mock-settings';
import { answer } from '../answer';
import { compile, emptyTable, putRequest } from '../compile';
import { explain } from '../explain';
import { basisOf, requestsOf, type SavedRequest } from '../source';
import type { Table } from '../table';
import { headerOf } from './ask';
import { naive, type PlainCall, type PlainExample } from './naive';
import { examplesAndCalls, mockCallOf, plainCollection, plainExample, plainExamples } from './plain-arbitraries';

const sourceOf = (collection: JsonObject) => ({ collection, environment: null, settings });
const tableOf = (examples: readonly PlainExample[]): Table => compile(sourceOf(plainCollection(examples)));

/** Who answers, and with what score. */
const outcome = (table: Table, call: PlainCall) => {
  const plain = mockCallOf(call);
  const given = answer(table, { ...plain, headers: { ...plain.headers, 'x-mock-explain': 'true' } });
  return { winner: given.example?.id, score: headerOf(given, 'x-mock-matched-score')[0] };
};

const expected = (examples: readonly PlainExample[], call: PlainCall) => {
  const best = naive(examples, call);
  return { winner: best && String(best.place), score: best && String(best.score) };
};

const runs = { numRuns: 700 };

describe('the compiled table', () => {
  test('finds what the naive scorer finds', () => {
    fc.assert(
      fc.property(examplesAndCalls, ([examples, calls]) => {
        const table = tableOf(examples);
        for (const call of calls) expect(outcome(table, call)).toEqual(expected(examples, call));
      }),
      runs,
    );
  });

  test('answers the same whether or not a call asks to be told why', () => {
    fc.assert(
      fc.property(examplesAndCalls, ([examples, calls]) => {
        const table = tableOf(examples);
        for (const call of calls) {
          expect(answer(table, mockCallOf(call)).example?.id).toBe(outcome(table, call).winner);
        }
      }),
      runs,
    );
  });

  test('is explained by the same winner and score', () => {
    fc.assert(
      fc.property(examplesAndCalls, ([examples, calls]) => {
        const table = tableOf(examples);
        for (const call of calls) {
          const { winner, score } = outcome(table, call);
          const told = explain(table, mockCallOf(call));
          expect(told.winner).toBe(winner);
          expect(told.count).toBe(examples.length);
          if (winner === undefined) continue;
          const [first, ...others] = told.candidates;
          expect([first?.id, String(first?.score)]).toEqual([winner, score]);
          for (const other of others)
            if (other.score !== undefined) expect(other.score).toBeLessThanOrEqual(Number(score));
        }
      }),
      runs,
    );
  });

  test('answers with the same example in whatever order, where the order does not decide', () => {
    const shuffled = examplesAndCalls.chain(([examples, calls]) =>
      fc.tuple(
        fc.constant(examples),
        fc.shuffledSubarray(
          examples.map((_, i) => i),
          { minLength: examples.length },
        ),
        fc.constant(calls),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([examples, order, calls]) => {
        const table = tableOf(examples);
        const other = tableOf(order.map((i) => examples[i] as PlainExample));
        for (const call of calls) {
          const { winner, score } = outcome(table, call);
          const { decidedBy } = explain(table, mockCallOf(call));
          const now = outcome(other, call);
          expect(now.score).toBe(score);
          if (decidedBy === 'sidebar order' || decidedBy === 'request body') continue;
          expect(now.winner === undefined ? undefined : String(order[Number(now.winner)])).toBe(winner);
        }
      }),
      runs,
    );
  });

  test('answers the same with an example more that is out', () => {
    fc.assert(
      fc.property(examplesAndCalls, plainExample, ([examples, calls], more) => {
        const out = { ...more, method: 'DELETE' };
        const far = { ...more, segments: [...more.segments, 'far', 'from', 'all', 'of', 'them', 'here'] };
        const table = tableOf(examples);
        const larger = tableOf([...examples, out, far]);
        for (const call of calls) expect(outcome(larger, call)).toEqual(outcome(table, call));
      }),
      runs,
    );
  });

  test('answers after any edits as if compiled afresh', () => {
    const edits = fc.array(fc.tuple(fc.nat(7), plainExamples), { maxLength: 5 });
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });
    fc.assert(
      fc.property(examplesAndCalls, edits, order, ([examples, calls], changes, last) => {
        const source = sourceOf(plainCollection(examples));
        const requests = requestsOf(source.collection);
        const now = [...requests];
        const table = compile(source);
        const edit = (i: number, request: SavedRequest): void => {
          putRequest(table, request);
          now[i] = request;
          const fresh = emptyTable(basisOf(source));
          for (const one of now) putRequest(fresh, one);
          expect([table.exampleCount, table.defaultCount]).toEqual([fresh.exampleCount, fresh.defaultCount]);
          for (const call of calls) {
            const plain = mockCallOf(call);
            expect(outcome(table, call)).toEqual(outcome(fresh, call));
            expect(answer(table, plain).body).toEqual(answer(fresh, plain).body);
            expect(explain(table, plain).decidedBy).toBe(explain(fresh, plain).decidedBy);
          }
        };
        for (const [which, instead] of changes) {
          const i = which % requests.length;
          const request = requests[i];
          const [other] = requestsOf(plainCollection(instead));
          // For a while it has other examples, or none.
          if (request && other) edit(i, { ...request, responses: which % 2 === 0 ? other.responses : [] });
        }
        for (const i of last) {
          const request = requests[i];
          if (request) edit(i, request);
        }
      }),
      runs,
    );
  });
});
