/** What a step of the checks counted. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How one step went. */
export interface StepOutcome extends Count {
  /** Shown when something failed. */
  readonly output: string;
  /** Lines worth showing in any case, such as the counts of heavy suites. */
  readonly notes: readonly string[];
}

/** One step of the checks. */
export interface CheckStep {
  readonly name: string;
  run(): Promise<StepOutcome>;
}

/** Adds counts up. */
export function sumCounts(counts: readonly Count[]): Count {
  const sum = (pick: (count: Count) => number): number => counts.reduce((total, count) => total + pick(count), 0);
  return {
    passed: sum((each) => each.passed),
    failed: sum((each) => each.failed),
    skipped: sum((each) => each.skipped),
  };
}

/** Writes counts as `3 passed, 0 failed`, with skipped ones only where there are any. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
