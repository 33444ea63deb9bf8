import { expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest, told } from '../lib/failed-tests.mjs';

test('vitest: a failed test by its file and titles, one that wavered as such, a file that does not load by what it said', () => {
  const assertion = (title: string, status: string) => ({
    ancestorTitles: ['a part'],
    title,
    status,
    failureMessages:
      title === 'wavers' || status === 'failed' ? ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at file.ts:1'] : [],
  });
  const report = {
    testResults: [
      {
        name: '/house/src/a.test.ts',
        status: 'failed',
        assertionResults: [assertion('one', 'failed'), assertion('two', 'passed')],
      },
      { name: '/house/src/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      {
        name: '/house/src/c.test.ts',
        status: 'passed',
        message: '',
        assertionResults: [assertion('three', 'passed'), assertion('wavers', 'passed')],
      },
    ],
  };
  expect(failedInVitest(report, '/house')).toEqual([
    { name: 'src/a.test.ts › a part › one', reason: 'expected 1 to be 2\n    at file.ts:1' },
    { name: 'src/b.test.ts', reason: 'no such module' },
    { name: 'src/c.test.ts › a part › wavers', reason: 'expected 1 to be 2\n    at file.ts:1', passedLater: true },
  ]);
});

test('Playwright: failed tests of inner suites too, those that passed at a second try as such, errors outside', () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ status, results: [{ error: message ? { message } : undefined }, {}] }],
  });
  const report = {
    suites: [
      {
        title: 'specs/a.spec.ts',
        specs: [spec('passes', 'expected'), spec('fails', 'unexpected', 'no such row')],
        suites: [{ title: 'dark', specs: [spec('wavers', 'flaky', 'too late')] }],
      },
    ],
    errors: [{ message: 'no display' }],
  };
  expect(failedInPlaywright(report)).toEqual([
    { name: 'specs/a.spec.ts › fails', reason: 'no such row' },
    { name: 'specs/a.spec.ts › dark › wavers', reason: 'too late', passedLater: true },
    { name: 'outside any test', reason: 'no display' },
  ]);
});

test('a run without a report has nothing to tell', () => {
  expect(failedInVitest(undefined, '/house')).toEqual([]);
  expect(failedInPlaywright(undefined)).toEqual([]);
});

test('what is told says which it was, and keeps a long reason short', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const report = { testResults: [{ name: '/house/b.test.ts', status: 'failed', message: long, assertionResults: [] }] };
  const [failure] = told(failedInVitest(report, '/house'));
  expect(failure).toMatch(/^Failed: b\.test\.ts\n {4}line 0\n/);
  expect(failure?.split('\n')).toHaveLength(13);
  expect(told([{ name: 'wavers', reason: 'late', passedLater: true }])).toEqual([
    'Passed at a second try: wavers\n    late',
  ]);
});
