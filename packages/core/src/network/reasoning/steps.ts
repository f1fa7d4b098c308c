/** Work in slices: yields the share that is done, from 0 to 1, often enough that a page stays responsive. */
export type ReasoningSteps<Result> = Generator<number, Result, void>;

/** Runs work in slices to its end. */
export function finishSteps<Result>(steps: ReasoningSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
