import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * The tests of vitest's JSON report that failed, those that passed at a second try marked as such, and the files that
 * could not be loaded.
 * @param {any} report
 * @param {string} root the folder that names of files are told from
 * @returns {FailedTest[]}
 */
export function failedInVitest(report, root) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const path = relative(root, file.name);
    /** @type {any[]} */
    const failed = file.assertionResults.filter((/** @type {any} */ one) => one.failureMessages.length > 0);
    const hasFailed = failed.some(({ status }) => status === 'failed');
    return [
      ...failed.map((one) => ({
        name: `${path} › ${[...one.ancestorTitles, one.title].join(' › ')}`,
        reason: reasonOf(one.failureMessages),
        ...(one.status === 'passed' ? { passedLater: /** @type {const} */ (true) } : {}),
      })),
      ...(file.status === 'failed' && !hasFailed ? [{ name: path, reason: reasonOf([file.message]) }] : []),
    ];
  });
}

/**
 * The tests of Playwright's JSON report that failed, those that passed at a second try
 * marked as such, and the errors outside any test.
 * @param {any} report
 * @returns {FailedTest[]}
 */
export function failedInPlaywright(report) {
  const outside = (report?.errors ?? []).map((/** @type {any} */ error) => ({
    name: 'outside any test',
    reason: reasonOf([error.message]),
  }));
  return [...(report?.suites ?? []).flatMap((/** @type {any} */ suite) => failedInSuite(suite, [])), ...outside];
}

/**
 * @param {any} suite
 * @param {string[]} above
 * @returns {FailedTest[]}
 */
function failedInSuite(suite, above) {
  const titles = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests
      .filter((/** @type {any} */ { status }) => status === 'unexpected' || status === 'flaky')
      .map((/** @type {any} */ one) => ({
        name: [...titles, spec.title].join(' › '),
        reason: reasonOf(one.results.map((/** @type {any} */ { error }) => error?.message)),
        ...(one.status === 'flaky' ? { passedLater: true } : {}),
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => failedInSuite(inner, titles))];
}

/** The most lines of a failure that are told again: the whole stands where the test ran. */
const mostLines = 12;

/** @param {(string | undefined)[]} messages */
function reasonOf(messages) {
  const first = messages.find(Boolean) ?? 'no reason was given';
  return stripVTControlCharacters(first).trim().split('\n').slice(0, mostLines).join('\n');
}

/**
 * What a run says before its sum, so that its end tells what failed even where only the end is kept.
 * @param {FailedTest[]} failed
 */
export function told(failed) {
  return failed.map(({ name, reason, passedLater }) => {
    const head = passedLater ? 'Passed at a second try' : 'Failed';
    return `${head}: ${name}\n${reason.replace(/^/gm, '    ')}`;
  });
}

/** @typedef {{ name: string, reason: string, passedLater?: true }} FailedTest */
