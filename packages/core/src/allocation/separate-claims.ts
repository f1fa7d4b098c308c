import type { DrawnClaim } from './market.js';

/** Follows pointers to the one that stands for a piece, and shortens the way for the next time. */
function rootOf(parents: Map<string, string>, id: string): string {
  let root = id;
  for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
    root = parent;
  parents.set(id, root);
  return root;
}

/**
 * Splits claims into pieces that share no bookable, in no case more than choice groups need; every piece keeps the order
 * of the draw. Pieces can be shared out apart without a loss.
 */
export function separateClaims(claims: readonly DrawnClaim[]): readonly (readonly DrawnClaim[])[] {
  const parents = new Map<string, string>();
  for (const { wishes } of claims) {
    const root = rootOf(parents, wishes[0]?.bookableId ?? '');
    for (const { bookableId } of wishes) {
      if (parents.get(bookableId) !== root) parents.set(rootOf(parents, bookableId), root);
    }
  }
  const pieces = Map.groupBy(claims, ({ wishes: [first] }) => rootOf(parents, first?.bookableId ?? ''));
  return [...pieces.values()];
}
