import { refuse, succeed } from '../errors/result.js';
import type { Result } from '../errors/result.js';
import { seededRandom } from '../network/layout/seeded-random.js';
import { finishWork } from '../network/measures/stepped-work.js';
import type { SteppedWork } from '../network/measures/stepped-work.js';
import { checkEncounters } from './check-encounters.js';
import { designSeats } from './design-seats.js';
import type { EncounterBound } from './encounter-bound.js';
import { encounterField, sizeFrames } from './encounter-field.js';
import type { EncounterField } from './encounter-field.js';
import { boundOf, judgeSeats, unitsWorth } from './encounter-figures.js';
import type { EncounterFigures, Judging } from './encounter-figures.js';
import type { EncounterProblem, EncounterRefusalCode } from './encounter-problem.js';
import { greedySeats } from './greedy-seats.js';
import { openConflicts } from './open-conflicts.js';
import { placesOf, strayOf } from './places-of.js';
import type { PlannedPlace } from './planned-place.js';
import { SeatSearch } from './seat-search.js';
import { isBetter } from './seat-state.js';

/** Who sits where, and how good that is. Its seats hold ids, rounds and tables only. */
export interface EncounterPlan {
  /** By round, then by participant. */
  readonly seats: readonly PlannedPlace[];
  readonly seed: number;
  /** Changes that were tried so far. */
  readonly steps: number;
  readonly figures: EncounterFigures;
  /** Who meets nobody new; for the team. */
  readonly meetsNobodyNew: readonly string[];
}

/** Settings of {@link planEncounters}. */
export interface PlanEncountersOptions {
  /** Whole number from 0; the same seed, steps and data give the same plan on every machine. Default 1. */
  readonly seed?: number | undefined;
  /** Changes to try; more of them never give a worse plan. Default {@link usualSteps}. */
  readonly steps?: number | undefined;
  /** Is told of the first plan and of every better one, at most once in 5,000 steps. */
  readonly onBetter?: ((plan: EncounterPlan) => void) | undefined;
  /** Asked every 5,000 steps; on true the best plan so far is the answer. */
  readonly shouldStop?: (() => boolean) | undefined;
}

/** What planning comes to. */
export type PlannedEncounters = Result<EncounterPlan, EncounterRefusalCode>;

const sliceSteps = 5_000;
/** Changes tried to keep all constraints, before the plan begins to count steps. */
const settlingSteps = 200_000;

/** Changes tried unless said otherwise: 4,000 for every seat of every round, 100,000 at least and 2,000,000 at most. */
export function usualSteps({ people, rounds }: EncounterProblem): number {
  return Math.min(2_000_000, Math.max(100_000, 4_000 * people.length * rounds.length));
}

/**
 * Plans who sits at which table in which round, so that as many pairs as possible who do not work together yet meet once.
 * Hosts stay, groups stay together or apart, chosen tables are visited, sizes differ by at most one as far as groups and
 * capacities allow, and nobody comes to a table twice as far as there are other ones.
 * @returns a refusal that names the people and tables where the constraints cannot be kept; none is ever broken silently
 */
export function planEncounters(problem: EncounterProblem, options: PlanEncountersOptions = {}): PlannedEncounters {
  return finishWork(planEncountersWork(problem, options));
}

/** The same as {@link planEncounters} in slices of 5,000 steps, for `runSteps`. */
export function* planEncountersWork(
  problem: EncounterProblem,
  options: PlanEncountersOptions = {},
): SteppedWork<PlannedEncounters> {
  const checked = checkEncounters(problem);
  if (!checked.ok) return checked;
  const { seed = 1, steps = usualSteps(problem), onBetter, shouldStop } = options;
  const field = encounterField(problem);
  const settled = settle(problem, field, seed);
  if (!settled.ok) return settled;
  const { search } = settled.value;
  const planNow = (done: number) => planOf(settled.value, seed, done);
  onBetter?.(planNow(0));
  let done = 0;
  while (done < steps && !isPerfect(settled.value)) {
    if (shouldStop?.() === true) break;
    const before = search.score;
    const slice = Math.min(sliceSteps, steps - done);
    search.run(slice);
    done += slice;
    if (onBetter !== undefined && isBetter(search.score, before)) onBetter(planNow(done));
    yield done / steps;
  }
  return succeed(planNow(done));
}

interface Settled {
  readonly search: SeatSearch;
  readonly judging: Judging;
  readonly bound: EncounterBound;
}

/** No seats can be better. */
function isPerfect({ search, bound, judging }: Settled): boolean {
  return search.score.revisits === 0 && search.score.value === bound.value - unitsWorth(judging).value;
}

/** Seats that keep all constraints, ready to be improved. */
function settle(problem: EncounterProblem, field: EncounterField, seed: number): Result<Settled, 'no-plan-found'> {
  const sizes = sizeFrames(problem, field);
  const random = seededRandom(seed);
  const greedy = greedySeats(field, sizes, random);
  const design = designSeats(field, sizes, random);
  const state = design !== undefined && isBetter(design.score, greedy.score) ? design : greedy;
  const search = new SeatSearch(state, random);
  for (let done = 0; done < settlingSteps && isUnsettled(search, done); done += sliceSteps) search.run(sliceSteps);
  if (search.score.broken > 0) return refuse('no-plan-found', openConflicts(field, sizes, search.tableOf));
  const judging: Judging = { problem, field, sizes: sizeFrames(problem, field, strayOf(search.tableOf, field, sizes)) };
  return succeed({ search, judging, bound: boundOf(judging) });
}

/** Constraints get all the steps there are, even tables a tenth of them. */
function isUnsettled({ score }: SeatSearch, done: number): boolean {
  return score.broken > 0 || (score.uneven > 0 && done < settlingSteps / 10);
}

function planOf({ search, judging, bound }: Settled, seed: number, steps: number): EncounterPlan {
  const seats = placesOf(search.tableOf, judging.field);
  return { seats, seed, steps, ...judgeSeats(seats, judging, bound) };
}
