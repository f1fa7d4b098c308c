import type { AllocationClaim, AllocationProblem, AllocationWarning } from './allocation-problem.js';
import type { AllocatedPlaces, Allocation, AllocationOutcome, MissedWish } from './allocation.js';
import { joinedKey } from './joined-key.js';
import type { SettledClaim, SettledClaims } from './settled-claim.js';

type PlacesById = ReadonlyMap<string, AllocatedPlaces>;

/** Puts what was settled into words of data: outcomes with reasons, figures, warnings. */
export function describeAllocation(problem: AllocationProblem, settledClaims: SettledClaims): Allocation {
  const { fixed, settled } = settledClaims;
  const bookables = allocatedPlaces(problem, settled);
  const outcomes = [
    ...[...fixed].map(([claim, bookableId]) => fixedOutcome(claim, bookableId)),
    ...settled.map((each) => outcomeOf(each, bookables)),
  ].toSorted(inOrderOf(problem));
  return {
    seed: problem.seed,
    outcomes: withWaiting(problem, outcomes),
    figures: figuresOf(outcomes),
    bookables: [...bookables.values()],
    warnings: [...(problem.warnings ?? []), ...settledClaims.warnings, ...requiredWithout(problem, outcomes)],
  };
}

function countBy(bookableIds: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of bookableIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function* wishedFor(settled: readonly SettledClaim[], areFirst: boolean): Iterable<string> {
  for (const { drawn } of settled) {
    for (const { bookableId, rank } of drawn.wishes) if (!areFirst || rank === 1) yield bookableId;
  }
}

function allocatedPlaces({ fixed = [], places }: AllocationProblem, settled: readonly SettledClaim[]): PlacesById {
  const given = countBy(fixed.map(({ bookableId }) => bookableId));
  const wished = countBy(wishedFor(settled, false));
  const first = countBy(wishedFor(settled, true));
  const placed = countBy(settled.flatMap(({ got }) => (got === undefined ? [] : [got.bookableId])));
  const of = places.map(({ bookableId, places: count }): AllocatedPlaces => ({
    bookableId,
    places: count === undefined ? undefined : Math.max(0, count - (given.get(bookableId) ?? 0)),
    wishes: wished.get(bookableId) ?? 0,
    firstWishes: first.get(bookableId) ?? 0,
    placed: placed.get(bookableId) ?? 0,
  }));
  const byId = of.toSorted((one, other) => (one.bookableId < other.bookableId ? -1 : 1));
  return new Map(byId.map((each) => [each.bookableId, each]));
}

function fixedOutcome(claim: AllocationClaim, bookableId: string): AllocationOutcome {
  const { choiceGroupId, participantId, signUpId } = claim;
  const rank = claim.wishes.find((wish) => wish.bookableId === bookableId)?.rank;
  return { signUpId, participantId, choiceGroupId, state: 'fixed', bookableId, rank, missed: [] };
}

function outcomeOf({ drawn, got, outbid, struck }: SettledClaim, bookables: PlacesById): AllocationOutcome {
  const { choiceGroupId, keeps, participantId, signUpId } = drawn.claim;
  const missed = [...outbid, ...struck]
    .filter(({ rank }) => got === undefined || rank < got.rank)
    .toSorted((one, other) => one.rank - other.rank)
    .map((wish): MissedWish => {
      const { firstWishes = 0, places, wishes = 0 } = bookables.get(wish.bookableId) ?? {};
      return { ...wish, places, wishes, firstWishes };
    });
  return {
    signUpId,
    participantId,
    choiceGroupId,
    state: stateOf(got, keeps),
    bookableId: got?.bookableId ?? keeps,
    rank: got?.rank,
    ...(got === undefined || keeps === undefined ? {} : { givesUp: keeps }),
    lot: drawn.lot,
    missed,
  };
}

function stateOf(got: object | undefined, keeps: string | undefined): AllocationOutcome['state'] {
  if (got !== undefined) return 'placed';
  return keeps === undefined ? 'without' : 'kept';
}

/** Fills waiting lists in the order of the draw. */
function withWaiting({ places }: AllocationProblem, outcomes: readonly AllocationOutcome[]): AllocationOutcome[] {
  const room = new Map(places.map(({ bookableId, waitingPlaces = 0 }) => [bookableId, waitingPlaces]));
  return outcomes.map((outcome) => {
    if (outcome.state === 'placed' || outcome.state === 'fixed') return outcome;
    const list = outcome.missed.find((wish) => canBeMet(wish) && (room.get(wish.bookableId) ?? 0) > 0);
    if (list === undefined) return outcome;
    room.set(list.bookableId, (room.get(list.bookableId) ?? 0) - 1);
    return { ...outcome, waitsFor: list.bookableId };
  });
}

function canBeMet({ reason }: MissedWish): boolean {
  return reason !== 'overlaps' && reason !== 'not-offered';
}

type Order = (one: AllocationOutcome, other: AllocationOutcome) => number;

function keyOf({ choiceGroupId, participantId, signUpId }: AllocationOutcome): string {
  return joinedKey([choiceGroupId, signUpId, participantId]);
}

function inOrderOf({ groups }: AllocationProblem): Order {
  const turn = new Map(groups.map(({ choiceGroupId }, index) => [choiceGroupId, index]));
  return (one, other) => {
    const byGroup = (turn.get(one.choiceGroupId) ?? Infinity) - (turn.get(other.choiceGroupId) ?? Infinity);
    if (byGroup !== 0 && !Number.isNaN(byGroup)) return byGroup;
    const byLot = (one.lot?.position ?? 0) - (other.lot?.position ?? 0);
    if (one.choiceGroupId === other.choiceGroupId && byLot !== 0) return byLot;
    return keyOf(one) < keyOf(other) ? -1 : 1;
  };
}

function figuresOf(outcomes: readonly AllocationOutcome[]): Allocation['figures'] {
  const placed = outcomes.filter(({ state }) => state === 'placed');
  const byRank = Map.groupBy(placed, ({ rank }) => rank ?? 0);
  return {
    placed: placed.length,
    without: outcomes.filter(({ state }) => state === 'without').length,
    fixed: outcomes.filter(({ state }) => state === 'fixed').length,
    kept: outcomes.filter(({ state }) => state === 'kept').length,
    byRank: [...byRank]
      .map(([rank, people]) => ({ rank, people: people.length }))
      .toSorted((one, other) => one.rank - other.rank),
  };
}

function requiredWithout({ groups }: AllocationProblem, outcomes: readonly AllocationOutcome[]): AllocationWarning[] {
  return groups.flatMap(({ choiceGroupId, isRequired }): AllocationWarning[] => {
    const people = outcomes.filter((each) => each.choiceGroupId === choiceGroupId && each.state === 'without').length;
    return isRequired === true && people > 0
      ? [{ code: 'required-without', choiceGroupIds: [choiceGroupId], people }]
      : [];
  });
}
