import { readFileSync } from 'node:fs';
import type { Count } from './check-step.js';
import { sumCounts } from './check-step.js';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** The counts of a suite and, where they are bad, why in words. */
export interface SuiteCount extends Count {
  readonly reason?: string;
}

const broken = (reason: string): SuiteCount => ({ passed: 0, failed: 1, skipped: 0, reason });

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/**
 * Counts what a vitest run did. A run that wrote no report, ran no test, skipped one or failed outside its tests counts as failed.
 *
 * @param code exit code of vitest
 */
export function countSuite(file: string, code: number | null): SuiteCount {
  const report = readReport(file);
  if (report === undefined) return broken('the suite could not run');
  const idle = report.numPendingTests + report.numTodoTests;
  const unread = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  const failed = report.numFailedTests + idle + unread.length;
  if (report.numPassedTests + failed === 0) return broken('no test ran');
  if (failed === 0 && code !== 0)
    return { ...broken('the suite failed outside its tests'), passed: report.numPassedTests };
  const count = { passed: report.numPassedTests, failed, skipped: 0 };
  return idle > 0 ? { ...count, reason: `${idle} tests were skipped` } : count;
}

/**
 * Counts what several vitest runs of one command did, a report each.
 *
 * @param code exit code of the command
 */
export function countSuites(files: readonly string[], code: number | null): SuiteCount {
  if (files.length === 0) return broken('the suite could not run');
  const counts = files.map((file) => countSuite(file, 0));
  const sum = sumCounts(counts);
  if (code !== 0 && sum.failed === 0) return { ...sum, failed: 1, reason: 'the suite failed outside its tests' };
  const reasons = counts.flatMap(({ reason }) => reason ?? []);
  return reasons.length === 0 ? sum : { ...sum, reason: reasons.join('; ') };
}
