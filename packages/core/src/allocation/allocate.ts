import type { AllocationClaim, AllocationProblem, AllocationWarning, StruckWish } from './allocation-problem.js';
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
 * lowest rank, then the fewest the one above, and so on (a generous maximum matching: Manlove 2013, ch. 8; fair matching:
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
    merged.push(...takeTurn(course, claims, settled));
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
  const open: DrawnClaim[] = [];
  const aside = new Map<AllocationClaim, Pick<SettledClaim, 'struck'> & { readonly empty: readonly OutbidWish[] }>();
  for (const drawn of claims) {
    const struck = [...(drawn.claim.struck ?? []), ...overlapping(course, drawn)];
    const possible = drawn.wishes.filter(({ bookableId }) => !struck.some((wish) => wish.bookableId === bookableId));
    const wishes = possible.filter(({ bookableId }) => (course.left.get(bookableId) ?? 0) > 0);
    const empty = possible.filter((wish) => !wishes.includes(wish));
    aside.set(drawn.claim, { struck, empty: empty.map((wish) => ({ ...wish, reason: 'no-places' })) });
    if (wishes.length > 0) open.push({ ...drawn, wishes });
    else settled.push({ drawn, struck, outbid: empty.map((wish) => ({ ...wish, reason: 'no-places' })) });
  }
  const pieces = separateClaims(open).map((piece) => shareOut(piece, (id) => course.left.get(id) ?? 0));
  for (const each of pieces.flatMap((piece) => piece.claims)) {
    const { empty = [], struck = [] } = aside.get(each.drawn.claim) ?? {};
    if (each.got !== undefined) take(course, each.drawn.claim, each.got.bookableId);
    settled.push({ ...each, struck, outbid: [...each.outbid, ...empty] });
  }
  return pieces.flatMap(({ claims: [first], mergedFrom }): AllocationWarning[] => {
    if (mergedFrom === undefined || first === undefined) return [];
    return [{ code: 'ranks-merged', choiceGroupIds: [first.drawn.claim.choiceGroupId], rank: mergedFrom }];
  });
}

function overlapping({ has, keptApart }: Course, { claim, wishes }: DrawnClaim): readonly StruckWish[] {
  if (keptApart.size === 0) return [];
  const places = has.get(claimantKey(claim)) ?? [];
  return wishes.flatMap((wish): readonly StruckWish[] => {
    const becauseOf = places.filter((place) => areApart(keptApart, place, wish.bookableId));
    return becauseOf.length === 0 ? [] : [{ ...wish, reason: 'overlaps', becauseOf }];
  });
}
