/** What a wish costs by its rank, so that fewer people at a low rank outweigh everything above it. */
export interface RankLevels {
  /** Ranks in use, best first; the last one stands for all later ones where `isMerged`. */
  readonly ranks: readonly number[];
  readonly isMerged: boolean;
  /** One level weighs this many times the one before it. */
  readonly base: number;
  /** By level; the last one is to have no place. */
  readonly costs: Float64Array;
}

/** Sums of four costs stay exact below this. */
const largestCost = Number.MAX_SAFE_INTEGER / 4;

/**
 * Levels of the ranks in use. Two ways to share out that differ can be led over into each other by rounds of exchange in
 * which every bookable occurs once at most. A round therefore changes the number of people at one level by no more
 * than there are bookables, and a base of twice that makes a sum of costs read as its figures, level by level: exact,
 * whatever the number of people. Ranks for which numbers would lose their exactness count like the last that fits.
 */
export function rankLevels(ranksInUse: readonly number[], bookableCount: number): RankLevels {
  const base = 2 * bookableCount + 8;
  const all = [...new Set(ranksInUse)].toSorted((one, other) => one - other);
  const most = Math.floor(Math.log(largestCost) / Math.log(base));
  const ranks = all.slice(0, Math.max(1, most));
  const costs = new Float64Array(ranks.length + 1).fill(1);
  for (let level = 1; level < costs.length; level++) costs[level] = (costs[level - 1] ?? 1) * base;
  return { ranks, isMerged: ranks.length < all.length, base, costs };
}

/** The lowest level at which a sum of costs has more people than before; undefined for a sum of zero. */
export function worstLevelOf(sum: number, { base }: Pick<RankLevels, 'base'>): number | undefined {
  let rest = sum;
  let worst: number | undefined;
  for (let level = 0; rest !== 0; level++) {
    const figure = balanced(rest, base);
    if (figure !== 0) worst = level;
    rest = (rest - figure) / base;
  }
  return worst;
}

/** The last figure, between minus and plus half a base. */
function balanced(sum: number, base: number): number {
  const figure = ((sum % base) + base) % base;
  return figure > base / 2 ? figure - base : figure;
}
