import type { AllocationClaim, AllocationProblem, RankedWish } from './allocation-problem.js';
import { joinedKey } from './joined-key.js';
import { lotOf } from './draw-lots.js';
import type { DrawnClaim } from './market.js';

interface Ticket {
  readonly claim: AllocationClaim;
  readonly number: number;
  readonly key: string;
}

function byNumber(one: Ticket, other: Ticket): number {
  if (one.number !== other.number) return one.number - other.number;
  return one.key < other.key ? -1 : 1;
}

/** Whether every wish ranks below the one before and no bookable comes twice, as forms take care of. */
function isInOrder(wishes: readonly RankedWish[]): boolean {
  return wishes.every(({ bookableId, rank }, index) => {
    const before = wishes[index - 1];
    return (
      (before === undefined || before.rank < rank) &&
      !wishes.slice(0, index).some((one) => one.bookableId === bookableId)
    );
  });
}

/** Best first; where somebody gave two the same rank, a lot of their own decides. A bookable counts once. */
function wishesInOrder({ wishes }: AllocationClaim, seed: string, key: string): readonly RankedWish[] {
  if (isInOrder(wishes)) return wishes;
  const order = (one: RankedWish, other: RankedWish) =>
    one.rank - other.rank || lotOf(seed, [key, one.bookableId]) - lotOf(seed, [key, other.bookableId]);
  const seen = new Set<string>();
  return wishes.toSorted(order).filter(({ bookableId }) => !seen.has(bookableId) && seen.add(bookableId));
}

/**
 * Draws a lot for every claim and puts claims in that order. Every person draws anew in every choice group, whatever the
 * order in which claims are handed over.
 */
export function drawClaims({ claims, seed }: Pick<AllocationProblem, 'claims' | 'seed'>): readonly DrawnClaim[] {
  const tickets = claims.map((claim): Ticket => {
    const { choiceGroupId, participantId, signUpId } = claim;
    const number = lotOf(seed, [choiceGroupId, signUpId, participantId]);
    return { claim, number, key: joinedKey([choiceGroupId, signUpId, participantId]) };
  });
  const of = new Map<string, number>();
  const drawn = tickets.toSorted(byNumber).map(({ claim, key }) => {
    const position = (of.get(claim.choiceGroupId) ?? 0) + 1;
    of.set(claim.choiceGroupId, position);
    return { claim, position, wishes: wishesInOrder(claim, seed, key) };
  });
  return drawn.map(({ claim, position, wishes }) => ({
    claim,
    wishes,
    lot: { position, of: of.get(claim.choiceGroupId) ?? position },
  }));
}
