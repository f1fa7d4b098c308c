import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.js';
import type { AllocationClaim, AllocationProblem } from './allocation-problem.js';
import type { Allocation } from './allocation.js';

/** Small problems in which wishes meet: up to six people, four bookables with up to three places, ranks with gaps. */
const problemArbitrary = fc
  .record({
    seed: fc.string({ maxLength: 4 }),
    places: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
    people: fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), {
        selector: ([bookable]) => bookable,
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ seed, places, people }): AllocationProblem => {
    const bookableIds = places.map((_, index) => `b${index}`);
    const claims = people.map((wishes, index) => ({
      signUpId: `s${index}`,
      participantId: 'p',
      choiceGroupId: 'g',
      wishes: distinctRanks(wishes.filter(([bookable]) => bookable < places.length)),
    }));
    return {
      seed,
      groups: [{ choiceGroupId: 'g', bookableIds }],
      places: bookableIds.map((bookableId, index) => ({ bookableId, places: places[index] })),
      claims,
    };
  });

function distinctRanks(wishes: readonly (readonly [number, number])[]): AllocationClaim['wishes'] {
  const ranks = new Set<number>();
  return wishes.flatMap(([bookable, rank]) => {
    if (ranks.has(rank)) return [];
    ranks.add(rank);
    return [{ bookableId: `b${bookable}`, rank }];
  });
}

const noPlace = 9;

/** Rank per person in the order of the draw, `noPlace` without one. */
type Share = readonly number[];

/** People without a place, then people at the lowest rank, and so on. */
function profileOf(share: Share): readonly number[] {
  return [noPlace, 4, 3, 2, 1].map((rank) => share.filter((each) => each === rank).length);
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

interface Tried {
  readonly share: Share;
  readonly bookables: readonly (string | undefined)[];
}

function everyWay(claims: readonly AllocationClaim[], left: ReadonlyMap<string, number>): readonly Tried[] {
  const [claim, ...others] = claims;
  if (claim === undefined) return [{ share: [], bookables: [] }];
  const choices = [...claim.wishes, undefined].filter(
    (wish) => wish === undefined || (left.get(wish.bookableId) ?? 0) > 0,
  );
  return choices.flatMap((wish) => {
    const rest = new Map(left);
    if (wish !== undefined) rest.set(wish.bookableId, (left.get(wish.bookableId) ?? 0) - 1);
    return everyWay(others, rest).map(({ share, bookables }) => ({
      share: [wish?.rank ?? noPlace, ...share],
      bookables: [wish?.bookableId, ...bookables],
    }));
  });
}

/** Claims in the order of the draw, and all ways to share out, the best profile first. */
function tryAll(problem: AllocationProblem, { outcomes }: Allocation) {
  const drawn = outcomes.flatMap(({ signUpId }) => problem.claims.filter((claim) => claim.signUpId === signUpId));
  const left = new Map(problem.places.map(({ bookableId, places = Infinity }) => [bookableId, places]));
  const ways = everyWay(drawn, left);
  const best = ways.reduce((found, way) => (isBetter(way, found) ? way : found));
  return { ways, best };
}

function isBetter(way: Tried, than: Tried): boolean {
  const byProfile = compareLists(profileOf(way.share), profileOf(than.share));
  return byProfile < 0 || (byProfile === 0 && compareLists(way.share, than.share) < 0);
}

function shareOf({ outcomes }: Allocation): Share {
  return outcomes.map(({ rank }) => rank ?? noPlace);
}

describe('allocate, beside every way to share out', () => {
  it('finds the best profile and, of equal ones, what the lots choose', () => {
    fc.assert(
      fc.property(problemArbitrary, (problem) => {
        const allocation = allocate(problem);
        expect(shareOf(allocation)).toEqual(tryAll(problem, allocation).best.share);
      }),
      { numRuns: 400 },
    );
  });

  it('gives reasons that hold: what all would lose if somebody had a better wish', () => {
    fc.assert(
      fc.property(problemArbitrary, (problem) => {
        const allocation = allocate(problem);
        const { best, ways } = tryAll(problem, allocation);
        for (const [index, { missed }] of allocation.outcomes.entries()) {
          for (const { bookableId, level, reason } of missed) {
            const forced = ways.filter(({ bookables }) => bookables[index] === bookableId);
            const profiles = forced.map(({ share }) => profileOf(share)).toSorted(compareLists);
            const found = reasonOf(profileOf(best.share), profiles[0]);
            expect({ reason, rank: level?.rank }).toEqual(found);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

function reasonOf(best: readonly number[], forced: readonly number[] | undefined) {
  if (forced === undefined) return { reason: 'no-places', rank: undefined };
  const at = best.findIndex((figure, index) => figure !== forced[index]);
  if (at < 0) return { reason: 'drawn', rank: undefined };
  return at === 0 ? { reason: 'others-without', rank: undefined } : { reason: 'others-lower', rank: 5 - at };
}
