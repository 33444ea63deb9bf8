import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../answer';
import { compile } from '../compile';
import { loadFaker } from '../dynamic/variables';
import type { Answer } from '../error-answers';
import { type Candidate, explain } from '../explain';
import { headerOf } from './ask';
import { citedIssues, workedScores } from './conformance-claims';
import { type CandidateSpec, type ConformanceRow, conformanceFiles, errors, folder } from './conformance-rows';
import { callOf, callSpecOf, nameOf, sourceOf } from './conformance-source';

beforeAll(() => loadFaker());

const pair = ([key, value]: readonly [string, string]): string => `${key}=${value}`;

/** What explain() says of a candidate, in the words and the fields of the tables. */
const told = (candidate: Candidate): Required<CandidateSpec> => {
  const [out] = candidate.outs;
  const path = out?.kind === 'path' ? out : undefined;
  const asked = out?.kind === 'header' || out?.kind === 'operation' ? out : undefined;
  const header = out?.kind === 'header' ? out : undefined;
  return {
    score: candidate.score ?? Number.NaN,
    step: candidate.step ?? 'exact',
    query: candidate.query,
    'without base path': (candidate.baseCost === 1) as true,
    missing: candidate.missing.map(pair),
    extra: candidate.extra.map(pair),
    out: header ? `header ${header.name}` : (out?.kind ?? 'it is not'),
    segment: [path?.segment?.place ?? -1, path?.segment?.wanted ?? '', path?.segment?.given ?? ''],
    'longer by': path?.longerBy ?? 0,
    wanted: asked?.wanted ?? null,
    given: asked?.given ?? null,
  };
};

const expectCandidate = (candidate: Candidate | undefined, wanted: CandidateSpec, name: string): void => {
  expect(candidate, `explain() has no candidate ${name}`).toBeDefined();
  if (!candidate) return;
  expect(told(candidate), name).toMatchObject(wanted);
  const out = wanted.out !== undefined;
  expect([candidate.score === undefined, candidate.outs.length > 0], `${name} is out`).toEqual([out, out]);
};

/** What goes out, whoever answers. */
const expectAnswer = (row: ConformanceRow, given: Answer): void => {
  if (row.status !== undefined) expect(given.status).toBe(row.status);
  if (row.body !== undefined) expect(given.body.toString()).toBe(row.body);
  if (row.like !== undefined) expect(given.body.toString()).toMatch(new RegExp(row.like, 's'));
  if (row.delay !== undefined) expect(given.delay, 'delay').toBe(row.delay);
  for (const [name, value] of Object.entries(row.headers ?? {})) {
    expect(headerOf(given, name.toLowerCase()), name).toEqual(value === null ? [] : [value].flat());
  }
};

const expectError = (row: ConformanceRow, given: Answer): void => {
  if (!row.error) return;
  const [status, name] = errors[row.error];
  expect(given.example?.name).toBe(status === 500 ? given.example?.name : undefined);
  expect(given.status).toBe(status);
  expect(JSON.parse(given.body.toString()).error).toMatchObject({ name, header: row.error });
};

const check = (row: ConformanceRow): void => {
  const table = compile(sourceOf(row));
  const call = callOf(row);
  const given = answer(table, call);
  expectAnswer(row, given);
  expectError(row, given);
  expect(given.serverStub).toBe(row.stub);
  if (row.stub !== undefined) return;

  const { candidates, winner, decidedBy } = explain(table, call);
  for (const [name, wanted] of Object.entries(row.others ?? {})) {
    expectCandidate(
      candidates.slice(row.error ? 0 : 1).find((other) => other.name === name),
      wanted,
      name,
    );
  }
  if (row.error) {
    if (given.status === 404) expect(winner).toBeUndefined();
    return;
  }
  const wins = row.wins ?? nameOf(row.examples?.[0] ?? '');
  expect(given.example?.name).toBe(wins);
  expect(winner).toBe(given.example?.id);
  const { score, step, query, 'without base path': reduced = false } = row;
  const wanted: CandidateSpec = { score, ...(step ? { step } : {}), ...(query ? { query } : {}) };
  expectCandidate(candidates[0], wanted, wins);
  expect([candidates[0]?.name, candidates[0]?.baseCost === 1]).toEqual([wins, reduced]);
  if (row['decided by'] !== undefined) expect(decidedBy).toBe(row['decided by']);
  const marked = answer(table, { ...call, headers: { ...call.headers, 'x-mock-explain': 'true' } });
  const told = ['x-mock-matched-example', 'x-mock-matched-score'].flatMap((name) => headerOf(marked, name));
  if (marked.status < 400 || row.status !== undefined) expect(told).toEqual([encoded(wins), String(score)]);
};

const encoded = (name: string): string => (/^[\x20-\x7e]*$/.test(name) ? name : encodeURIComponent(name));

const tables = conformanceFiles.filter(({ wire }) => !wire);
const all = conformanceFiles.flatMap(({ rows }) => rows);

describe.each(tables)('$rule ($name)', ({ rows }) => {
  test.each(rows.map((row) => [row.says, row] as const))('%s', (_, row) => check(row));
});

describe('the table', () => {
  test('has at least 220 rows, each a sentence of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(220);
    const sentences = all.map(({ says }) => says);
    expect(sentences.filter((says, i) => sentences.indexOf(says) !== i)).toEqual([]);
  });
  test('cites a source for every row', () => {
    expect(all.filter(({ source }) => !/^(facts \d|SPEC \d|ours:)/.test(source)).map(({ says }) => says)).toEqual([]);
  });
  test('says of every row who answers and with what score, or which error', () => {
    const silent = tables
      .flatMap(({ rows }) => rows)
      .filter(({ error, stub, score, wins, examples }) =>
        error || stub ? false : score === undefined || (wins === undefined && examples?.length !== 1),
      );
    expect(silent.map(({ says }) => says)).toEqual([]);
  });
  test.each(workedScores)('has the worked score of facts 3.11: %s, %s, %s', (example, call, score) => {
    const found = all.filter((row) => row.examples?.length === 1 && nameOf(row.examples[0] ?? '') === example);
    expect(found.some((row) => callSpecOf(row).at === call && row.score === score)).toBe(true);
  });
  test('cites every report of facts 3 and 10.2 that is about matching or answering', () => {
    const cited = new Set(all.flatMap(({ issues = [] }) => issues));
    expect(citedIssues.filter((issue) => !cited.has(issue))).toEqual([]);
  });
  test('is listed in its README, file by file', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    expect(conformanceFiles.filter(({ name }) => !readme.includes(`(${name})`)).map(({ name }) => name)).toEqual([]);
  });
});
