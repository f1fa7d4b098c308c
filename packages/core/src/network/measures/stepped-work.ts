/**
 * Work in small steps, as a generator: each step yields the share that is done, from 0 to 1, and the result is returned.
 * {@link runSteps} drives it without blocking a page.
 */
export type SteppedWork<Result> = Generator<number, Result, void>;

/** Takes all steps at once and hands back the result. */
export function finishWork<Result>(work: SteppedWork<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does the same for every item, a step each, and hands back the results in the order of the items. */
export function* eachInSteps<Item, Result>(
  items: readonly Item[],
  workOn: (item: Item, place: number) => Result,
): SteppedWork<readonly Result[]> {
  const results: Result[] = [];
  for (const [place, item] of items.entries()) {
    results.push(workOn(item, place));
    yield (place + 1) / items.length;
  }
  return results;
}
