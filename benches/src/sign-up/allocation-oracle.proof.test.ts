import { allocate } from '@geflecht/core/allocation';
import type { AllocationProblem } from '@geflecht/core/allocation';
import { proofCount } from '@geflecht/tooling-run/proof-count';
import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { objectiveOf, solveWithHighs, transportModel } from './highs-allocation.js';
import { seededWishes } from './seeded-wishes.js';

const cases = proofCount({ name: 'allocations beside HiGHS', usual: 1_000, full: 10_000 });

/** Up to 45 people, 12 bookables and 4 wishes each, places from scarce to plenty. */
function caseOf(seed: number): AllocationProblem {
  const size = {
    people: 1 + ((seed * 7) % 45),
    bookables: 1 + ((seed * 5) % 12),
    wishes: 1 + (seed % 4),
    placesByPerson: 0.4 + ((seed * 3) % 10) / 10,
  };
  return seededWishes(size, seed, true);
}

it('finds the very objective that HiGHS finds, in every case', async () => {
  const highs = await loadHighs();
  const different = Array.from({ length: cases }, (_, seed) => {
    const problem = caseOf(seed);
    // One person outweighs everybody at the rank above: the order of ranks by its definition.
    const model = transportModel(problem, problem.claims.length + 1);
    const ours = objectiveOf(allocate(problem), model);
    const theirs = solveWithHighs(highs, model);
    return { seed, ours, theirs, isSame: ours === Math.round(theirs) && Math.abs(theirs - Math.round(theirs)) < 0.01 };
  }).filter(({ isSame }) => !isSame);
  expect(different).toEqual([]);
}, 300_000);
