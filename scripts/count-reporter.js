import { writeFileSync } from 'node:fs';

/** Writes the numbers of a test run to the file that JEST_RESULTS names; a suite that could not start counts as failed. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const path = process.env.JEST_RESULTS;
    if (path)
      writeFileSync(
        path,
        JSON.stringify({
          passed: results.numPassedTests,
          failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
        }),
      );
  }
}
