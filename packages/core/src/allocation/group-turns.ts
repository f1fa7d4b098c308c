import type { AllocationProblem, AllocationWarning } from './allocation-problem.js';
import { claimantKey } from './claimant.js';
import { areApart } from './kept-apart.js';
import type { KeptApart } from './kept-apart.js';
import type { DrawnClaim } from './market.js';

/** Groups that are shared out together, turn after turn. */
export interface GroupTurns {
  readonly turns: readonly ReadonlySet<string>[];
  readonly warnings: readonly AllocationWarning[];
}

function collide(one: DrawnClaim, other: DrawnClaim, keptApart: KeptApart): boolean {
  return one.wishes.some((wish) =>
    other.wishes.some(({ bookableId }) => areApart(keptApart, wish.bookableId, bookableId)),
  );
}

function pairOf(one: string, other: string): string {
  return JSON.stringify([one, other].toSorted());
}

/** Pairs of groups in which one person wishes for what overlaps. */
function collidingPairs(own: readonly DrawnClaim[], keptApart: KeptApart): readonly string[] {
  return own.flatMap((one, index) =>
    own
      .slice(index + 1)
      .filter((other) => collide(one, other, keptApart))
      .map((other) => pairOf(one.claim.choiceGroupId, other.claim.choiceGroupId)),
  );
}

/** How many people wish in both groups for what overlaps, by pair of groups. */
function collisions(claims: readonly DrawnClaim[], keptApart: KeptApart): ReadonlyMap<string, number> {
  if (keptApart.size === 0) return new Map();
  const byPerson = Map.groupBy(claims, ({ claim }) => claimantKey(claim)).values();
  const pairs = [...byPerson].flatMap((own) => collidingPairs(own, keptApart));
  return new Map([...Map.groupBy(pairs, (pair) => pair)].map(([pair, all]) => [pair, all.length]));
}

/**
 * Puts groups into turns. All are shared out together, which is exact, unless somebody wishes in two of them for what
 * overlaps: then the group that stands later has its turn after the other, because a flow with
 * conflicts is NP-hard in general (Pferschy & Schauer 2013).
 */
export function groupTurns(
  groups: AllocationProblem['groups'],
  claims: readonly DrawnClaim[],
  keptApart: KeptApart,
): GroupTurns {
  const people = collisions(claims, keptApart);
  const named = groups.map(({ choiceGroupId }) => choiceGroupId);
  const ids = [...new Set([...named, ...claims.map(({ claim }) => claim.choiceGroupId).toSorted()])];
  const turnOf = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    const before = ids.slice(0, index).filter((other) => people.has(pairOf(id, other)));
    turnOf.set(id, Math.max(-1, ...before.map((other) => turnOf.get(other) ?? 0)) + 1);
  }
  const turns = Map.groupBy(ids, (id) => turnOf.get(id) ?? 0);
  return {
    turns: [...turns].toSorted(([one], [other]) => one - other).map(([, members]) => new Set(members)),
    warnings: [...people]
      .map(([pair, count]) => ({ choiceGroupIds: inOrder(JSON.parse(pair) as string[], ids), people: count }))
      .toSorted((one, other) => comesFirst(one.choiceGroupIds, other.choiceGroupIds, ids))
      .map((found) => ({ code: 'groups-overlap' as const, ...found })),
  };
}

function inOrder(members: readonly string[], ids: readonly string[]): readonly string[] {
  return members.toSorted((one, other) => ids.indexOf(one) - ids.indexOf(other));
}

function comesFirst(one: readonly string[], other: readonly string[], ids: readonly string[]): number {
  const places = (members: readonly string[]) => members.map((id) => ids.indexOf(id));
  const [[a = 0, b = 0], [c = 0, d = 0]] = [places(one), places(other)];
  return a - c || b - d;
}
