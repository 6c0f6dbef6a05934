/**
 * One plain line for the CI: "<n> passed, <n> failed", over both test runners. Reads the reports that
 * `npm run coverage` and `npm run check:browser` leave in .cache. Exit 1 when a report is missing, empty or red.
 */
import { readFileSync } from 'node:fs';

function report(/** @type {string} */ file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file} is missing or unreadable: not all tests ran`);
  }
}

/** A test suite that does not load has no tests to count, so it counts as one failure itself. */
function vitestTotals({ numPassedTests, numFailedTests, numFailedTestSuites, success }) {
  return { passed: numPassedTests, failed: success ? 0 : Math.max(1, numFailedTests, numFailedTestSuites) };
}

/** `errors` holds what went wrong outside tests, such as a file that does not load or a server that does not start. */
function playwrightTotals({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

function main() {
  const totals = [vitestTotals(report('.cache/vitest.json')), playwrightTotals(report('.cache/playwright.json'))];
  const passed = totals.map((total) => total.passed);
  const failed = totals.reduce((sum, total) => sum + total.failed, 0);
  console.log(`${passed.reduce((sum, count) => sum + count, 0)} passed, ${failed} failed`);
  return failed === 0 && passed.every((count) => count > 0) ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
