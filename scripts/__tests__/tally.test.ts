import { expect, test } from 'vitest';
import { add, failedOnce, ofPlaywright, ofVitest, summary, withExit } from '../lib/tally.mjs';

const one = { passed: 1, failed: 0, skipped: 0 };

test('vitest: todo counts as skipped, a file that does not load as failed', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(ofVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('Playwright: flaky counts as passed, an error outside any test as failed', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 1, skipped: 2 };
  expect(ofPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a runner that fails or says nothing is never green', () => {
  expect(withExit(undefined, 0)).toEqual(failedOnce);
  expect(withExit(one, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(withExit({ ...one, failed: 2 }, 1)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  expect(withExit(one, 0)).toEqual(one);
});

test('the last line sums up and names the skipped only where there are any', () => {
  expect(summary(add(one, failedOnce))).toBe('1 passed, 1 failed');
  expect(summary({ ...one, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
