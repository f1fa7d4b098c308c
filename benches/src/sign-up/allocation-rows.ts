import { allocate } from '@geflecht/core/allocation';
import loadHighs from 'highs';
import type { Highs } from 'highs';
import { compare } from '../harness/compare.js';
import { keepsTo } from '../harness/limit.js';
import type { BenchWish, Row } from '../harness/row.js';
import { objectiveOf, solveWithHighs, transportModel } from './highs-allocation.js';
import { seededWishes } from './seeded-wishes.js';
import type { WishesSize } from './seeded-wishes.js';

/** Milliseconds within which places of a large event have to be shared out. */
const limitMilliseconds = 2_000;

const bench = 'sign-up-allocation';
const measure = 'allocate ms';

const sizes: readonly WishesSize[] = [
  { people: 2_000, bookables: 40, wishes: 3, placesByPerson: 1.05 },
  { people: 2_000, bookables: 40, wishes: 3, placesByPerson: 0.8 },
  { people: 10_000, bookables: 200, wishes: 3, placesByPerson: 1.05 },
];

function nameOf({ bookables, people, placesByPerson }: WishesSize): string {
  return `${people}x${bookables}${placesByPerson < 1 ? ' scarce' : ''}`;
}

/** Ours starts from the problem, HiGHS from a model that is already built; both end with the best objective. */
function besideHighs(size: WishesSize, highs: Highs): Row {
  const problem = seededWishes(size, 2027);
  // A person more at a rank outweighs every round of exchange between bookables above it: enough, and small for a solver.
  const model = transportModel(problem, 2 * size.bookables + 8);
  return compare({
    bench,
    case: nameOf(size),
    measure,
    ours: () => allocate(problem),
    reference: { name: 'highs', work: () => solveWithHighs(highs, model) },
    must: '<=1',
    target: '<=0.5',
    agree: () => objectiveOf(allocate(problem), model) === Math.round(solveWithHighs(highs, model)),
    options: { rounds: 5 },
  });
}

function besideLimit({ case: name, ours, reason }: Row): Row {
  const ratio = ours === null ? null : Number((ours / limitMilliseconds).toPrecision(4));
  const frame = { bench, case: name, measure, ours, reference: limitMilliseconds, referenceName: 'limit', ratio };
  const ok = ratio !== null && keepsTo('<=1', ratio);
  return { ...frame, must: '<=1', target: null, ok, ...(reason === undefined ? {} : { reason }) };
}

/** Sharing out ranked choices, beside HiGHS with the same objective and beside two seconds. */
export async function runAllocationRows(
  report: (row: Row) => void,
  { isQuick = false }: BenchWish = {},
): Promise<void> {
  const highs = await loadHighs();
  for (const size of isQuick ? sizes.slice(0, 1) : sizes) {
    const row = besideHighs(size, highs);
    report(row);
    report(besideLimit(row));
  }
}
