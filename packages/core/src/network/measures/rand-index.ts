/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
/**
 * Adjusted Rand index of two divisions of the same actors: the share of pairs they treat alike, set off against chance
 * (Hubert & Arabie 1985). 1 for the same division, about 0 for unrelated ones. 1 where both leave nothing to decide.
 * @param one actor → group number below the number of actors
 */
export function adjustedRandIndex(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const size = one.length;
  const both = new Map<number, number>();
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let actor = 0; actor < size; actor++) {
    const key = one[actor]! * size + other[actor]!;
    both.set(key, (both.get(key) ?? 0) + 1);
    first[one[actor]!]! += 1;
    second[other[actor]!]! += 1;
  }
  const [together, inOne, inOther] = [pairsIn(both.values()), pairsIn(first), pairsIn(second)];
  const byChance = size < 2 ? 0 : (inOne * inOther) / ((size * (size - 1)) / 2);
  const most = (inOne + inOther) / 2;
  return most === byChance ? 1 : (together - byChance) / (most - byChance);
}

function pairsIn(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
