import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countSuite, countSuites } from './vitest-report.js';

const whole = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

function report(change: Partial<Record<keyof typeof whole, unknown>>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'geflecht-report-')), 'report.json');
  writeFileSync(file, JSON.stringify({ ...whole, ...change }));
  return file;
}

describe('the count of a suite', () => {
  it('is what the report says where all is well', () => {
    expect(countSuite(report({}), 0)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });

  it.each([
    ['no report was written', '/nowhere/report.json', 1],
    ['no test ran', report({ numPassedTests: 0 }), 0],
    ['a test was skipped', report({ numPendingTests: 1 }), 0],
    ['a file could not be read', report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1],
    ['the run failed outside its tests', report({}), 1],
    ['a test failed', report({ numFailedTests: 1 }), 1],
  ])('has one failure when %s', (_, file, code) => {
    expect(countSuite(file, code).failed).toBe(1);
  });
});

describe('the count of several suites', () => {
  it('is their sum', () => {
    expect(countSuites([report({}), report({ numPassedTests: 2 })], 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(countSuites([report({}), report({ numFailedTests: 2 })], 1)).toMatchObject({ passed: 6, failed: 2 });
  });

  it.each([
    ['there is no report', [], 0],
    ['one of them could not be read', [report({}), '/nowhere/report.json'], 0],
    ['the command failed though no test did', [report({})], 1],
  ])('has one failure when %s', (_, files, code) => {
    expect(countSuites(files, code).failed).toBe(1);
  });
});
