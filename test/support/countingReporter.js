import { writeFileSync } from 'node:fs'

/** Writes how many tests of each leg passed, failed and were skipped to TEST_COUNTS. */
export default class CountingReporter {
  onRunComplete(_contexts, { testResults }) {
    const legs = {}
    for (const {
      displayName,
      numFailingTests,
      numPassingTests,
      numPendingTests,
      numTodoTests,
      testExecError,
    } of testResults) {
      const leg = (legs[displayName?.name ?? 'other'] ??= { failed: 0, passed: 0, skipped: 0 })
      leg.failed += numFailingTests + (testExecError ? 1 : 0)
      leg.passed += numPassingTests
      leg.skipped += numPendingTests + numTodoTests
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(legs))
  }
}
