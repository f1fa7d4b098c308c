import type {
  AllocationClaim,
  AllocationProblem,
  AllocationWarning,
  RankedWish,
  StruckWish,
} from './allocation-problem.js';
import type { Allocation } from './allocation.js';
import { claimantKey } from './claimant.js';
import type { Claimant } from './claimant.js';
import { describeAllocation } from './describe-allocation.js';
import { drawClaims } from './draw-claims.js';
import { groupTurns } from './group-turns.js';
import { areApart, keptApartBy } from './kept-apart.js';
import type { KeptApart } from './kept-apart.js';
import type { DrawnClaim } from './market.js';
import { separateClaims } from './separate-claims.js';
import type { SettledClaim } from './settled-claim.js';
import { shareOut } from './share-out.js';
import type { OutbidWish } from './share-out.js';

/** What is left and who has what, while groups have their turns. */
interface Course {
  readonly keptApart: KeptApart;
  /** Places left by bookable. */
  readonly left: Map<string, number>;
  /** Bookables of the places a person has. */
  readonly has: Map<string, string[]>;
}

/**
 * Shares places out among ranked wishes: as many people as possible have one; of all such ways the fewest have the
 * lowest rank, then the fewest the one above, and so on (a generous maximum matching: Kwanashie et al. 2014; fair matching:
 * Huang, Kavitha, Mehlhorn, Michail 2016); of all that are equal in this, the lots choose: whoever drew first has the best
 * wish possible, then whoever drew second. The answer is unique, exact, and the same for the same seed on every machine
 * and in every order of claims; the time of signing up plays no part. Groups that overlap in time for somebody have their
 * turns one after the other, which a warning tells.
 */
export function allocate(problem: AllocationProblem): Allocation {
  const keptApart = keptApartBy(problem.keptApart);
  const course: Course = { keptApart, left: placesLeft(problem), has: new Map() };
  for (const fixed of problem.fixed ?? []) take(course, fixed, fixed.bookableId);
  const settledBefore = fixedClaims(problem);
  const open = problem.claims.filter((claim) => !settledBefore.has(claim));
  const drawn = drawClaims({ seed: problem.seed, claims: open });
  const { turns, warnings } = groupTurns(problem.groups, drawn, keptApart);
  const settled: SettledClaim[] = [];
  const merged: AllocationWarning[] = [];
  for (const groups of turns) {
    const claims = drawn.filter(({ claim }) => groups.has(claim.choiceGroupId));
    const [placeless, others] = [false, true].map((hasPlace) => {
      return claims.filter(({ claim }) => (claim.keeps !== undefined) === hasPlace);
    });
    merged.push(...takeTurn(course, placeless ?? [], settled), ...takeTurn(course, others ?? [], settled));
  }
  return describeAllocation(problem, { settled, fixed: settledBefore, warnings: [...warnings, ...merged] });
}

function placesLeft({ places }: AllocationProblem): Map<string, number> {
  return new Map(places.map(({ bookableId, places: count }) => [bookableId, count ?? Infinity]));
}

function take({ has, keptApart, left }: Course, claimant: Claimant, bookableId: string): void {
  left.set(bookableId, Math.max(0, (left.get(bookableId) ?? 0) - 1));
  if (keptApart.size === 0) return;
  const person = claimantKey(claimant);
  has.set(person, [...(has.get(person) ?? []), bookableId]);
}

/** Claims that a place given beforehand settles, with its bookable. */
function fixedClaims({ claims, fixed = [], groups }: AllocationProblem): ReadonlyMap<AllocationClaim, string> {
  if (fixed.length === 0) return new Map();
  const given = Map.groupBy(fixed, claimantKey);
  const members = new Map(groups.map(({ bookableIds, choiceGroupId }) => [choiceGroupId, new Set(bookableIds)]));
  return new Map(
    claims.flatMap((claim) => {
      const place = given.get(claimantKey(claim))?.find(({ bookableId }) => {
        return members.get(claim.choiceGroupId)?.has(bookableId) ?? false;
      });
      return place === undefined ? [] : [[claim, place.bookableId] as const];
    }),
  );
}

/** Shares out some groups together; those settled before in other groups keep what they have. */
function takeTurn(course: Course, claims: readonly DrawnClaim[], settled: SettledClaim[]): AllocationWarning[] {
  const sorted = new Map(claims.map((drawn) => [drawn.claim, sortOut(course, drawn)]));
  const open = [...sorted.values()].map((each) => each.open).filter(({ wishes }) => wishes.length > 0);
  const pieces = separateClaims(open).map((piece) => shareOut(piece, (id) => course.left.get(id) ?? 0));
  const shared = new Map(pieces.flatMap((piece) => piece.claims.map((each) => [each.drawn.claim, each] as const)));
  for (const [claim, { drawn, empty, struck }] of sorted) {
    const { got, outbid = [] } = shared.get(claim) ?? {};
    if (got !== undefined) take(course, claim, got.bookableId);
    settled.push({ drawn, got, struck, outbid: empty.length === 0 ? outbid : [...outbid, ...empty] });
  }
  return pieces.flatMap(({ claims: [first], mergedFrom }): AllocationWarning[] => {
    if (mergedFrom === undefined || first === undefined) return [];
    return [{ code: 'ranks-merged', choiceGroupIds: [first.drawn.claim.choiceGroupId], rank: mergedFrom }];
  });
}

/** A claim by what can become of its wishes. */
interface SortedClaim {
  readonly drawn: DrawnClaim;
  readonly struck: readonly StruckWish[];
  /** Wishes for what has no place left. */
  readonly empty: readonly OutbidWish[];
  /** The claim with the wishes that can be met. */
  readonly open: DrawnClaim;
}

function sortOut(course: Course, drawn: DrawnClaim): SortedClaim {
  const { claim, wishes } = drawn;
  const struck = [...(claim.struck ?? []), ...overlapping(course, drawn)];
  const possible = wishes.filter(({ bookableId }) => !struck.some((wish) => wish.bookableId === bookableId));
  const hasPlaces = ({ bookableId }: RankedWish) => (course.left.get(bookableId) ?? 0) > 0;
  if (possible.length === wishes.length && wishes.every(hasPlaces)) return { drawn, struck, empty: [], open: drawn };
  const empty = possible.filter((wish) => !hasPlaces(wish)).map((wish) => ({ ...wish, reason: 'no-places' as const }));
  return { drawn, struck, empty, open: { ...drawn, wishes: possible.filter(hasPlaces) } };
}

function overlapping({ has, keptApart }: Course, { claim, wishes }: DrawnClaim): readonly StruckWish[] {
  if (keptApart.size === 0) return [];
  const places = has.get(claimantKey(claim)) ?? [];
  return wishes.flatMap((wish): readonly StruckWish[] => {
    const becauseOf = places.filter((place) => areApart(keptApart, place, wish.bookableId));
    return becauseOf.length === 0 ? [] : [{ ...wish, reason: 'overlaps', becauseOf }];
  });
}
