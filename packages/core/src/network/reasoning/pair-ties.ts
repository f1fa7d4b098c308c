import type { ReasoningTie } from './records.js';

/** Key of a pair of actors, whichever comes first. */
export function pairKey(one: string, other: string): string {
  const [first, second] = one < other ? [one, other] : [other, one];
  return `${first.length}:${first}${second}`;
}

/** All ties of each pair of actors, by {@link pairKey}. */
export function tiesByPair(ties: readonly ReasoningTie[]): ReadonlyMap<string, readonly ReasoningTie[]> {
  const byPair = new Map<string, ReasoningTie[]>();
  for (const tie of ties) {
    const key = pairKey(tie.fromId, tie.toId);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [tie]);
    else known.push(tie);
  }
  return byPair;
}
