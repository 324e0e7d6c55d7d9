/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures what failed and, from the second line on, why
 * @property {Timed[]} times of each test that ran, in any order
 *
 * @typedef {{ name: string, ms: number }} Timed
 */

/**
 * @typedef {object} VitestReport The fields that are read from the report of Vitest's JSON reporter.
 * @property {{
 *   name: string, status: string, message?: string,
 *   assertionResults: { fullName: string, status: string, duration?: number | null, failureMessages?: string[] }[],
 * }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: PlaywrightTest[] }[]} [specs]
 *
 * @typedef {object} PlaywrightTest
 * @property {string} projectName
 * @property {string} status
 * @property {{ duration?: number, errors?: { message?: string }[] }[]} [results] one for every attempt
 *
 * @typedef {object} PlaywrightReport The fields that are read from the report of Playwright's JSON reporter.
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string }[]} errors
 */

/**
 * Counts tests. A file that could not be collected counts as one failure.
 * @param {VitestReport} report
 * @returns {Count}
 */
export function countVitest(report) {
  const tests = report.testResults.flatMap((file) => {
    const own = file.assertionResults.map(({ fullName, status, duration, failureMessages }) => ({
      name: `${file.name} › ${fullName}`,
      status,
      ms: duration ?? 0,
      why: failureMessages?.[0],
    }));
    const failedOutsideTests =
      file.status === 'failed' && !own.some(({ status }) => status === 'failed');
    return failedOutsideTests
      ? [...own, { name: file.name, status: 'failed', why: file.message }]
      : own;
  });
  return tally(tests, { good: 'passed', bad: 'failed' });
}

/**
 * Counts tests. A flaky test counts as failed.
 * @param {PlaywrightReport} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  /** @param {PlaywrightSuite} suite @param {string} above @returns {Ran[]} */
  const testsOf = (suite, above) => {
    const place = above === '' ? suite.title : `${above} › ${suite.title}`;
    return [
      ...(suite.specs ?? []).flatMap((spec) =>
        spec.tests.map(({ projectName, status, results }) => ({
          name: `${place} › ${spec.title} [${projectName}]`,
          status: status === 'flaky' ? 'unexpected' : status,
          ms: results?.reduce((total, { duration }) => total + (duration ?? 0), 0),
          why: results?.flatMap(({ errors }) => errors ?? [])[0]?.message,
        })),
      ),
      ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, place)),
    ];
  };
  const errors = report.errors.map(({ message }) => ({
    name: message?.split('\n', 1)[0] ?? 'an error outside of any test',
    status: 'unexpected',
  }));
  const tests = report.suites.flatMap((suite) => testsOf(suite, ''));
  return tally([...tests, ...errors], { good: 'expected', bad: 'unexpected' });
}

/**
 * The final result of a step. A crash without a report, an exit code that contradicts the report, and a
 * run without tests count as one failure each.
 * @param {string} title
 * @param {Count | undefined} count as reported
 * @param {number} exitCode
 * @returns {Count}
 */
export function finalCount(title, count, exitCode) {
  if (count === undefined) return failure(`${title}: ended without a report`);
  if (count.failed > 0) return count;
  if (exitCode !== 0) {
    return { ...count, failed: 1, failures: [`${title}: ended with code ${exitCode}`] };
  }
  return count.passed + count.skipped > 0 ? count : failure(`${title}: found no tests`);
}

/** @param {string} what @returns {Count} */
export function failure(what) {
  return { passed: 0, failed: 1, skipped: 0, failures: [what], times: [] };
}

/** @returns {Count} */
export function success() {
  return { passed: 1, failed: 0, skipped: 0, failures: [], times: [] };
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
    failures: counts.flatMap(({ failures }) => failures),
    times: counts.flatMap(({ times }) => times),
  };
}

/**
 * `N passed, N failed`, and `, N skipped` when there are any: the last line of a run.
 * @param {Count} count
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * The slowest tests, slowest first: seconds and name.
 * @param {Count} count
 * @param {number} most how many
 * @returns {string[]}
 */
export function slowest({ times }, most) {
  return times
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

/** Lines of a message that are repeated in the summary. The complete message is printed where the step ended. */
const MAX_REASON_LINES = 12;
// Terminal colours in the output of a test runner.
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'gu');

/** @param {string | undefined} message @returns {string} its first lines, indented below the name of a test */
function firstLinesOf(message) {
  const allLines = (message ?? '').replace(COLOURS, '').split('\n');
  const meaningfulLines = allLines.filter((line) => line.trim() !== '' && !/^ +at /u.test(line));
  return meaningfulLines
    .slice(0, MAX_REASON_LINES)
    .map((line) => `\n    ${line}`)
    .join('');
}

/**
 * @typedef {object} Ran
 * @property {string} name
 * @property {string} status
 * @property {number | undefined} [ms]
 * @property {string | undefined} [why] the message of its failure
 */

/**
 * Tests with any other status were not run.
 * @param {readonly Ran[]} tests
 * @param {{ good: string, bad: string }} words
 * @returns {Count}
 */
function tally(tests, { good, bad }) {
  const failures = tests
    .filter(({ status }) => status === bad)
    .map(({ name, why }) => name + firstLinesOf(why));
  const passed = tests.filter(({ status }) => status === good).length;
  return {
    passed,
    failed: failures.length,
    skipped: tests.length - passed - failures.length,
    failures,
    times: tests.flatMap(({ name, ms = 0 }) => (ms > 0 ? [{ name, ms }] : [])),
  };
}
