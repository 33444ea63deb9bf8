/** What a runner that could not run at all counts as. @type {Tally} */
export const failedOnce = { passed: 0, failed: 1, skipped: 0 };

/**
 * The counts in vitest's JSON report. A file that could not even be loaded counts as a
 * failed test: vitest itself counts it nowhere.
 * @param {any} report
 * @returns {Tally | undefined}
 */
export function ofVitest(report) {
  if (!report) return undefined;
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && file.assertionResults.every((/** @type {any} */ { status }) => status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts in Playwright's JSON report. Its errors are those outside any test.
 * @param {any} report
 * @returns {Tally | undefined}
 */
export function ofPlaywright(report) {
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * A tally that agrees with how its runner ended: one that failed without a failed test,
 * or left no report, counts as a failure.
 * @param {Tally | undefined} tally
 * @param {number} code
 */
export function withExit(tally, code) {
  if (!tally) return failedOnce;
  return code !== 0 && tally.failed === 0 ? add(tally, failedOnce) : tally;
}

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * The line a run ends with.
 * @param {Tally} tally
 */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
